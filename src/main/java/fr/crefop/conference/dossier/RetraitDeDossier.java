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
    private final Etapes etapes;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    RetraitDeDossier(Dossiers dossiers, Etapes etapes, Journal journal, ApplicationEventPublisher evenements) {
        this.dossiers = dossiers;
        this.etapes = etapes;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** Whether nothing has ended the case: neither its outcome, nor an answer that is stored and leads to no other. */
    public boolean estPossible(Dossier dossier) {
        return dossier.etat() != EtatDossier.CLOS && dossier.motifDeFin() == null
                && (dossier.etat() != EtatDossier.NOTIFIE || etapes.attendQuelquUn(dossier.numero()));
    }

    /** @throws RefusMetier when the case is closed already, or about to be by an answer that is stored; nothing is stored */
    @Transactional
    public void retirer(String numero, String motif, String par) {
        Dossier dossier = dossiers.verrouiller(numero);
        EtatDossier avant = dossier.etat();
        if (!estPossible(dossier)) {
            throw new RefusMetier(avant == EtatDossier.CLOS ? "Ce dossier est déjà clos : il n'y a plus rien à retirer."
                    : "La réponse qui clôt ce dossier est enregistrée : il n'y a plus rien à retirer.");
        }
        dossiers.noterMotifDeFin(numero, motif);
        journal.noter(par, numero, Acte.DOSSIER_RETIRE, Codes.de("etat", avant), Codes.de());
        evenements.publishEvent(new DossierRetire(numero, par));
    }
}
