package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import fr.crefop.conference.vocabulaire.Mots;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form against the public contract: no field missing, none invented, the same kinds, the same codes. */
class CatalogueDeSaisieTest {

    private static final Map<TypeDeDonnee, String> TYPES = Map.of(
            TypeDeDonnee.ENTIER, "integer", TypeDeDonnee.NOMBRE, "number", TypeDeDonnee.EUROS, "number",
            TypeDeDonnee.OUI_NON, "boolean", TypeDeDonnee.DATE, "string", TypeDeDonnee.TEXTE, "string");

    private static ContratLu contrat;
    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie(Declaration.deLaDemande(), periode -> true,
            new Organismes(Atelier.TOUS)::nommesPar);

    @BeforeAll
    static void lireLeContrat() throws IOException {
        contrat = ContratLu.lire();
    }

    @Test
    void leFormulaireALesChampsDuContratSaufLesHypothesesQuUneSaisineNePrendPas() {
        assertThat(catalogue.toutes().champs()).extracting(Champ::chemin).doesNotHaveDuplicates()
                .filteredOn(chemin -> chemin.startsWith("demande."))
                .containsExactlyInAnyOrderElementsOf(contrat.feuilles().keySet().stream()
                        .filter(chemin -> !chemin.equals("demande.hypotheses")).toList());
    }

    @Test
    void lesChampsObligatoiresSontLesMemes() {
        assertThat(catalogue.toutes().champs()).filteredOn(Champ::requis).extracting(Champ::chemin)
                .filteredOn(chemin -> chemin.startsWith("demande."))
                .containsExactlyInAnyOrderElementsOf(contrat.requises());
    }

    @Test
    void chaqueChampALeTypeEtLesCodesDuContrat() {
        for (Champ champ : catalogue.toutes().champs()) {
            JsonNode schema = contrat.feuilles().get(champ.chemin());
            if (schema == null) {
                continue;
            }
            if (TYPES.containsKey(champ.type())) {
                assertThat(schema.path("type").asText()).as(champ.chemin()).isEqualTo(TYPES.get(champ.type()));
                assertThat(schema.path("format").asText().equals("date")).as(champ.chemin())
                        .isEqualTo(champ.type() == TypeDeDonnee.DATE);
            }
            Set<String> codes = codes(schema);
            if (!codes.isEmpty() && schema.toString().contains("\"enum\"")) {
                assertThat(champ.options().keySet()).as(champ.chemin()).containsExactlyInAnyOrderElementsOf(codes);
            } else {
                // A pack may bring more: a region, its funds.
                assertThat(champ.options().keySet()).as(champ.chemin()).containsAll(codes);
            }
        }
    }

    @Test
    void chaqueChampEtChaqueChoixSontNommes() {
        assertThat(catalogue.toutes().champs()).allSatisfy(champ -> {
            assertThat(champ.libelle()).as(champ.chemin()).isNotBlank();
            assertThat(champ.options().values()).as(champ.chemin()).doesNotContainNull().doesNotHaveDuplicates();
        });
    }

    @Test
    void unDispositifOuUnFinanceurPorteLeNomQueLesPacksLuiDonnent() {
        assertThat(catalogue.toutes().champ("demande.depots.CIF_CDD").orElseThrow().cles())
                .containsEntry("CIF_CDD", Mots.desPacks("CIF_CDD").orElseThrow()).containsEntry("EMPLOYEUR", "Demande à l'employeur");
        assertThat(catalogue.toutes().champ("demande.parcours.opacif").orElseThrow().options())
                .allSatisfy((code, nom) -> assertThat(nom).isEqualTo(Mots.desPacks(code).orElseThrow()));
    }

    /** A second name would one day be another name. */
    @Test
    void laDeclarationNeRenommePasUnDispositif() {
        assertThat(Declaration.deLaDemande().donnee("dossier.montantsAccordes").cles()).allSatisfy((code, dit) ->
                assertThat(dit.mots() == null).as(code).isEqualTo(Mots.desPacks(code).isPresent()));
    }

    @Test
    void ceQuiNestQuePourDesFormationsSansRegimeNEstPasDemande() {
        CatalogueDeSaisie davant = new CatalogueDeSaisie(new PeriodesDesRegimes(List.of(Cadre.lu().regime("2015-2018"))), new Organismes(Atelier.TOUS));

        assertThat(davant.toutes().champs()).extracting(Champ::chemin).contains("demande.beneficiaire.cpf.soldeHeures")
                .doesNotContain("demande.beneficiaire.cpf.soldeEuros", "demande.beneficiaire.cpf.dotations", "demande.projet.changeDeMetier");
        assertThat(davant.toutes().champ("demande.depots.AIF").orElseThrow().cles()).containsKey("CIF_CDD").doesNotContainKey("PTP");
        assertThat(davant.toutes().sections()).extracting(Section::titre).doesNotContain("Son projet");
    }

    @Test
    void uneErreurSurUnEnregistrementEntierSeMontreASonPremierChamp() {
        assertThat(catalogue.toutes().champ("demande.formation.certification")).map(Champ::chemin).hasValue("demande.formation.certification.type");
        assertThat(catalogue.toutes().champ("demande")).isEmpty();
    }

    /** Enumerated in the schema, or listed in the description of a string (opca, opacif). */
    private static Set<String> codes(JsonNode schema) {
        JsonNode liste = schema.path("enum").isMissingNode() ? schema.at("/items/enum") : schema.path("enum");
        if (liste.isArray()) {
            return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
        }
        String description = schema.path("description").asText().replaceAll("^\\[.*?\\] ", "");
        return Pattern.compile("^[A-Z0-9_]+(, [A-Z0-9_]+)+$").matcher(description).matches()
                ? new TreeSet<>(Set.of(description.split(", "))) : Set.of();
    }
}
