package fr.crefop.conference.echanges;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.RapporteurDuDossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told of a message: the advisor of the case, the secretariat, the rapporteur of its group; for who is away, who stands in. */
@Component
class Destinataires {

    private final Comptes comptes;
    private final RapporteurDuDossier rapporteurs;
    private final Absences absences;
    private final Clock horloge;

    Destinataires(Comptes comptes, RapporteurDuDossier rapporteurs, Absences absences, Clock horloge) {
        this.comptes = comptes;
        this.rapporteurs = rapporteurs;
        this.absences = absences;
        this.horloge = horloge;
    }

    /** Open accounts, each once. */
    Set<String> de(Dossier dossier) {
        Set<String> tous = new LinkedHashSet<>();
        if (comptes.travailleEncorePour(dossier.structure(), dossier.auteur())) {
            tous.add(present(dossier.auteur()));
        } else {
            comptes.conseillersDe(dossier.structure()).forEach(collegue -> tous.add(collegue.identifiant()));
        }
        rapporteurs.aPrevenir(dossier.numero()).ifPresent(tous::add);
        comptes.duGroupe(Groupe.SECRETARIAT).forEach(membre -> tous.add(membre.identifiant()));
        return tous;
    }

    private String present(String compte) {
        Optional<String> remplacant = absences.quiRemplace(compte, LocalDate.now(horloge));
        return remplacant.flatMap(comptes::trouver).map(Compte::identifiant).orElse(compte);
    }
}
