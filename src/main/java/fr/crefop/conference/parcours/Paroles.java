package fr.crefop.conference.parcours;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The word of the person, whom the conférence works for: once after her entry into training and once at the end, corrected as often as she
 * likes while her link lives. Nothing is asked of who may not answer, and no answer is no opinion.
 */
@Service
public class Paroles {

    public static final int TEXTE_AU_PLUS = 1_000;

    private final RegistreDesParcours registre;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock horloge;

    Paroles(RegistreDesParcours registre, Dossiers dossiers, Journal journal, Clock horloge) {
        this.registre = registre;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The moments that she may speak of today, the latest first. Once the end has come, the entry is for correction only. */
    public List<MomentDeParole> ouverts(String numero) {
        if (!Suites.suivi(dossiers.exiger(numero))) {
            return List.of();
        }
        List<MomentDeParole> ouverts = new ArrayList<>();
        boolean finie = finie(numero);
        if (finie) {
            ouverts.add(MomentDeParole.FIN);
        }
        if (!finie || la(numero, MomentDeParole.ENTREE).isPresent()) {
            ouverts.add(MomentDeParole.ENTREE);
        }
        return ouverts;
    }

    private boolean finie(String numero) {
        return registre.dernierJour(numero).filter(jour -> jour.isBefore(LocalDate.now(horloge))).isPresent()
                || registre.suites(numero).stream().anyMatch(dite -> dite.suite() != Suite.EMPLOI);
    }

    public Optional<Parole> la(String numero, MomentDeParole moment) {
        return registre.parole(numero, moment);
    }

    /**
     * Keeps what she says, instead of what she said of that moment before; saying nothing takes it back.
     *
     * @throws RefusMetier when nothing is said and nothing was, when it is too long, or when that moment is not open; nothing is stored
     */
    @Transactional
    public void dire(String numero, MomentDeParole moment, Parole parole) {
        dossiers.verrouiller(numero);
        if (!ouverts(numero).contains(moment)) {
            throw new RefusMetier("Votre avis n'est pas demandé en ce moment. Rien n'est enregistré.");
        }
        Suites.nonEfface(registre, numero);
        if (parole.texte() != null && parole.texte().length() > TEXTE_AU_PLUS) {
            String message = "Votre texte dépasse " + TEXTE_AU_PLUS + " caractères : raccourcissez-le. Rien n'est enregistré.";
            throw new RefusMetier(message, List.of(new Erreur("texte", null, message)));
        }
        if (parole.estVide() && la(numero, moment).isEmpty()) {
            throw new RefusMetier("Répondez au moins à une question : aucune n'est obligatoire. Rien n'est enregistré.");
        }
        registre.changer(numero);
        if (parole.estVide()) {
            registre.retirer(numero, moment);
        } else {
            registre.dire(numero, moment, parole, horloge.instant());
        }
        journal.noter(Journal.SYSTEME, numero, parole.estVide() ? Acte.AVIS_DE_LA_PERSONNE_RETIRE : Acte.AVIS_DE_LA_PERSONNE_DONNE);
    }
}
