package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The attacks in full, on the packaged application in 700 MB. */
@Tag("complet")
class ClientHostileIT extends ClientHostile {

    private static ApplicationReelle application;

    @BeforeAll
    static void demarrer() throws Exception {
        application = ApplicationReelle.demarrer(ApplicationReelle.dossierNeuf("hostile"), Map.of(), "-Xmx700m");
    }

    @AfterAll
    static void arreter() throws Exception {
        String journal = application.journal();
        application.close();
        assertThat(journal).doesNotContain("OutOfMemoryError");
    }

    @Override
    int port() {
        return application.port;
    }

    @Override
    int visites() {
        return 38_400;
    }
}
