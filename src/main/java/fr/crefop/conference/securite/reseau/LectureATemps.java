package fr.crefop.conference.securite.reseau;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * The body of one request, which must come at a pace: the server's own time-out is for each piece, and a byte now and then
 * keeps a thread for ever.
 */
final class LectureATemps implements InputBuffer {

    /** A telephone on a bad line sends faster. */
    static final int OCTETS_PAR_SECONDE = 16 * 1024;
    static final Duration DELAI = Duration.ofSeconds(10);
    /** As server.tomcat.max-swallow-size. */
    private static final long A_JETER_AU_PLUS = 64L * 1024 * 1024;

    private final InputBuffer corps;
    private final LongSupplier nanos;
    private final Runnable interruption;
    private final long debut;
    private long lus;
    private boolean fini;

    /**
     * @param nanos a clock that only goes forward
     * @param interruption told that the body will not come to its end
     */
    LectureATemps(InputBuffer corps, LongSupplier nanos, Runnable interruption) {
        this.corps = corps;
        this.nanos = nanos;
        this.interruption = interruption;
        this.debut = nanos.getAsLong();
    }

    /** @throws IOException when the body comes too slowly */
    @Override
    public int doRead(ApplicationBufferHandler lecteur) throws IOException {
        try {
            if (enRetard()) {
                throw new IOException("Envoi trop lent");
            }
            int octets = corps.doRead(lecteur);
            fini |= octets < 0;
            lus += Math.max(octets, 0);
            return octets;
        } catch (IOException tropLentOuParti) {
            interruption.run();
            throw tropLentOuParti;
        }
    }

    @Override
    public int available() {
        return corps.available();
    }

    /** Reads what nobody wanted, so that the sender gets to the answer. @return whether the body came to its end */
    boolean jeterLeReste() {
        Jete jete = new Jete();
        try {
            while (!fini && lus < A_JETER_AU_PLUS) {
                doRead(jete);
            }
        } catch (IOException tropLentOuParti) {
            return false;
        }
        return fini;
    }

    private boolean enRetard() {
        long permis = DELAI.toNanos() + lus * Duration.ofSeconds(1).toNanos() / OCTETS_PAR_SECONDE;
        return nanos.getAsLong() - debut > permis;
    }

    private static final class Jete implements ApplicationBufferHandler {

        private ByteBuffer octets;

        @Override
        public void setByteBuffer(ByteBuffer octets) {
            this.octets = octets;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return octets;
        }

        @Override
        public void expand(int taille) {
            // What is thrown away needs no room.
        }
    }
}
