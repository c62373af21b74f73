package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.securite.Pouvoir;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that partners start from does what its page says, against the running application. */
class ClientDeLApiTest extends AvecCles {

    @TempDir Path dossierDEssai;

    private record Issue(int code, String dit) {}

    @Test
    void leLogicielDUnConseillerDeposeEtCeluiDUnFinanceurSEngage() throws Exception {
        ObjectNode saisine = Saisines.saisine("cas-01");
        Path fichier = Files.writeString(dossierDEssai.resolve("saisine.json"), saisine.toString());
        Issue depot = executer(cle("conseiller", Pouvoir.DEPOSER), "deposer", fichier.toString());

        assertThat(depot.dit()).matches("CF-\\d{4}-\\d{5}");
        assertThat(depot.code()).isZero();
        String numero = depot.dit();
        String financeur = cle("fongecif", Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE);
        assertThat(executer(financeur, "repondre", numero, "{\"reponse\": \"ACCEPTE\"}").dit()).contains("Aucune tâche ne vous attend");

        recit.recevable(numero, "DIRECTE");
        assertThat(executer(financeur, "repondre", numero, "{\"reponse\": \"ACCEPTE\"}")).satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(1);
            assertThat(issue.dit()).startsWith("À confirmer : ").contains("s'engage à payer");
        });
        assertThat(engagement(numero)).isEqualTo("ATTENDU");
        assertThat(executer(financeur, "repondre", numero, "{\"reponse\": \"ACCEPTE\"}", "confirmer").code()).isZero();
        assertThat(engagement(numero)).isEqualTo("ACCEPTE");
    }

    @Test
    void unRefusSeDitParSonType() throws Exception {
        Path fichier = Files.writeString(dossierDEssai.resolve("saisine.json"), "{}");

        assertThat(executer(cle("conseiller", Pouvoir.DEPOSER), "deposer", fichier.toString()).dit()).startsWith("Refusé (/problemes/demande-refusee)");
        assertThat(executer(cle("conseiller", Pouvoir.LIRE_DOSSIERS), "deposer", fichier.toString()).dit()).startsWith("Refusé (/problemes/pouvoir-absent)");
    }

    private Issue executer(String secret, String... commande) throws Exception {
        ByteArrayOutputStream dit = new ByteArrayOutputStream();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {compile().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Method executer = classes.loadClass("ClientDeLApi").getMethod("executer", Map.class, PrintStream.class, String[].class);
            int code = (int) executer.invoke(null, Map.of("CONFERENCE_ADRESSE", adresse(), "CONFERENCE_CLE_DE_PARTENAIRE", secret),
                    new PrintStream(dit, true, StandardCharsets.UTF_8), commande);
            return new Issue(code, dit.toString(StandardCharsets.UTF_8).strip());
        }
    }

    /** As the file stands in the repository, with nothing beside it. */
    private Path compile() {
        Path classes = dossierDEssai.resolve("classes");
        if (Files.notExists(classes)) {
            int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-encoding", "UTF-8", "-cp", dossierDEssai.toString(), "-d", classes.toString(),
                    Path.of("docs", "exemples", "ClientDeLApi.java").toString());
            assertThat(code).isZero();
        }
        return classes;
    }

    private String engagement(String numero) {
        return base.sql("select etat from conference.engagement where numero = ? and financeur like 'FONGECIF%'").param(numero).query(String.class).single();
    }
}
