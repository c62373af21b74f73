package fr.crefop.conference.portail.extractions;

import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How far one file has come, told under the token of the page that waits for it. Its lines are counted once the first ones are on their way: nobody
 * waits for the count, and a short file is whole before it is needed.
 */
final class Suivi {

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
            total.get().ifPresent(lignes -> avancement.compter(jeton, qui, lignes));
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
