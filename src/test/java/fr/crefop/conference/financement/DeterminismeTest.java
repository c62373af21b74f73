package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same demande under the same empreinte gives the same plan, byte for byte, on any thread and any compilation. */
class DeterminismeTest {

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "04", "06", "07", "08", "11"})
    void deuxMoteursCompilesSeparementRendentLeMemePlan(String numero) throws Exception {
        String premier = Atelier.JSON.writeValueAsString(Atelier.plan(numero));
        String second = Atelier.JSON.writeValueAsString(Autre.SIMULATEUR.simuler(Atelier.LECTEUR.lire(Atelier.demande(numero))));
        assertThat(second).isEqualTo(premier);
    }

    /** Compiled again, where the build compiled the other: firing order is not the same from one compilation to the next. */
    private static final class Autre {
        static final Simulateur SIMULATEUR = new SimulateurParRegles(Atelier.TOUS, RegimeDeTest.compilesDeNouveau(), null, null);
    }

    @Test
    void plusieursFilsRendentLeMemePlan() throws Exception {
        String attendu = Atelier.JSON.writeValueAsString(Atelier.plan("01"));
        ExecutorService fils = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> travaux = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                travaux.add(() -> Atelier.JSON.writeValueAsString(Atelier.plan("01")));
            }
            for (Future<String> plan : fils.invokeAll(travaux)) {
                assertThat(plan.get()).isEqualTo(attendu);
            }
        } finally {
            fils.shutdown();
        }
    }

    @Test
    void lEmpreinteChangeAvecLesHypotheses() {
        assertThat(Atelier.plan("01").empreinte()).hasSize(64).isEqualTo(Atelier.plan("01").empreinte())
                .isNotEqualTo(Atelier.plan("12").empreinte());
        assertThat(Atelier.plan("02a").empreinte()).isEqualTo(Atelier.plan("11").empreinte());
    }
}
