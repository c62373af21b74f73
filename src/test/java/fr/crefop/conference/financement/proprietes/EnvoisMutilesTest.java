package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Through the reader and the engine as the API calls them: a plan, or a refusal that names what is faulty; nothing else. */
class EnvoisMutilesTest {

    private static final int ENVOIS = 10_000;
    private static final long GRAINE = 20181015;

    @Test
    void unEnvoiMutileDonneUnPlanOuUnRefusQuiNommeSesChamps() {
        int plans = 0;
        int refus = 0;
        Random hasard = new Random(GRAINE);
        for (int i = 0; i < ENVOIS; i++) {
            byte[] envoi = new DemandesMutilees(hasard.nextLong()).tirer();
            try {
                Demande lue = Atelier.LECTEUR.lire(envoi);
                assertThat(Atelier.SIMULATEUR.simuler(lue)).isNotNull();
                plans++;
            } catch (RefusMetier attendu) {
                assertThat(attendu.getMessage()).isNotBlank();
                assertThat(attendu.erreurs()).as(texte(envoi)).isNotEmpty().allSatisfy(e -> {
                    assertThat(e.champ()).isNotNull();
                    assertThat(e.message()).isNotBlank();
                });
                refus++;
            } catch (RuntimeException | StackOverflowError autre) {
                throw new AssertionError("Ni un plan ni un refus : " + texte(envoi), autre);
            }
        }
        // Both ways are walked, or the test would prove nothing.
        assertThat(plans).isGreaterThan(ENVOIS / 50);
        assertThat(refus).isGreaterThan(ENVOIS / 2);
    }

    private static String texte(byte[] envoi) {
        return new String(envoi, StandardCharsets.UTF_8);
    }
}
