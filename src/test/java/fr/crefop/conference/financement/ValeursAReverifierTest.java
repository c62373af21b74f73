package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What has to be read again at its source (K). */
class ValeursAReverifierTest {

    /** Of the régime's own; what a region adds was read before. */
    private static final LocalDate LU_LE = RegimeDeTest.DE_2019.baremes().tous().stream().filter(p -> !p.cle().startsWith("rps.complement.")).map(Parametre::verifieLe).filter(Objects::nonNull)
            .min(LocalDate::compareTo).orElseThrow();
    private static final Region HAUTS_DE_FRANCE = Cadre.lu().regions().get("32");

    private final ValeursAReverifier valeurs = new ValeursAReverifier(Atelier.REGLEMENTS);

    @Test
    void uneValeurEstSureDouzeMoisApresSaLectureEtARevoirLeLendemain() {
        assertThat(valeurs.de(HAUTS_DE_FRANCE, LU_LE.plusYears(1))).noneMatch(v -> v.de().startsWith("Aide individuelle à la formation"));
        assertThat(valeurs.de(HAUTS_DE_FRANCE, LU_LE.plusYears(1).plusDays(1))).anyMatch(v -> v.de().startsWith("Aide individuelle à la formation"));
    }

    @Test
    void uneAideDeRegionDontLesReglesOntEteLuesEn2020EstARevoir() {
        assertThat(valeurs.de(HAUTS_DE_FRANCE, LU_LE)).isNotEmpty().allSatisfy(v -> {
            assertThat(v.description()).isEqualTo("Règles et état de l'aide");
            assertThat(v.source()).isNotBlank();
            assertThat(v.references()).isNotEmpty();
        });
    }

    @Test
    void laMoinsRecemmentRelueEstLaPremiere() {
        assertThat(valeurs.de(HAUTS_DE_FRANCE, LU_LE.plusYears(2))).extracting(v -> v.verifieLe().premier()).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void lesLecturesDUnRegimeFiniNeSontPlusARefaire() {
        assertThat(valeurs.de(HAUTS_DE_FRANCE, LU_LE.plusYears(2))).extracting(ValeurAReverifier::de).noneMatch(de -> de.contains("CIF") || de.contains("OPCA"));
    }

    @Test
    void avantLePremierRegimeAucuneValeurNEstConnue() {
        assertThat(valeurs.de(HAUTS_DE_FRANCE, LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(valeurs.premiereARelire(HAUTS_DE_FRANCE, LocalDate.of(2014, 12, 31))).isEmpty();
    }
}
