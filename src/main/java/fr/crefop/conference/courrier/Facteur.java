package fr.crefop.conference.courrier;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the waiting mails away, one transaction each: a mail is held while it leaves, so two rounds at once, on one
 * machine or on two, never send the same one.
 */
class Facteur {

    private static final Logger LOG = LoggerFactory.getLogger(Facteur.class);

    private final Registre registre;
    private final Poste poste;
    private final TransactionTemplate transaction;

    Facteur(Registre registre, Poste poste, TransactionTemplate transaction) {
        this.registre = registre;
        this.poste = poste;
        this.transaction = transaction;
    }

    void tournee() {
        transaction.executeWithoutResult(statut -> registre.former());
        boolean encore;
        do {
            encore = Boolean.TRUE.equals(transaction.execute(statut -> unPli()));
        } while (encore);
    }

    private boolean unPli() {
        Optional<Pli> pli = registre.prendre();
        pli.ifPresent(this::presenter);
        return pli.isPresent();
    }

    /** Noted first and given last: once the server has said yes, nothing is left but to commit, and a machine that dies there gives the mail again. */
    private void presenter(Pli pli) {
        registre.envoye(pli);
        try {
            poste.remettre(pli);
        } catch (RuntimeException e) {
            // Whatever is wrong with one mail must not stop the others. Its message may quote the address: only its kind is told.
            LOG.warn("Le pli {} n'est pas parti ({}) : il sera présenté de nouveau.", pli.id(), e.getClass().getSimpleName());
            registre.refuse(pli);
        }
    }
}
