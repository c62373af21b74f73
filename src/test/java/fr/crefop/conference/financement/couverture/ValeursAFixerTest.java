package fr.crefop.conference.financement.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.couverture.TableDeCouverture.Ligne;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that the conférence has to set is named and flagged on every line it helped to make (référentiel, mark C). */
class ValeursAFixerTest {

    private static final RegimeDeTest REGIME = RegimeDeTest.DE_2015;
    private static final Bareme EN_2018 = REGIME.baremes().au(LocalDate.of(2018, 6, 1));

    /** Whatever a rule that opened the line reads in the barème, where its mark is C and it holds something. */
    @Test
    void ceQuUneRegleALuEstDitSurLaLigneQuElleOuvre() {
        List<String> oublis = new ArrayList<>();
        for (Ligne ligne : avecPlan()) {
            for (Contribution c : plan(ligne).contributions()) {
                ReglesLues.de(REGIME).toutes().stream().filter(r -> r.groupe().equals("droits") && c.justification().regles().contains(r.regle().id())
                                && r.texte().contains("Dispositif." + c.dispositif().code()))
                        .filter(r -> !r.texte().contains("Rubrique.") || r.texte().contains("Rubrique." + c.rubrique()))
                        .forEach(r -> r.parametres().stream().filter(cle -> concerne(cle, c.rubrique())).map(EN_2018::valeur)
                                .filter(v -> v.aFixerParLaConference() && !v.estVide() && !dit(c.justification(), v.cle()))
                                .forEach(v -> oublis.add(c.dispositif() + " " + c.rubrique() + " : " + r.regle().nom() + " a lu " + v.cle())));
            }
        }
        assertThat(oublis).isEmpty();
    }

    /** A demande that changes a C value to make a rule apply finds it on the line, so marked. */
    @Test
    void uneValeurSupposeeEstDiteSurLaLigneQuElleChange() {
        List<String> oublis = new ArrayList<>();
        int vues = 0;
        for (Ligne ligne : avecPlan()) {
            for (Object changement : ligne.changements()) {
                String cle = changement.toString().replaceFirst("^hypotheses\\.", "");
                if (changement.toString().startsWith("hypotheses.") && REGIME.baremes().parametre(cle) != null
                        && REGIME.baremes().parametre(cle).aFixerParLaConference()) {
                    vues++;
                    if (!dit(justification(plan(ligne), ligne.plan()), cle)) {
                        oublis.add(ligne + " : " + cle);
                    }
                }
            }
        }
        assertThat(oublis).isEmpty();
        assertThat(vues).isGreaterThan(10);
    }

    /** The flag is the barème's own: neither lost nor added on the way, before 2018 as well. */
    @Test
    void laMarqueEstCelleDuBareme() {
        for (String debut : List.of("2016-09-05", "2018-09-05")) {
            Bareme bareme = REGIME.baremes().au(LocalDate.parse(debut));
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

    private static List<Ligne> avecPlan() {
        return TableDeCouverture.lire(REGIME).stream().filter(l -> l.plan() != null && l.vue() == MoteurObserve.Vue.APPLIQUEE && l.changements() != null).toList();
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
