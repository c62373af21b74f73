package fr.crefop.conference.financement.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.financement.aides.AideExaminee;
import fr.crefop.conference.financement.couverture.MoteurObserve.Observation;
import fr.crefop.conference.financement.couverture.MoteurObserve.Vue;
import fr.crefop.conference.financement.couverture.TableDeCouverture.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.moteur.RegionsEssayees;
import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Exclusion;
import fr.crefop.conference.financement.regles.Regle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        Map<List<AideIndividuelle>, MoteurObserve> moteurs = new HashMap<>();
        Map<List<AideIndividuelle>, Simulateur> simulateurs = new HashMap<>(Map.of(List.of(), Atelier.SIMULATEUR));
        List<String> ecarts = new ArrayList<>();
        TableDeCouverture.lire(regime).stream().filter(ligne -> ligne.changements() != null).forEach(ligne -> {
            Demande demande = Atelier.LECTEUR.lire(Atelier.demande(ligne.base(), ligne.changements()));
            Observation observation = moteurs.computeIfAbsent(ligne.aides(), aides -> aides.isEmpty() ? new MoteurObserve(regime)
                    : new MoteurObserve(regime, TableDeCouverture.REGION_DES_AIDES, aides)).observer(demande);
            Vue obtenue = ligne.condition() ? condition(regime, observation, ligne) : effet(regime, observation, ligne);
            if (obtenue != ligne.vue()) {
                ecarts.add(ligne + " : " + obtenue);
            }
            if (ligne.plan() != null) {
                verifierLePlan(ligne, simulateurs.computeIfAbsent(ligne.aides(), aides ->
                        Atelier.simulateur(RegionsEssayees.ou(TableDeCouverture.REGION_DES_AIDES, aides))).simuler(demande), ecarts);
            }
        });
        assertThat(ecarts).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
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

    private static void verifierLePlan(Ligne ligne, PlanDeFinancement plan, List<String> ecarts) {
        List<String> lignes = new ArrayList<>(Atelier.lignes(plan));
        if (plan.remuneration() != null) {
            lignes.add("REM " + plan.remuneration().dispositif() + " " + plan.remuneration().total());
        }
        if (!lignes.contains(ligne.plan())) {
            ecarts.add(ligne + " : " + ligne.plan() + " attendu dans " + lignes);
        }
    }

    /** The rule of an aid fires only where its parameter does not hold: met, the aid has the parameter and nothing came out. */
    private static Vue condition(RegimeDeTest regime, Observation vue, Ligne ligne) {
        Vue obtenue = vue.condition(ligne.regle(), ligne.dispositif());
        RegleLue lue = lue(regime, ligne.regle());
        if (obtenue != Vue.NON_APPLIQUEE || !lue.estDUneAide()) {
            return obtenue;
        }
        AideExaminee aide = vue.evaluation().aides().choisie();
        ParametreDAide parametre = lue.parametreDAide();
        return aide != null && (parametre == null || parametre.de(aide.version()).estDonne() && aide.tient(parametre)) ? Vue.REMPLIE : obtenue;
    }

    /** Of a rule that opens an amount, an income, an act or an exclusion, or leaves nothing to do: whether it did. */
    private static Vue effet(RegimeDeTest regime, Observation vue, Ligne ligne) {
        Evaluation e = vue.evaluation();
        String nom = ligne.regle();
        if (vue.condition(nom, ligne.dispositif()) == Vue.INCONNUE) {
            return Vue.INCONNUE;
        }
        boolean tiree = vue.tiree(nom, ligne.dispositif());
        return switch (lue(regime, nom).groupe()) {
            case "cumul" -> selon(exclusion(regime, e, nom));
            case "droits", "conseils" -> selon(tiree);
            case "conditions", "dependances" -> selon(decide(e, e.examens().get(ligne.dispositif()), nom));
            case "echeances" -> selon(e.echeancier().actes().stream().anyMatch(acte -> acte.regle().nom().equals(nom)));
            default -> tiree && !e.paie().manques().isEmpty() && ligne.vue() == Vue.INCONNUE ? Vue.INCONNUE
                    : selon(e.remuneration() != null && e.remuneration().regles().stream().anyMatch(r -> r.nom().equals(nom)));
        };
    }

    private static Vue selon(boolean appliquee) {
        return appliquee ? Vue.APPLIQUEE : Vue.NON_APPLIQUEE;
    }

    /** What a rule concludes on a dispositif without asking anything of it; a dispense, where one of those who dispense pays. */
    private static boolean decide(Evaluation e, Examen examen, String nom) {
        Stream<Regle> dispense = examen.dispenses().stream().anyMatch(e.affectation()::contribue) ? Stream.of(examen.regleDeDispense()) : Stream.empty();
        return Stream.of(Stream.ofNullable(examen.sansObjet()), Stream.ofNullable(examen.appuis().regle()), dispense,
                examen.exclusions().stream().map(Exclusion::regle)).flatMap(regles -> regles).anyMatch(regle -> regle.nom().equals(nom))
                || examen.fermetures().stream().anyMatch(fermeture -> fermeture.regle().equals(nom));
    }

    private static boolean exclusion(RegimeDeTest regime, Evaluation e, String nom) {
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

    private static RegleLue lue(RegimeDeTest regime, String nom) {
        return ReglesLues.de(regime).toutes().stream().filter(r -> r.regle().nom().equals(nom)).findFirst().orElseThrow();
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
