package fr.crefop.conference.dossier;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed case again: the procedure starts anew, and all that was done and decided before stays on record. */
@Service
public class ReouvertureDeDossier {

    /** As the record names it. */
    public static final String ACTE = "Dossier rouvert";

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
        if (dossiers.verrouiller(numero).etat() != EtatDossier.CLOS) {
            throw new RefusMetier("Ce dossier n'est pas clos : il n'y a rien à rouvrir.");
        }
        dossiers.rouvrir(numero);
        passages.commencer(numero, Passages.Cause.REOUVERTURE);
        journal.noter(par, numero, ACTE, motif);
        evenements.publishEvent(new DossierRouvert(numero, par));
    }
}
