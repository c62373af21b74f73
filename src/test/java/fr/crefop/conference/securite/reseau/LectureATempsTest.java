package fr.crefop.conference.securite.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class LectureATempsTest {

    private long nanos;
    private boolean interrompu;

    /** Pieces of one size, each after a while. */
    private final class Envoi implements InputBuffer {

        private final int octets;
        private final Duration attente;
        private long reste;

        Envoi(long total, int octets, Duration attente) {
            this.reste = total;
            this.octets = octets;
            this.attente = attente;
        }

        @Override
        public int doRead(ApplicationBufferHandler lecteur) {
            nanos += attente.toNanos();
            if (reste == 0) {
                return -1;
            }
            int lus = (int) Math.min(octets, reste);
            reste -= lus;
            return lus;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    @Test
    void un_octet_toutes_les_cinq_secondes_est_arrete_apres_le_delai() {
        LectureATemps lecture = lecture(new Envoi(1_000_000, 1, Duration.ofSeconds(5)));

        assertThat(lecture.jeterLeReste()).isFalse();
        assertThat(interrompu).isTrue();
        assertThat(Duration.ofNanos(nanos)).isLessThan(LectureATemps.DELAI.plusSeconds(10));
        assertThatThrownBy(() -> lecture.doRead(null)).isInstanceOf(IOException.class);
    }

    @Test
    void un_gros_document_sur_une_ligne_lente_arrive_en_entier() {
        Envoi document = new Envoi(10_000_000, 8 * 1024, Duration.ofMillis(400));

        assertThat(lecture(document).jeterLeReste()).isTrue();
        assertThat(interrompu).isFalse();
        assertThat(Duration.ofNanos(nanos)).isGreaterThan(Duration.ofMinutes(5));
    }

    @Test
    void un_envoi_sans_fin_n_est_pas_jete_sans_fin() {
        LectureATemps lecture = lecture(new Envoi(Long.MAX_VALUE, 1024 * 1024, Duration.ZERO));

        assertThat(lecture.jeterLeReste()).isFalse();
    }

    private LectureATemps lecture(Envoi envoi) {
        return new LectureATemps(envoi, () -> nanos, () -> interrompu = true);
    }
}
