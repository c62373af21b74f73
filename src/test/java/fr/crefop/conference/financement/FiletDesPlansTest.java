package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.financement.filet.DifferencesDecidees;
import fr.crefop.conference.financement.filet.Ecart;
import fr.crefop.conference.financement.filet.Filet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The net under a change of the plan room: 5,000 demandes and the plan each had, byte for byte but for the empreinte. A plan may
 * differ only where src/test/resources/filet/differences.yaml says which decision of the référentiel changed it.
 *
 * <pre>
 * mvn test -Dtest=FiletDesPlansTest -Dfilet.ecrire=true    the plans of today's code become those that are kept
 * mvn test -Dtest=FiletDesPlansTest -Dfilet.tirer=true     the demandes are drawn anew as well, and measured (mesure.md)
 * </pre>
 */
class FiletDesPlansTest {

    private static final int PREMIERS = 500;
    private static final int MONTRES = 10;
    private static final int ECARTS_MONTRES = 20;

    @BeforeAll
    static void ecrireSiOnLeDemande() {
        if (Boolean.getBoolean("filet.tirer")) {
            Filet.tirer();
        } else if (Boolean.getBoolean("filet.ecrire")) {
            Filet.ecrirePlans();
        }
    }

    /** Drawn at random, so the first are as good as any: what every build looks at. */
    @Test
    void lesPremiersPlansSontCeuxDuFiletSaufCeQuUneDecisionAChange() {
        comparer(PREMIERS);
    }

    @Tag("complet")
    @Test
    void lesPlansSontCeuxDuFiletSaufCeQuUneDecisionAChange() {
        DifferencesDecidees decidees = comparer(Filet.NOMBRE);
        assertThat(decidees.plansCouverts()).as("une décision qui ne change aucun plan n'a rien à faire dans la liste")
                .allSatisfy((difference, plans) -> assertThat(plans).as(difference.decision() + " : " + difference.quoi()).isPositive());
    }

    private static DifferencesDecidees comparer(int nombre) {
        List<String> toutes = Filet.demandes();
        assertThat(toutes).hasSize(Filet.NOMBRE).doesNotHaveDuplicates();
        List<String> avant = Filet.plans();
        assertThat(avant).hasSameSizeAs(toutes);
        List<String> demandes = toutes.subList(0, nombre);
        List<String> apres = Filet.calculer(demandes);

        DifferencesDecidees decidees = DifferencesDecidees.lire();
        Map<String, Integer> chemins = new TreeMap<>();
        List<String> fautes = new ArrayList<>();
        int differents = 0;
        for (int i = 0; i < demandes.size(); i++) {
            List<Ecart> ecarts = Filet.comparer(avant.get(i), apres.get(i));
            if (ecarts.isEmpty()) {
                continue;
            }
            differents++;
            JsonNode demande = Filet.lire(demandes.get(i));
            List<Ecart> restants = decidees.nonDecides(i, demande, ecarts);
            restants.stream().map(FiletDesPlansTest::endroit).distinct().forEach(c -> chemins.merge(c, 1, Integer::sum));
            if (!restants.isEmpty()) {
                fautes.add("demande " + i + " " + demandes.get(i) + "\n" + restants.stream().limit(ECARTS_MONTRES).map(e -> "    " + e)
                        .collect(Collectors.joining("\n")) + (restants.size() > ECARTS_MONTRES ? "\n    … " + restants.size() + " écarts" : ""));
            }
        }
        String compte = compte(nombre, differents, fautes.size(), decidees);
        System.out.println(compte);
        assertThat(fautes).as(() -> compte + "\nPlans par endroit qui diffère sans décision :\n" + parNombre(chemins) + "\nLes premiers :\n"
                + fautes.stream().limit(MONTRES).collect(Collectors.joining("\n"))).isEmpty();
        return decidees;
    }

    /** A conseil is named by its sentence, which holds amounts and dates. */
    private static String endroit(Ecart ecart) {
        return ecart.chemin().startsWith("conseils[") ? "conseils[…]" : ecart.chemin();
    }

    private static String compte(int nombre, int differents, int fautes, DifferencesDecidees decidees) {
        StringBuilder compte = new StringBuilder(differents + " plans sur " + nombre + " diffèrent du filet, " + fautes + " sans décision");
        decidees.plansCouverts().forEach((difference, plans) -> compte.append("\n  ").append(plans).append(" plans — ")
                .append(difference.decision()).append(" : ").append(difference.quoi()));
        return compte.toString();
    }

    private static String parNombre(Map<String, Integer> chemins) {
        return chemins.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(40)
                .map(c -> "  " + c.getValue() + " × " + c.getKey()).collect(Collectors.joining("\n"));
    }
}
