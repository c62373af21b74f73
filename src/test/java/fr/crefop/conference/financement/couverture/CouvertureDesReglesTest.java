package fr.crefop.conference.financement.couverture;

import fr.crefop.conference.financement.moteur.RegimeDeTest;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.couverture.MoteurObserve.Observation;
import fr.crefop.conference.financement.couverture.MoteurObserve.Vue;
import fr.crefop.conference.financement.couverture.TableDeCouverture.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen coming out each way, on demandes just on one side and just on the other; the report says where. */
class CouvertureDesReglesTest {

    private static final String COMMANDE = "mvn test -Dtest=CouvertureDesReglesTest -Ddocuments.ecrire=true";
    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueDemandeDeLaTableVoitSaRegleDuCoteQuElleDit(RegimeDeTest regime) {
        MoteurObserve moteur = new MoteurObserve(regime);
        List<String> ecarts = new ArrayList<>();
        TableDeCouverture.lire(regime).stream().filter(ligne -> ligne.changements() != null).forEach(ligne -> verifier(regime, moteur, ligne, ecarts));
        assertThat(ecarts).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.crefop.conference.financement.moteur.RegimeDeTest#complets")
    void chaqueRegleEstVueDeChaqueCote(RegimeDeTest regime) {
        List<Ligne> table = TableDeCouverture.lire(regime);
        List<String> ecarts = new ArrayList<>();
        for (RegleLue regle : ReglesLues.de(regime).toutes()) {
            for (Vue vue : cotes(regle)) {
                if (table.stream().noneMatch(l -> l.regle().equals(regle.regle().nom()) && l.vue() == vue)) {
                    ecarts.add(regle.regle().nom() + " : jamais " + vue + ", et aucune raison écrite");
                }
            }
        }
        assertThat(ecarts).isEmpty();
    }

    @Test
    void laCouvertureEstEcriteTelleQuElleEst() throws IOException {
        String rapport = rapport();
        System.out.println(rapport);
        DocumentTenu.verifier("couverture-des-regles.md", rapport, COMMANDE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void laTableNeNommeQueDesRegles(RegimeDeTest regime) {
        Map<String, RegleLue> regles = new TreeMap<>();
        ReglesLues.de(regime).toutes().forEach(r -> regles.put(r.regle().nom(), r));
        assertThat(TableDeCouverture.lire(regime)).allSatisfy(l -> assertThat(regles).containsKey(l.regle()))
                .allSatisfy(l -> assertThat(regles.get(l.regle()).estUneCondition()).as(l.toString()).isEqualTo(l.condition()));
    }

    private static List<Vue> cotes(RegleLue regle) {
        return regle.estUneCondition() ? List.of(Vue.REMPLIE, Vue.REFUSEE, Vue.INCONNUE)
                : List.of(Vue.APPLIQUEE, Vue.NON_APPLIQUEE, Vue.INCONNUE);
    }

    private static void verifier(RegimeDeTest regime, MoteurObserve moteur, Ligne ligne, List<String> ecarts) {
        Observation vue = moteur.observer(Atelier.LECTEUR.lire(Atelier.demande(ligne.base(), ligne.changements())));
        Vue obtenue = ligne.condition() ? vue.condition(ligne.regle(), ligne.dispositif()) : effet(regime, vue, ligne);
        if (obtenue != ligne.vue()) {
            ecarts.add(ligne + " : " + obtenue);
        }
        if (ligne.plan() != null) {
            PlanDeFinancement plan = Atelier.plan(ligne.base(), ligne.changements());
            List<String> lignes = new ArrayList<>(Atelier.lignes(plan));
            if (plan.remuneration() != null) {
                lignes.add("REM " + plan.remuneration().dispositif() + " " + plan.remuneration().total());
            }
            if (!lignes.contains(ligne.plan())) {
                ecarts.add(ligne + " : " + ligne.plan() + " attendu dans " + lignes);
            }
        }
    }

    /** Of a rule that opens an amount, an income or an exclusion: whether it did. */
    private static Vue effet(RegimeDeTest regime, Observation vue, Ligne ligne) {
        Evaluation e = vue.evaluation();
        if (vue.condition(ligne.regle(), ligne.dispositif()) == Vue.INCONNUE) {
            return Vue.INCONNUE;
        }
        Boolean exclut = exclusion(regime, e, ligne.regle());
        boolean revenu = e.remuneration() != null && e.remuneration().regles().stream().anyMatch(r -> r.nom().equals(ligne.regle()));
        if (exclut != null) {
            return exclut ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
        }
        boolean tiree = vue.tiree(ligne.regle(), ligne.dispositif());
        if (Set.of("droits", "conseils").contains(groupe(regime, ligne.regle()))) {
            return tiree ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
        }
        return tiree && !e.paie().manques().isEmpty() && ligne.vue() == Vue.INCONNUE ? Vue.INCONNUE : revenu ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
    }

    private static Boolean exclusion(RegimeDeTest regime, Evaluation e, String nom) {
        if (!groupe(regime, nom).equals("cumul")) {
            return null;
        }
        for (Dispositif a : regime.regime().dispositifs()) {
            for (Dispositif b : regime.regime().dispositifs()) {
                if (e.cumuls().entre(a, b) != null && e.cumuls().entre(a, b).regle().nom().equals(nom)
                        || e.cumuls().surCpEntre(a, b) != null && e.cumuls().surCpEntre(a, b).regle().nom().equals(nom)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String groupe(RegimeDeTest regime, String nom) {
        return ReglesLues.de(regime).toutes().stream().filter(r -> r.regle().nom().equals(nom)).findFirst().orElseThrow().groupe();
    }

    private static String rapport() {
        StringBuilder page = new StringBuilder("# Couverture des règles\n\nÉcrit par `" + COMMANDE + "`. Une croix : un test voit la règle de ce côté "
                + "(le nombre de demandes\nqui la voient) ; sinon, la raison pour laquelle aucune demande ne peut y mener. Demandes : `src/test/resources/couverture`.\n");
        RegimeDeTest.tous().forEach(regime -> section(page, regime));
        return page.toString();
    }

    private static void section(StringBuilder page, RegimeDeTest regime) {
        List<Ligne> table = TableDeCouverture.lire(regime);
        page.append("\n## Régime ").append(regime.id()).append("\n\n| règle | remplie ou appliquée | refusée ou non appliquée | inconnue |\n|---|---|---|---|\n");
        for (RegleLue regle : ReglesLues.de(regime).toutes()) {
            page.append("| `").append(regle.regle().nom()).append("` |");
            for (Vue vue : cotes(regle)) {
                List<Ligne> lignes = table.stream().filter(l -> l.regle().equals(regle.regle().nom()) && l.vue() == vue).toList();
                long vues = lignes.stream().filter(l -> l.changements() != null).count();
                page.append(' ').append(vues > 0 ? "× " + vues : lignes.isEmpty() ? "" : lignes.get(0).raison()).append(" |");
            }
            page.append('\n');
        }
    }
}
