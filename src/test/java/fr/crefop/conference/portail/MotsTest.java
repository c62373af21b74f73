package fr.crefop.conference.portail;

import fr.crefop.conference.financement.TypeDeConseil;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.portail.MotsDesConseils.DonneeAFournir;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotsTest {

    private final Mots mots = new Mots();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DEMANDEUR_EMPLOI | SALARIE_CDI | Demandeur d'emploi | Salarié en CDI
            DEMANDEUR_EMPLOI ; DEMANDEUR_EMPLOI ; non | SALARIE_CDI ou SALARIE_CDD et oui | Demandeur d'emploi | Salarié en CDI ou Salarié en CDD sous condition
            PRF | ni PRF | Programme régional de formation | ni Programme régional de formation
            CONSEIL_REGIONAL | hors de : POLE_EMPLOI, ETAT | Conseil régional | hors de : Pôle emploi, État
            aucun | l'un de : COPANEF, COPAREF | aucun | l'un de : Liste nationale (COPANEF), Liste régionale (COPAREF)
            oui | non | cette condition n'est pas remplie | -
            40 heures ; non ; non | au moins 70 heures ou oui ou oui | 40 heures | au moins 70 heures ou un autre cas de la condition
            Chèque formation de la Région retenu | convention.region_fongecif.active active | Chèque formation de la Région retenu | convention Région – Fongecif active
            non (convention.fongecif_pe.active) ; CIF-CDD mobilisable | oui (convention.fongecif_pe.active) ou CIF-CDD non mobilisable | convention Fongecif – Pôle emploi inactive ; CIF-CDD mobilisable | convention Fongecif – Pôle emploi active ou CIF-CDD non mobilisable
            10 jours | au moins 15 jours | 10 jours | au moins 15 jours
            - | - | - | -
            """)
    void unConstatSeLitEnFrancais(String constate, String attendu, String dit, String voulu) {
        Motif motif = new Motif("X-1", "Condition", constate, attendu, null, null);

        assertThat(mots.constate(motif)).isEqualTo(dit);
        assertThat(mots.attendu(motif)).isEqualTo(voulu);
    }

    @Test
    void chaqueStatutEtChaqueSessionAUnMotDansLeFormulaire() {
        MotsDesRegles regles = new MotsDesRegles();

        Stream.of("beneficiaire.statut", "formation.session").flatMap(chemin -> Declaration.deLaDemande().donnee(chemin).codes().stream())
                .forEach(code -> assertThat(regles.code(code)).isNotEqualTo(code));
    }

    /** Whatever the rules say of the shared people, and of one of whom little is known. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "03", "04", "06", "07", "08", "11", "12"})
    void aucunMotDeMachineNeResteDansUnPlan(String cas) {
        for (Object[] changements : List.of(new Object[0], new Object[] {"beneficiaire.cpf", null, "beneficiaire.agesEnfants", null,
                "parcours", null, "frais", null, "dossier", null, "formation.rncp", null, "formation.publieeCarif", null})) {
            PlanDeFinancement plan = plan(cas, changements);
            List<String> dits = new ArrayList<>();
            plan.ecartes().forEach(e -> e.motifs().forEach(m -> {
                dits.add(mots.constate(m));
                dits.add(mots.attendu(m));
                if (m.donneeManquante() != null) {
                    Stream.of(m.donneeManquante().split(", ")).map(mots::donnee).forEach(dits::add);
                }
            }));
            mots.autresConseils(plan.conseils()).forEach(c -> dits.add(c.libelle() + " " + c.effet()));
            mots.donneesAFournir(plan.conseils()).forEach(d -> dits.add(d.libelle() + " " + d.pour()));

            assertThat(dits).allSatisfy(dit -> assertThat(dit == null ? "" : dit)
                    .doesNotContainPattern("[A-Z]_[A-Z]|[a-z]\\.[a-z]|\\d{4}-\\d{2}-\\d{2}"));
        }
    }

    @Test
    void lesDonneesAFournirSontUneSeuleListeDansLesMotsDuFormulaire() {
        List<Conseil> conseils = List.of(
                new Conseil(TypeDeConseil.AUTRE_DATE, "formation.debut", null, null, "Début à partir du 2018-10-20 à dépôt égal", "AIF 990,00 et reste 0"),
                new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, "beneficiaire.cpf.soldeHeures", null, null, "Donnée à fournir : beneficiaire.cpf.soldeHeures", "À confirmer tant qu'elle manque : CPF du salarié"),
                new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, "beneficiaire.cpf.soldeHeures", null, null, "Donnée à fournir : beneficiaire.cpf.soldeHeures", "La rémunération pendant la formation en dépend"),
                new Conseil(TypeDeConseil.COUT_INCONNU, "frais.transport", null, null, "Coût inconnu : « Transport » (frais.transport)", "Cette rubrique n'est pas dans le plan"),
                new Conseil(TypeDeConseil.SESSION_ACHETEE, null, null, null, "La session AFC est achetée par Pôle emploi", null));

        assertThat(mots.donneesAFournir(conseils)).containsExactly(
                new DonneeAFournir("Solde du compte personnel de formation", "CPF du salarié, revenus pendant la formation"),
                new DonneeAFournir("Coût : Transport", "hors du plan sans lui"));
        assertThat(mots.autresConseils(conseils)).containsExactly(
                new Conseil(TypeDeConseil.AUTRE_DATE, "formation.debut", null, null, "Début à partir du 20\u00a0octobre 2018 à dépôt égal",
                        "Aide individuelle à la formation (AIF) 990,00\u00a0€ et reste 0\u00a0€"),
                new Conseil(TypeDeConseil.SESSION_ACHETEE, null, null, null, "La session « Action conventionnée Pôle emploi (AFC) » est achetée par Pôle emploi", null));
    }

    @Test
    void leRefusDUnFinanceurNEstPasUnChoixDeLaDemande() throws Exception {
        Motif exclu = new Motif("HYPOTHESE", "Dispositif laissé de côté par la demande", "exclu", "mobilisable", null, null);
        DossierVue refuse = Cas12.dossier(demande(Map.of()));
        DossierVue choisi = Cas12.dossier(demande(Map.of("exclure", List.of("AIF"))));

        assertThat(mots.motif(exclu, Dispositif.de("AIF"), refuse)).isEqualTo("Le financeur a refusé de payer cette aide dans ce dossier");
        assertThat(mots.motif(exclu, Dispositif.de("AIF"), choisi)).isEqualTo("Aide laissée de côté par la demande");
        assertThat(mots.motif(exclu, Dispositif.de("AIF"), null)).isEqualTo("Aide laissée de côté par la demande");
        assertThat(mots.constate(exclu)).isNull();
        assertThat(mots.regle(exclu)).isNull();
    }

    @Test
    void unCalculSAccorde() {
        assertThat(mots.calcul("forfait pour 1 enfant(s) = 400,00")).isEqualTo("forfait pour 1 enfant = 400,00");
        assertThat(mots.calcul("forfait pour 3 enfant(s) = 520,00")).isEqualTo("forfait pour 3 enfants = 520,00");
    }

    private static Demande demande(Map<String, Object> hypotheses) throws Exception {
        return Atelier.JSON.treeToValue(Atelier.JSON.valueToTree(Map.of("hypotheses", hypotheses)), Demande.class);
    }

    private static PlanDeFinancement plan(String cas, Object... changements) {
        return Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(Atelier.demande(cas, changements)));
    }
}
