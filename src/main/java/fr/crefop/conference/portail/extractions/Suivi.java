package fr.crefop.conference.portail.extractions;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far one file has come, told under the token of the page that waits for it. Its lines are counted once the first ones are on their way: nobody
 * waits for the count, and a short file is whole before it is needed.
 */
final class Suivi {

    private static final Logger LOG = LoggerFactory.getLogger(Suivi.class);

    private final Avancement avancement;
    private final UUID jeton;
    private final String qui;
    private final Supplier<OptionalLong> total;
    private boolean enChemin;

    Suivi(Avancement avancement, UUID jeton, String qui, Supplier<OptionalLong> total) {
        this.avancement = avancement;
        this.jeton = jeton;
        this.qui = qui;
        this.total = total;
    }

    void commencer() {
        avancement.commencer(jeton, qui);
    }

    void avancer(long faites) {
        avancement.avancer(jeton, qui, faites);
        if (!enChemin) {
            enChemin = true;
            compter();
        }
    }

    /** A count that fails leaves the file as it is: the page then says how many lines are written, as where there are too many to count. */
    private void compter() {
        try {
            total.get().ifPresent(lignes -> avancement.compter(jeton, qui, lignes));
        } catch (RuntimeException echec) {
            LOG.warn("Lignes d'un fichier non comptées", echec);
        }
    }

    /** The fault that broke it off is the one to tell, whatever becomes of this. */
    void rompre(Exception faute) {
        try {
            avancement.rompre(jeton, qui);
        } catch (RuntimeException aussi) {
            faute.addSuppressed(aussi);
        }
    }

    void finir(long lignes) {
        avancement.finir(jeton, qui, lignes);
    }
}
