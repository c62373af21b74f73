package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An income is called by its name of the day that the training starts. */
class LexiqueTest {

    private static final LocalDate PREMIER = LocalDate.of(2019, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2021, 5, 1);

    private final Lexique lexique = new Lexique(Map.of(), Map.of("RPS", new TreeMap<>(Map.of(PREMIER, "ancien nom", SECOND, "nouveau nom"))), Map.of(), Map.of(), Map.of(), Map.of());

    @Test
    void chaqueFormationLitLeNomDeSonPremierJour() {
        assertThat(lexique.revenu("RPS", SECOND.minusDays(1))).isEqualTo("ancien nom");
        assertThat(lexique.revenu("RPS", SECOND)).isEqualTo("nouveau nom");
    }

    @Test
    void sansJourCEstLeDernierNom() {
        assertThat(lexique.revenu("RPS", null)).isEqualTo("nouveau nom");
    }

    @Test
    void avantSonPremierNomCEstCeluiLa() {
        assertThat(lexique.revenu("RPS", PREMIER.minusDays(1))).isEqualTo("ancien nom");
    }

    @Test
    void quiNAPasDeNomNEnAAucun() {
        assertThat(lexique.revenu("AUTRE", SECOND)).isNull();
    }
}
