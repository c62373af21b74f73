package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;

/** The same study asked for twice in the same second, from a button pressed twice or two windows. */
class EtudesALaMemeSecondeTest extends AvecEtude {

    @RepeatedTest(5)
    void laMemeDemandeEnvoyeeDeuxFoisNeFaitQuUneEtude() throws Exception {
        String probleme = "Essai " + System.nanoTime();
        Callable<String> demande = () -> etudes.deposer("Aider la mobilité", probleme, Origine.PARTENAIRE, "region", null);

        Simultanement.Issue<String> issue = Simultanement.faire(List.of(demande, demande));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().isInstanceOf(RefusMetier.class)
                .hasToString(RefusMetier.class.getName() + ": Vous avez déjà demandé cette étude : " + issue.reussites().get(0) + ".");
    }
}
