package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shared cases taken from public accounts of real people (2015-2018): rules/regimes/2015-2018/cas, as they are written. */
class CasPublicsTest {

    private static final Path CAS = Path.of("rules/regimes/2015-2018/cas");
    /** Cases the rules do not follow yet, with the fault; a case that is mended must leave this list. */
    private static final Map<String, String> FAUTES_CONNUES = Map.of(
            "public-14-demandeur-d-emploi-en-activite-reduite", "AIF-E2 : un ordre lu comme une exclusion",
            "public-36b-actalians-pas-au-rncp", "une donnée qu'une réponse exclut, comptée inconnue",
            "public-39-rsa-de-parent-isole", "un minimum social lu comme une allocation de chômage",
            "public-40-trop-d-heures-de-cpf", "le choix ne voit pas ce qui ne paie qu'à côté d'un autre",
            "public-42-cif-salaire-inconnu", "un montant inconnu lu comme un payeur absent",
            "public-43b-permis-b-100-heures", "un droit servi tout ou rien");

    static Stream<String> cas() throws IOException {
        try (Stream<Path> fichiers = Files.list(CAS)) {
            return fichiers.map(f -> f.getFileName().toString().replace(".json", "")).filter(nom -> nom.startsWith("public-")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cas")
    void lePlanEstCeluiDuCas(String nom) throws IOException {
        JsonNode cas = Atelier.JSON.readTree(CAS.resolve(nom + ".json").toFile());
        JsonNode plan = Atelier.JSON.valueToTree(Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(cas.get("demande"))));
        List<String> ecarts = AttenduDuCas.ecarts(plan, cas.get("attendu"));
        if (FAUTES_CONNUES.containsKey(nom)) {
            assertThat(ecarts).as("%s est réparé (%s) : le retirer de FAUTES_CONNUES", nom, FAUTES_CONNUES.get(nom)).isNotEmpty();
        } else {
            assertThat(ecarts).as(cas.get("titre").asText()).isEmpty();
        }
    }
}
