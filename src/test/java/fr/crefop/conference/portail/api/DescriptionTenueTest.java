package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.financement.referentiel.DocumentTenu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the API is kept in the repository: who changes what partners read sees it in the change, and says it to them. */
class DescriptionTenueTest extends AvecApi {

    private static final String COMMANDE = "mvn test -Dtest=DescriptionTenueTest -Ddocuments.ecrire=true";
    private static final int LIGNES_DITES = 40;

    private JsonNode description;

    @BeforeEach
    void lire() {
        description = ordonnee(json(programme("conseiller").lire("/v3/api-docs")));
    }

    @Test
    void laDescriptionServieEstCelleDuDepot() throws IOException {
        Path tenue = Path.of("docs", "openapi.json");
        if (!Boolean.getBoolean("documents.ecrire") && Files.exists(tenue)) {
            assertThat(differences(Saisines.JSON.readTree(tenue.toFile()), description))
                    .as("docs/openapi.json n'est plus à jour ; l'écrire par : %s", COMMANDE).isEmpty();
        }
        DocumentTenu.verifier("openapi.json", description.toPrettyString() + "\n", COMMANDE);
    }

    @Test
    void chaqueAdresseDeLApiEstDecriteEtAucuneAutre() {
        Set<String> servies = mappages().keySet().stream().filter(adresse -> adresse.startsWith("/api/"))
                .map(adresse -> adresse.replaceAll("\\{([a-z]+):[^/]+}", "{$1}")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(noms(description.get("paths"))).isEqualTo(servies);
    }

    @Test
    void chaqueActeDitCeQuIlRepondQuandIlFautAttendreOuQuandLeServiceTombe() {
        description.get("paths").properties().forEach(adresse -> adresse.getValue().properties().forEach(acte -> {
            for (String statut : List.of("429", "500", "503")) {
                assertThat(acte.getValue().at("/responses/" + statut + "/content/application~1problem+json/schema/$ref").asText())
                        .as(acte.getKey() + " " + adresse.getKey() + " " + statut).isEqualTo("#/components/schemas/Probleme");
            }
            assertThat(acte.getValue().at("/responses/503/headers/Retry-After").isMissingNode()).isFalse();
        }));
    }

    /** Those that keep something: the simulations keep nothing, and may be asked as often as one likes. */
    @Test
    void chaqueEnvoiQuiSEnregistrePeutPorterUneCleDEnvoi() {
        description.get("paths").properties().stream().filter(adresse -> adresse.getValue().has("post") && !adresse.getKey().startsWith("/api/simulations"))
                .forEach(adresse -> assertThat(adresse.getValue().at("/post/parameters").findValuesAsText("name")).as(adresse.getKey()).contains("Idempotency-Key"));
    }

    @Test
    void lesAnnoncesSontDecritesAvecTousLeursCodes() {
        JsonNode annonce = description.at("/components/schemas/Annonce");

        assertThat(description.at("/webhooks/annonce/post/requestBody/content/application~1json/schema/$ref").asText()).isEqualTo("#/components/schemas/Annonce");
        assertThat(StreamSupport.stream(annonce.at("/properties/evenement/enum").spliterator(), false).map(JsonNode::asText))
                .containsExactlyElementsOf(Arrays.stream(Evenement.values()).filter(Evenement::estAnnonce).map(Enum::name).toList())
                .as("ce qui ne se dit qu'à la personne").doesNotContain("COMPTE_CHANGE");
    }

    @Test
    void nulleAdresseDeServeurNEstDiteEtChaqueActeAUnNomASoi() {
        assertThat(description.has("servers")).isFalse();
        assertThat(description.toString()).doesNotContain("localhost");
        assertThat(description.findValuesAsText("operationId")).doesNotHaveDuplicates().allMatch(nom -> nom.matches("[a-zA-Z]+"));
    }

    /** @return one line for each place where they differ: what was there, what is served */
    private static List<String> differences(JsonNode avant, JsonNode apres) {
        Map<String, String> tenues = new TreeMap<>();
        Map<String, String> servies = new TreeMap<>();
        feuilles("", avant, tenues);
        feuilles("", apres, servies);
        Set<String> lieux = new TreeSet<>(tenues.keySet());
        lieux.addAll(servies.keySet());
        return lieux.stream().filter(Predicate.not(lieu -> tenues.getOrDefault(lieu, "").equals(servies.getOrDefault(lieu, ""))))
                .map(lieu -> lieu + " : " + tenues.getOrDefault(lieu, "(absent)") + " -> " + servies.getOrDefault(lieu, "(absent)"))
                .limit(LIGNES_DITES).toList();
    }

    private static void feuilles(String lieu, JsonNode noeud, Map<String, String> dites) {
        if (noeud.isObject() && !noeud.isEmpty()) {
            noeud.properties().forEach(champ -> feuilles(lieu + "/" + champ.getKey().replace("~", "~0").replace("/", "~1"), champ.getValue(), dites));
        } else if (noeud.isArray() && !noeud.isEmpty()) {
            for (int rang = 0; rang < noeud.size(); rang++) {
                feuilles(lieu + "/" + rang, noeud.get(rang), dites);
            }
        } else {
            dites.put(lieu, noeud.toString());
        }
    }

    /** Names in the order of the alphabet, and lists whose order means nothing; without the address of the server that answered. */
    private static JsonNode ordonnee(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            ObjectNode ordonne = objet.objectNode();
            noms(objet).stream().filter(nom -> !nom.equals("servers")).forEach(nom -> ordonne.set(nom, ordonnee(objet.get(nom))));
            trier(ordonne, "required", JsonNode::asText);
            trier(ordonne, "tags", tag -> tag.isTextual() ? tag.asText() : tag.path("name").asText());
            return ordonne;
        }
        if (noeud instanceof ArrayNode liste) {
            ArrayNode ordonnee = liste.arrayNode();
            liste.forEach(element -> ordonnee.add(ordonnee(element)));
            return ordonnee;
        }
        return noeud;
    }

    private static void trier(ObjectNode objet, String champ, Function<JsonNode, String> cle) {
        if (objet.get(champ) instanceof ArrayNode liste) {
            List<JsonNode> elements = new ArrayList<>(StreamSupport.stream(liste.spliterator(), false).toList());
            elements.sort(Comparator.comparing(cle));
            liste.removeAll();
            liste.addAll(elements);
        }
    }

    private static Set<String> noms(JsonNode objet) {
        Set<String> noms = new TreeSet<>();
        objet.fieldNames().forEachRemaining(noms::add);
        return noms;
    }
}
