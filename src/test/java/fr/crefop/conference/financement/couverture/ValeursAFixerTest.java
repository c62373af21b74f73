package fr.crefop.conference.financement.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.couverture.MoteurObserve.Observation;
import fr.crefop.conference.financement.couverture.TableDeCouverture.Ligne;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that the conférence has to set is named and flagged on every line it helped to make (référentiel, mark C). */
class ValeursAFixerTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";
    /** Fewest that each régime shows: under it, the test would say nothing. */
    private static final Map<String, Integer> LUES = Map.of("2015-2018", 40, "2019-", 10);
    private static final Map<String, Integer> SUPPOSEES = Map.of("2015-2018", 10, "2019-", 5);

    /** Whatever a rule that opened the line reads in the barème, where its mark is C and it holds something. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void ceQuUneRegleALuEstDitSurLaLigneQuElleOuvre(RegimeDeTest regime) {
        MoteurObserve moteur = new MoteurObserve(regime);
        List<String> oublis = new ArrayList<>();
        int lues = 0;
        for (Ligne ligne : avecPlan(regime)) {
            Observation vue = moteur.observer(Atelier.LECTEUR.lire(Atelier.demande(ligne.base(), ligne.changements())));
            for (Contribution c : plan(ligne).contributions()) {
                for (String cle : lues(regime, vue, c)) {
                    Valeur valeur = vue.evaluation().bareme().valeur(cle);
                    if (valeur.aFixerParLaConference() && !valeur.estVide()) {
                        lues++;
                        if (!dit(c.justification(), cle)) {
                            oublis.add(ligne + ", " + c.dispositif() + " " + c.rubrique() + " : " + cle);
                        }
                    }
                }
            }
        }
        assertThat(oublis).isEmpty();
        assertThat(lues).isGreaterThan(LUES.get(regime.id()));
    }

    /** What the rules that opened a line read for it. */
    private static List<String> lues(RegimeDeTest regime, Observation vue, Contribution c) {
        return ReglesLues.de(regime).toutes().stream().filter(r -> r.groupe().equals("droits") && r.dispositifs().contains(c.dispositif().code()))
                .filter(r -> vue.tiree(r.regle().nom(), c.dispositif()))
                .filter(r -> !r.texte().contains("Rubrique.") || r.texte().contains("Rubrique." + c.rubrique()))
                .flatMap(r -> r.parametres().stream()).filter(cle -> concerne(cle, c.rubrique())).distinct().toList();
    }

    /** A demande that changes a C value to make a rule apply finds it on the line, so marked. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void uneValeurSupposeeEstDiteSurLaLigneQuElleChange(RegimeDeTest regime) {
        List<String> oublis = new ArrayList<>();
        int vues = 0;
        for (Ligne ligne : avecPlan(regime)) {
            for (int i = 0; i < ligne.changements().length; i += 2) {
                String chemin = (String) ligne.changements()[i];
                String cle = chemin.replaceFirst("^hypotheses\\.", "");
                if (chemin.startsWith("hypotheses.") && regime.baremes().parametre(cle) != null
                        && regime.baremes().parametre(cle).aFixerParLaConference()) {
                    vues++;
                    if (!dit(justification(plan(ligne), ligne.plan()), cle)) {
                        oublis.add(ligne + " : " + cle);
                    }
                }
            }
        }
        assertThat(oublis).isEmpty();
        assertThat(vues).isGreaterThan(SUPPOSEES.get(regime.id()));
    }

    /** The flag is the barème's own: neither lost nor added on the way, before 2018 as well. */
    @Test
    void laMarqueEstCelleDuBareme() {
        for (String debut : List.of("2016-09-05", "2018-09-05")) {
            Bareme bareme = RegimeDeTest.DE_2015.baremes().au(LocalDate.parse(debut));
            for (String cas : List.of("01", "02a", "03", "04", "07", "11", "12")) {
                PlanDeFinancement plan = Atelier.plan(cas, "formation.debut", debut, "dateDepot", debut.replace("-09-", "-04-"),
                        "parcours.finDernierCdd", debut.replace("-09-", "-03-"), "hypotheses", null);
                for (Contribution c : plan.contributions()) {
                    assertThat(c.justification().parametres()).filteredOn(p -> !p.cle().startsWith("dossier.")).allSatisfy(p -> {
                        Valeur valeur = bareme.valeur(p.cle());
                        assertThat(p.aFixerParLaConference()).as(cas + " " + p.cle()).isEqualTo(valeur.aFixerParLaConference());
                        assertThat(p.source()).isEqualTo(valeur.source());
                    });
                }
            }
        }
    }

    /** An aid of a Région is told by its file: nothing of it is for the conférence to set. */
    private static List<Ligne> avecPlan(RegimeDeTest regime) {
        return TableDeCouverture.lire(regime).stream().filter(l -> l.plan() != null && l.vue() == MoteurObserve.Vue.APPLIQUEE && l.changements() != null)
                .filter(l -> l.aides().isEmpty()).toList();
    }

    private static PlanDeFinancement plan(Ligne ligne) {
        return Atelier.plan(ligne.base(), ligne.changements());
    }

    /** {@code "AIF CP 2250.00"}, or the pay when it starts with REM. */
    private static Justification justification(PlanDeFinancement plan, String ligne) {
        return ligne.startsWith("REM ") ? plan.remuneration().justification() : plan.contributions().stream()
                .filter(c -> ligne.startsWith(c.dispositif() + " " + c.rubrique() + " ")).findFirst().orElseThrow().justification();
    }

    private static boolean dit(Justification justification, String cle) {
        return justification.parametres().stream().anyMatch(p -> p.cle().equals(cle) && p.aFixerParLaConference());
    }

    /** {@code region.annexes.TR} bears on TR alone. */
    private static boolean concerne(String cle, Rubrique rubrique) {
        String fin = cle.substring(cle.lastIndexOf('.') + 1);
        return Arrays.stream(Rubrique.values()).map(Enum::name).noneMatch(fin::equals) || fin.equals(rubrique.name());
    }
}
