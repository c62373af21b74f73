package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FreinAuxEssaisTest {

    private Instant maintenant = Instant.parse("2018-03-01T09:00:00Z");
    private final FreinAuxEssais frein = new FreinAuxEssais(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    });

    @Test
    void dix_echecs_ferment_et_neuf_non() {
        echecs(9);
        assertThat(frein.estFerme("a")).isFalse();
        echecs(1);
        assertThat(frein.estFerme("a")).isTrue();
        assertThat(frein.estFerme("b")).isFalse();
    }

    @Test
    void un_quart_d_heure_plus_tard_le_compte_se_rouvre() {
        echecs(10);
        maintenant = maintenant.plus(FreinAuxEssais.FENETRE).plus(Duration.ofSeconds(1));
        assertThat(frein.estFerme("a")).isFalse();
    }

    @Test
    void une_connexion_reussie_efface_les_echecs() {
        echecs(9);
        frein.succes("a");
        echecs(9);
        assertThat(frein.estFerme("a")).isFalse();
    }

    private void echecs(int nombre) {
        for (int i = 0; i < nombre; i++) {
            frein.echec("a");
        }
    }
}
