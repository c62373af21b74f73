package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of every shared case, as it is and with all its costs, tells a value and where it comes from (issue 4, c). */
class JustificationDesLignesTest {

    private static final Map<String, Integer> TOUS_LES_FRAIS = Map.of("nonPedagogiques", 80, "transport", 90, "hebergement", 70,
            "restauration", 60, "gardeEnfants", 300);

    static List<Path> cas() throws IOException {
        List<Path> cas = new ArrayList<>();
        for (String regime : List.of("2015-2018", "2019-")) {
            try (Stream<Path> fichiers = Files.list(Path.of("rules/regimes", regime, "cas"))) {
                fichiers.sorted().forEach(cas::add);
            }
        }
        return cas;
    }

    @ParameterizedTest
    @MethodSource("cas")
    void chaqueLigneNommeUneValeurEtSaSource(Path cas) {
        assertThat(sansValeur(demande(cas))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cas")
    void avecTousLesFraisAussi(Path cas) {
        ObjectNode demande = demande(cas);
        TOUS_LES_FRAIS.forEach((rubrique, euros) -> Atelier.poser(demande, "frais." + rubrique, Atelier.JSON.valueToTree(euros)));
        if (cas.startsWith("rules/regimes/2019-")) {
            Atelier.poser(demande, "frais.validation", Atelier.JSON.valueToTree(120));
        }
        Atelier.poser(demande, "dossier.apportPersonnelPropose", Atelier.JSON.valueToTree(10_000));
        assertThat(sansValeur(demande)).isEmpty();
    }

    private static List<String> sansValeur(JsonNode demande) {
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(demande));
        List<String> fautes = new ArrayList<>();
        plan.contributions().stream().filter(ligne -> !nommeUneValeur(ligne.justification()))
                .forEach(ligne -> fautes.add(ligne.dispositif().code() + " " + ligne.rubrique()));
        if (plan.remuneration() != null && !nommeUneValeur(plan.remuneration().justification())) {
            fautes.add(plan.remuneration().dispositif());
        }
        return fautes;
    }

    private static boolean nommeUneValeur(Justification justification) {
        return !justification.parametres().isEmpty()
                && justification.parametres().stream().noneMatch(p -> p.cle().isBlank() || p.valeur().isBlank() || p.source().isBlank());
    }

    private static ObjectNode demande(Path cas) {
        try {
            return (ObjectNode) Atelier.JSON.readTree(cas.toFile()).get("demande");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
