package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return maintenant;
        }
    });

    @Test
    void dix_echecs_ferment_et_neuf_non() {
        echecs(9, "ici");
        assertThat(frein.estFerme("a", "ici")).isFalse();
        echecs(1, "ici");
        assertThat(frein.estFerme("a", "ici")).isTrue();
        assertThat(frein.estFerme("b", "ici")).isFalse();
    }

    @Test
    void les_echecs_d_un_autre_ne_ferment_pas_le_compte_a_son_titulaire() {
        echecs(50, "ailleurs");

        assertThat(frein.estFerme("a", "ailleurs")).isTrue();
        assertThat(frein.estFerme("a", "ici")).isFalse();
    }

    @Test
    void des_essais_venus_de_partout_ferment_le_compte_a_tous() {
        for (int i = 0; i < FreinAuxEssais.ESSAIS_DE_PARTOUT; i++) {
            frein.echec("a", "adresse-" + i);
        }

        assertThat(frein.estFerme("a", "ici")).isTrue();
        assertThat(frein.estFerme("b", "ici")).isFalse();
    }

    @Test
    void un_quart_d_heure_plus_tard_le_compte_se_rouvre() {
        echecs(10, "ici");
        maintenant = maintenant.plus(FreinAuxEssais.FENETRE).plus(Duration.ofSeconds(1));
        assertThat(frein.estFerme("a", "ici")).isFalse();
    }

    @Test
    void une_connexion_reussie_efface_les_echecs() {
        echecs(9, "ici");
        frein.succes("a", "ici");
        echecs(9, "ici");
        assertThat(frein.estFerme("a", "ici")).isFalse();
    }

    @Test
    void les_plus_anciens_s_oublient_quand_il_y_en_a_trop() {
        echecs(10, "ici");
        for (int i = 0; i < FreinAuxEssais.SUIVIS; i++) {
            frein.echec("inconnu-" + i, "ailleurs");
        }

        assertThat(frein.suivis()).isEqualTo(FreinAuxEssais.SUIVIS);
        assertThat(frein.estFerme("inconnu-" + (FreinAuxEssais.SUIVIS - 1), "ailleurs")).isFalse();
    }

    private void echecs(int nombre, String adresse) {
        for (int i = 0; i < nombre; i++) {
            frein.echec("a", adresse);
        }
    }
}
