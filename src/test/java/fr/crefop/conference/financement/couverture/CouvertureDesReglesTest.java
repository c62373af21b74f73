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

/** Every rule is seen coming out each way, on demandes just on one side and just on the other; the report says where. */
class CouvertureDesReglesTest {

    private static final String COMMANDE = "mvn test -Dtest=CouvertureDesReglesTest -Ddocuments.ecrire=true";
    private static final List<Ligne> TABLE = TableDeCouverture.lire();
    private final MoteurObserve moteur = new MoteurObserve();

    @Test
    void chaqueRegleEstVueDeChaqueCote() throws IOException {
        List<String> ecarts = new ArrayList<>();
        for (Ligne ligne : TABLE) {
            if (ligne.changements() != null) {
                verifier(ligne, ecarts);
            }
        }
        for (RegleLue regle : ReglesLues.toutes()) {
            for (Vue vue : cotes(regle)) {
                if (TABLE.stream().noneMatch(l -> l.regle().equals(regle.regle().nom()) && l.vue() == vue)) {
                    ecarts.add(regle.regle().nom() + " : jamais " + vue + ", et aucune raison écrite");
                }
            }
        }
        assertThat(ecarts).isEmpty();
        String rapport = rapport();
        System.out.println(rapport);
        DocumentTenu.verifier("couverture-des-regles.md", rapport, COMMANDE);
    }

    @Test
    void laTableNeNommeQueDesRegles() {
        Map<String, RegleLue> regles = new TreeMap<>();
        ReglesLues.toutes().forEach(r -> regles.put(r.regle().nom(), r));
        assertThat(TABLE).allSatisfy(l -> assertThat(regles).containsKey(l.regle()))
                .allSatisfy(l -> assertThat(regles.get(l.regle()).estUneCondition()).as(l.toString()).isEqualTo(l.condition()));
    }

    private static List<Vue> cotes(RegleLue regle) {
        return regle.estUneCondition() ? List.of(Vue.REMPLIE, Vue.REFUSEE, Vue.INCONNUE)
                : List.of(Vue.APPLIQUEE, Vue.NON_APPLIQUEE, Vue.INCONNUE);
    }

    private void verifier(Ligne ligne, List<String> ecarts) {
        Observation vue = moteur.observer(Atelier.LECTEUR.lire(Atelier.demande(ligne.base(), ligne.changements())));
        Vue obtenue = ligne.condition() ? vue.condition(ligne.regle(), ligne.dispositif()) : effet(vue, ligne);
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
    private static Vue effet(Observation vue, Ligne ligne) {
        Evaluation e = vue.evaluation();
        if (vue.condition(ligne.regle(), ligne.dispositif()) == Vue.INCONNUE) {
            return Vue.INCONNUE;
        }
        Boolean exclut = exclusion(e, ligne.regle());
        boolean revenu = e.remuneration() != null && e.remuneration().regles().stream().anyMatch(r -> r.nom().equals(ligne.regle()));
        if (exclut != null) {
            return exclut ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
        }
        boolean tiree = vue.tiree(ligne.regle(), ligne.dispositif());
        if (Set.of("droits", "conseils").contains(groupe(ligne.regle()))) {
            return tiree ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
        }
        return tiree && !e.paie().manques().isEmpty() && ligne.vue() == Vue.INCONNUE ? Vue.INCONNUE : revenu ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
    }

    private static Boolean exclusion(Evaluation e, String nom) {
        if (!groupe(nom).equals("cumul")) {
            return null;
        }
        for (Dispositif a : RegimeDeTest.regime().dispositifs()) {
            for (Dispositif b : RegimeDeTest.regime().dispositifs()) {
                if (e.cumuls().entre(a, b) != null && e.cumuls().entre(a, b).regle().nom().equals(nom)
                        || e.cumuls().surCpEntre(a, b) != null && e.cumuls().surCpEntre(a, b).regle().nom().equals(nom)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String groupe(String nom) {
        return ReglesLues.toutes().stream().filter(r -> r.regle().nom().equals(nom)).findFirst().orElseThrow().groupe();
    }

    private static String rapport() {
        StringBuilder page = new StringBuilder("# Couverture des règles\n\nÉcrit par `" + COMMANDE + "`. Une croix : un test voit la règle de ce côté "
                + "(le nombre de demandes\nqui la voient) ; sinon, la raison pour laquelle aucune demande ne peut y mener. Demandes : `src/test/resources/couverture`.\n\n"
                + "| règle | remplie ou appliquée | refusée ou non appliquée | inconnue |\n|---|---|---|---|\n");
        for (RegleLue regle : ReglesLues.toutes()) {
            page.append("| `").append(regle.regle().nom()).append("` |");
            for (Vue vue : cotes(regle)) {
                List<Ligne> lignes = TABLE.stream().filter(l -> l.regle().equals(regle.regle().nom()) && l.vue() == vue).toList();
                long vues = lignes.stream().filter(l -> l.changements() != null).count();
                page.append(' ').append(vues > 0 ? "× " + vues : lignes.isEmpty() ? "" : lignes.get(0).raison()).append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }
}
