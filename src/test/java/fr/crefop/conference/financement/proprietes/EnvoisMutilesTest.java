package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through the reader and the engine as the API calls them: a plan, or a refusal in French that names what is faulty; nothing else. */
class EnvoisMutilesTest {

    private static final long GRAINE = 20181015;
    /** Words of a library that speaks instead of the house, or of a value that nobody put into words. */
    private static final Pattern D_UNE_MACHINE = Pattern.compile(
            "(?i)\\b(must|should|cannot|unexpected|unrecognized|invalid|failed|exception|null|undefined|nan|infinity)\\b|\\bjava\\.|\\[B@");

    static List<RegimeDeTest> regimes() {
        return RegimeDeTest.tous();
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void unEnvoiMutileDonneUnPlanOuUnRefusQuiNommeSesChamps(RegimeDeTest regime) {
        envoyer(regime, 0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    @Tag("complet")
    void dixMilleEnvoisMutilesDonnentUnPlanOuUnRefusQuiNommeSesChamps(RegimeDeTest regime) {
        envoyer(regime, 1, 10_000);
    }

    private static void envoyer(RegimeDeTest regime, int suite, int envois) {
        int plans = 0;
        int refus = 0;
        Random hasard = new Random(GRAINE + suite);
        for (int i = 0; i < envois; i++) {
            byte[] envoi = new DemandesMutilees(regime, hasard.nextLong()).tirer();
            try {
                Demande lue = Atelier.LECTEUR.lire(envoi);
                assertThat(Atelier.SIMULATEUR.simuler(lue)).isNotNull();
                plans++;
            } catch (RefusMetier attendu) {
                assertThat(attendu.getMessage()).isNotBlank();
                assertThat(attendu.erreurs()).as(texte(envoi)).isNotEmpty().allSatisfy(e -> {
                    assertThat(e.champ()).isNotNull();
                    assertThat(e.message()).isNotBlank().doesNotContainPattern(D_UNE_MACHINE);
                });
                refus++;
            } catch (RuntimeException | StackOverflowError autre) {
                throw new AssertionError("Ni un plan ni un refus : " + texte(envoi), autre);
            }
        }
        // Both ways are walked, or the test would prove nothing.
        assertThat(plans).isGreaterThan(envois / 50);
        assertThat(refus).isGreaterThan(envois / 2);
    }

    private static String texte(byte[] envoi) {
        return new String(envoi, StandardCharsets.UTF_8);
    }
}
