package fr.crefop.conference.dossier;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a case at whatever step it stands: nobody answers for it any more, and what was committed is free again. */
@Service
public class RetraitDeDossier {

    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    RetraitDeDossier(Dossiers dossiers, Journal journal, ApplicationEventPublisher evenements) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** @throws RefusMetier when the case is closed already; nothing is stored */
    @Transactional
    public void retirer(String numero, String motif, String par) {
        EtatDossier avant = dossiers.verrouiller(numero).etat();
        if (avant == EtatDossier.CLOS) {
            throw new RefusMetier("Ce dossier est déjà clos : il n'y a plus rien à retirer.");
        }
        dossiers.noterMotifDeFin(numero, motif);
        journal.noter(par, numero, Acte.DOSSIER_RETIRE, Codes.de("etat", avant), Codes.de());
        evenements.publishEvent(new DossierRetire(numero, par));
    }
}
