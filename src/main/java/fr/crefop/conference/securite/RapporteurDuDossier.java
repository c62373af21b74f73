package fr.crefop.conference.securite;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Mandat;
import fr.crefop.conference.dossier.Passages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reports on a case as it runs now: the rapporteur of its mandate, while they are one, or who stands in for them. */
@Component
public class RapporteurDuDossier {

    private final Mandats mandats;
    private final Passages passages;
    private final Absences absences;
    private final Comptes comptes;
    private final Clock horloge;

    RapporteurDuDossier(Mandats mandats, Passages passages, Absences absences, Comptes comptes, Clock horloge) {
        this.mandats = mandats;
        this.passages = passages;
        this.absences = absences;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** Whom to tell today; empty without a mandate, or once its rapporteur is one no more. */
    public Optional<String> aPrevenir(String numero) {
        return nomme(numero).filter(rapporteur -> comptes.est(rapporteur, Groupe.RAPPORTEUR))
                .map(rapporteur -> absences.quiRemplace(rapporteur, LocalDate.now(horloge)).orElse(rapporteur));
    }

    /** A rapporteur of other cases is not: that they see this one in another quality changes nothing. */
    public boolean est(String compte, String numero) {
        return comptes.est(compte, Groupe.RAPPORTEUR) && nomme(numero).filter(absences.agitPour(compte)::contains).isPresent();
    }

    private Optional<String> nomme(String numero) {
        return mandats.du(numero, passages.actuel(numero)).map(Mandat::rapporteur);
    }
}
