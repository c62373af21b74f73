package fr.crefop.conference.dossier;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed case again: the procedure starts anew, and all that was done and decided before stays on record. */
@Service
public class ReouvertureDeDossier {

    private final Dossiers dossiers;
    private final Passages passages;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    ReouvertureDeDossier(Dossiers dossiers, Passages passages, Journal journal, ApplicationEventPublisher evenements) {
        this.dossiers = dossiers;
        this.passages = passages;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** @throws RefusMetier when the case is not closed; nothing is stored */
    @Transactional
    public void rouvrir(String numero, String motif, String par) {
        Dossier clos = dossiers.verrouiller(numero);
        if (clos.etat() != EtatDossier.CLOS) {
            throw new RefusMetier("Ce dossier n'est pas clos : il n'y a rien à rouvrir.");
        }
        passages.rouvrir(clos, motif, par);
        dossiers.rouvrir(numero);
        journal.noter(par, numero, Acte.DOSSIER_ROUVERT, Codes.de("issue", clos.issue()), Codes.de());
        evenements.publishEvent(new DossierRouvert(numero, par));
    }
}
