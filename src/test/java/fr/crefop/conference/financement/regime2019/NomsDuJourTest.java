package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.regime2019.Aujourdhui.avec;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.demande;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PreuvesDuPlan;
import fr.crefop.conference.pieces.PiecesDemandees;
import fr.crefop.conference.vocabulaire.Mots;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays is called in rules, conseils and papers as on the day of the training (K): Pôle emploi until 2023, France Travail after. */
class NomsDuJourTest {

    private static final PreuvesDuPlan PREUVES = new PreuvesDuPlan(Atelier.REGLEMENTS);
    /** A question that is asked on every day gives both names. */
    private static final List<String> DITS_PAREILS = List.of("France Travail (Pôle emploi avant 2024)");
    private static final Object[] EN_2022 = {"dateDepot", "2022-03-01", "formation.debut", "2022-06-01", "formation.fin", "2022-09-30"};

    @ParameterizedTest(name = "cas {0}")
    @ValueSource(strings = {"01", "02", "03a", "04a", "05b", "06a", "07", "08", "10", "13a", "16a"})
    void unPlanDe2022NeParleQueDePoleEmploiEtUnPlanDAujourdhuiQueDeFranceTravail(String numero) {
        assertThat(textes(numero, EN_2022)).isNotEmpty().noneMatch(texte -> texte.contains("France Travail"));
        assertThat(textes(numero)).isNotEmpty().noneMatch(texte -> texte.contains("Pôle emploi"));
    }

    /** The last day of one name and the first of the other. */
    @Test
    void leNomChangePourLesFormationsQuiCommencentEn2024() {
        Object[] avant = {"dateDepot", "2023-09-01", "formation.fin", "2024-06-28", "formation.permis", "LEGER"};
        assertThat(textes("01", avec(avant, "formation.debut", "2023-12-31"))).anyMatch(texte -> texte.contains("Pôle emploi peut aider à payer le permis B"));
        assertThat(textes("01", avec(avant, "formation.debut", "2024-01-01"))).anyMatch(texte -> texte.contains("France Travail peut aider à payer le permis B"));
    }

    @Test
    void unePieceEstDonneeParQuiPorteCeNomCeJourLa() {
        assertThat(pieces("01", EN_2022)).contains("le conseiller de Pôle emploi").doesNotContain("le conseiller de France Travail");
        assertThat(pieces("01")).contains("le conseiller de France Travail").doesNotContain("le conseiller de Pôle emploi");
    }

    /** The pay of a training was renamed with who pays it. */
    @Test
    void laRemunerationDeFormationAAussiLeNomDuJour() {
        assertThat(Mots.revenu("RFFT", LocalDate.of(2023, 12, 31))).isEqualTo("Rémunération de formation de Pôle emploi (RFPE)");
        assertThat(Mots.revenu("RFFT", LocalDate.of(2024, 1, 1))).isEqualTo("Rémunération de formation de France Travail (RFFT)").isEqualTo(Mots.revenu("RFFT", null));
        assertThat(remuneration("09c", EN_2022)).contains("(RFPE)").doesNotContain("RFFT");
        assertThat(remuneration("09c")).contains("(RFFT)").doesNotContain("RFPE");
    }

    private static String remuneration(String numero, Object... changements) {
        Demande demande = Atelier.LECTEUR.lire(demande(numero, changements));
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(demande);
        assertThat(plan.remuneration().dispositif()).isEqualTo("RFFT");
        return Mots.revenu("RFFT", plan.remuneration().debut()) + PREUVES.regles(plan, demande, plan.remuneration().justification());
    }

    /** Whoever would sign it then had another name. */
    @Test
    void uneConventionEtCeQuElleOuvriraitNommentQuiLaSigneraitCeJourLa() {
        Demande demande = Atelier.LECTEUR.lire(demande("01", EN_2022));
        assertThat(textes("01", EN_2022)).anyMatch(texte -> texte.contains("par la convention Transitions Pro – Pôle emploi"))
                .anyMatch(texte -> texte.contains("convention Transitions Pro – Pôle emploi inactive"));
        assertThat(textes("01")).anyMatch(texte -> texte.contains("par la convention Transitions Pro – France Travail"));
        assertThat(Mots.convention("convention.transitions_pro_france_travail.active", demande.formation().debut())).isEqualTo("Transitions Pro – Pôle emploi");
        assertThat(Mots.convention("convention.transitions_pro_france_travail.active")).isEqualTo("Transitions Pro – France Travail");
    }

    @Test
    void uneValeurSeDecritParLesNomsDuJour() {
        assertThat(description("franceTravail.permis.ouvert", LocalDate.of(2023, 12, 31))).isEqualTo("Aide de Pôle emploi au permis B");
        assertThat(description("franceTravail.permis.ouvert", LocalDate.of(2024, 1, 1))).isEqualTo("Aide de France Travail au permis B")
                .isEqualTo(description("franceTravail.permis.ouvert", null));
    }

    private static String description(String cle, LocalDate debut) {
        return Atelier.TOUS.parametre(cle).orElseThrow().description(debut);
    }

    /** A name that nobody gave a meaning to would be read with its braces. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-2018", "2019-"})
    void aucunNomNeResteEntreAccolades(String id) {
        Regime regime = Cadre.lu().regime(id);
        regime.joursDesNoms().forEach(jour -> {
            assertThat(Atelier.REGLEMENTS.de(regime, Cadre.lu().parDefaut()).moteur().catalogues().du(jour).values())
                    .noneMatch(regle -> regle.libelle().contains("{"));
            assertThat(regime.pieces()).map(piece -> piece.nommee(regime, jour)).noneMatch(piece -> (piece.libelle() + piece.donneePar() + piece.aide()).contains("{"));
            assertThat(regime.lexique().conseils().values()).flatMap(mots -> Stream.of(mots.libelle(), String.valueOf(mots.effet())).toList())
                    .noneMatch(texte -> regime.nommer(texte, jour).matches("(?s).*\\{[A-Z].*"));
        });
        assertThat(Atelier.TOUS.de(regime, Cadre.lu().parDefaut()).tous()).noneMatch(p -> p.description().contains("{") || p.descriptions().values().stream().anyMatch(dite -> dite.contains("{")));
        assertThat(regime.lexique().conventions().keySet()).noneMatch(cle -> Mots.convention(cle).contains("{") || Mots.convention(cle, regime.debut()).contains("{"));
    }

    /** What is advised, why aids are left out, and what the rules of the lines ask. */
    private static List<String> textes(String numero, Object... changements) {
        Demande demande = Atelier.LECTEUR.lire(demande(numero, changements));
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(demande);
        return Stream.of(
                plan.conseils().stream().flatMap(conseil -> Stream.of(conseil.libelle(), String.valueOf(conseil.effet()))),
                plan.ecartes().stream().flatMap(ecarte -> ecarte.motifs().stream()).map(motif -> motif.libelle() + " " + motif.constate() + " " + motif.attendu()),
                plan.contributions().stream().flatMap(c -> PREUVES.regles(plan, demande, c.justification()).values().stream().flatMap(Set::stream)))
                .flatMap(texte -> texte).map(texte -> DITS_PAREILS.stream().reduce(texte, (reste, dit) -> reste.replace(dit, ""))).toList();
    }

    private static List<String> pieces(String numero, Object... changements) {
        Demande demande = Atelier.LECTEUR.lire(demande(numero, changements));
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(demande);
        return PiecesDemandees.de(demande, plan.contributions().stream().map(LigneDePlan::de).toList()).stream().map(piece -> piece.attendue().donneePar()).toList();
    }
}
