package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.AIDE;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.aide;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.colonnes;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.dit;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.financement.TypeDeConseil;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which aid is asked for, when, what nobody found of it, and how it goes with the other funders. */
class ChoixDeLAideTest {

    private static final String OUVERTE = "disponibilite: [ { etat: OUVERTE, du: 2019-01-01 } ]";
    private static final String[] DEPUIS_2019 = {"du: 2019-01-01", "au: ouverte", "appreciationDe: ENTREE_EN_FORMATION", OUVERTE};

    /** What exists and was not found leaves the aid to be confirmed; the Région's answer in the case confirms it. */
    @ParameterizedTest(name = "{0} inconnu : {1}")
    @CsvSource(delimiter = '|', value = {
            "conditions: { publics: '?' } | RAI-E1", "conditions: { inscriptionExigee: '?' } | RAI-E2", "conditions: { heuresTravailleesMax: '?' } | RAI-E3",
            "conditions: { residence: '?' } | RAI-E4", "conditions: { age: '?' } | RAI-E5", "conditions: { niveauEntree: '?' } | RAI-E6",
            "conditions: { niveauVise: { min: 5 } } | RAI-E7", "conditions: { certification: '?' } | RAI-E8", "conditions: { duree: '?' } | RAI-E9",
            "conditions: { heuresHebdo: '?' } | RAI-E10", "conditions: { partEntrepriseMax: '?' } | RAI-E11",
            "conditions: { carenceFormationInitiale: { mois: 12 } } | RAI-E12", "conditions: { antiRedondance: '?' } | RAI-E13",
            "conditions: { horsOffreCollective: '?' } | RAI-E14", "conditions: { lieu: '?' } | RAI-E15", "conditions: { codes: { inclus: { nom: a, formacodes: '?' } } } | RAI-E16",
            "conditions: { employeur: '?' } | RAI-E17", "conditions: { organisme: { aidesParAnMax: 40 } } | RAI-E18", "conditions: { prescripteurs: '?' } | RAI-E19",
            "conditions: { devis: '?' } | RAI-E20", "conditions: { delaiAvant: '?' } | RAI-E21", "montant: { taux: { part: '?', assiette: COUT } } | RAI-M1",
            "montant: { plafond: '?' } | RAI-M2", "montant: { coutHoraire: { lignes: '?', effet: PLAFONNE } } | RAI-M3", "montant: { cpf: { mode: '?' } } | RAI-C1",
            "montant: { cumul: { exclus: '?' } } | RAI-C2"})
    void ceQuePersonneNATrouveEstAConfirmerParLaRegion(String parametre, String regle) {
        Simulateur region = aide(DEPUIS_2019[0], DEPUIS_2019[1], DEPUIS_2019[2], OUVERTE, parametre.replace('\'', '"'));
        assertThat(dit(plan(region))).isEqualTo("A_CONFIRMER " + regle + " dossier.montantsAccordes");
        assertThat(dit(plan(region, "dossier.montantsAccordes." + AIDE, 700))).isEqualTo("700.00");
        assertThat(plan(region).conseils()).extracting(Conseil::champ).contains("dossier.montantsAccordes");
    }

    @Test
    void laParoleDeLaRegionNeLeveAucunRefus() {
        assertThat(dit(plan(colonnes("CVL"), "dossier.montantsAccordes." + AIDE, 700, "formation.certification.type", "RS"))).isEqualTo("ECARTE RAI-E8");
    }

    /** CSP-4: the Région may add to the account; the person pays what all the others leave. */
    @Test
    void pourUnAdherentDuCspLaRegionPaieAvantLaPersonne() {
        PlanDeFinancement plan = plan(aide("du: 2019-01-01", "au: ouverte", "appreciationDe: ENTREE_EN_FORMATION", OUVERTE, "montant: { plafond: { lignes: [ { euros: 3000 } ] } }"),
                "beneficiaire.statut", "ADHERENT_CSP", "dossier.apportPersonnelPropose", 5000);
        assertThat(lignes(plan)).containsExactly("CPF_DE CP 2340.00", AIDE + " CP 3000.00", "APPORT_PERSONNEL CP 960.00");
    }

    @Test
    void ceQueLaPersonnePeutAjouterNeCompteQueSiElleProposeUneSomme() {
        Simulateur region = aide(DEPUIS_2019[0], DEPUIS_2019[1], DEPUIS_2019[2], OUVERTE, "montant: { complementPersonne: \"?\" }");
        assertThat(dit(plan(region))).isEqualTo("3960.00");
        assertThat(dit(plan(region, "dossier.apportPersonnelPropose", 100))).isEqualTo("A_CONFIRMER RAI-C5 dossier.montantsAccordes");
    }

    /** Exhausted on 25 August: filed before, begun after, and the account asked for too late to pay. */
    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"ENTREE_EN_FORMATION, FERME RAI-1", "DEPOT, 6300.00", "SOUSCRIPTION, FERME RAI-1", "'\"?\"', A_CONFIRMER RAI-4 dossier.montantsAccordes"})
    void laVersionEtLEtatSontCeuxDuJourQuiCompte(String evenement, String attendu) {
        Simulateur region = aide("du: 2019-01-01", "au: ouverte", "appreciationDe: " + evenement,
                "disponibilite: [ { etat: OUVERTE, du: 2019-01-01 }, { etat: EPUISEE, du: 2026-08-25, motif: \"l'enveloppe est consommée\" } ]");
        PlanDeFinancement plan = plan(region, "dateDepot", "2026-08-20", "depots.CPF", "2026-08-26");
        assertThat(dit(plan)).isEqualTo(attendu);
    }

    /** Closed and exhausted are one for who asks; not for who counts them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"EPUISEE", "SUSPENDUE", "CLOSE"})
    void lePlanDitPourQuelEtatUneAideEstFermee(Disponibilite.Etat etat) {
        Simulateur region = aide("du: 2019-01-01", "au: ouverte", "appreciationDe: ENTREE_EN_FORMATION",
                "disponibilite: [ { etat: OUVERTE, du: 2019-01-01 }, { etat: " + etat + ", du: 2026-08-25, motif: \"l'enveloppe est consommée\" } ]");
        assertThat(plan(region).ecartes()).filteredOn(e -> e.dispositif().code().equals(AIDE)).singleElement()
                .satisfies(aide -> assertThat(aide.motifs()).extracting(Motif::etat).containsExactly(etat));
    }

    @Test
    void unDepotAssezTotEtUneEntreeAssezTotDonnentLeMemeEtatSansQueLeJourImporte() {
        Simulateur region = aide("du: 2019-01-01", "au: ouverte", "appreciationDe: \"?\"", OUVERTE);
        assertThat(dit(plan(region))).isEqualTo("3960.00");
    }

    @Test
    void uneAideDontPersonneNeConnaitLaFinEstSureTantQuElleAEteVue() {
        Simulateur region = aide("du: 2019-01-01", "au: \"?\"", "appreciationDe: DEPOT", OUVERTE);
        assertThat(dit(plan(region, "dateDepot", "2026-08-19"))).isEqualTo("3960.00");
        assertThat(dit(plan(region, "dateDepot", "2026-08-20"))).isEqualTo("A_CONFIRMER RAI-4 dossier.montantsAccordes");
    }

    @Test
    void lAideRetenueEstLaPremiereOuverteQuiNEstPasRefusee() {
        PlanDeFinancement plan = plan(colonnes("BFC", "CVL", "REU"));
        assertThat(dit(plan)).isEqualTo("3000.00");
        assertThat(plan.conseils()).filteredOn(c -> AIDE.equals(c.dispositif()) && c.libelle().contains("autre aide")).extracting(Conseil::libelle, Conseil::type)
                .containsExactlyInAnyOrder(tuple("La Région a une autre aide : Aide BFC", TypeDeConseil.DEMARCHE), tuple("La Région a une autre aide : Aide REU", TypeDeConseil.DEMARCHE));
        assertThat(dit(plan(colonnes("BFC", "CVL"), "dossier.nombreDevis", 1))).as("refusées toutes deux, la première dit pourquoi").startsWith("ECARTE RAI-E5");
    }

    /** Twenty-one calendar days, eleven working days, a month: the day, and whose act it is. */
    @ParameterizedTest(name = "{0} : au plus tard le {1}, par {2}")
    @CsvSource({"HDF, 2026-08-17, PERSONNE", "PDL, 2026-08-21, PERSONNE", "ARA, 2026-08-07, PERSONNE", "CVL, 2026-08-24, CONSEILLER"})
    void leDernierJourDuDepotEstDit(String colonne, String jour, Acteur qui) {
        assertThat(plan(colonnes(colonne)).echeances()).filteredOn(e -> e.dispositif().code().equals(AIDE))
                .extracting(Echeance::regle, Echeance::dernierJour, Echeance::qui).containsExactly(tuple("RAI-E21", LocalDate.parse(jour), qui));
    }

    @ParameterizedTest(name = "{0} : début à partir du {1}")
    @CsvSource({"HDF, 18 septembre 2026", "PDL, 14 septembre 2026", "ARA, 28 septembre 2026", "CVL, 11 septembre 2026"})
    void unDelaiManqueSeRattrapeParUnDebutPlusTard(String colonne, String debut) {
        assertThat(plan(colonnes(colonne), "dateDepot", "2026-08-28", "depots.CPF", "2026-08-28", "beneficiaire.cpf.soldeEuros", 2000).conseils())
                .filteredOn(c -> c.type() == TypeDeConseil.AUTRE_DATE).extracting(c -> c.libelle().replace('\u00a0', ' '))
                .anyMatch(dit -> dit.contains(debut));
    }

    @Test
    void unDevisQuiManqueEstUnePieceAJoindre() {
        assertThat(plan(colonnes("CVL"), "dossier.nombreDevis", 1).conseils()).filteredOn(c -> c.type() == TypeDeConseil.PIECE_A_JOINDRE)
                .extracting(Conseil::libelle).containsExactly("Pièce à joindre : 2 devis d'organismes différents");
    }

    @Test
    void leCompteComprisDansLePlafondEnPrendUnePart() {
        Simulateur compris = aide(DEPUIS_2019[0], DEPUIS_2019[1], DEPUIS_2019[2], OUVERTE, "montant: { plafond: { lignes: [ { euros: 3000 } ] }, cpf: { mode: INCLUS } }");
        assertThat(lignes(plan(compris))).containsExactly("CPF_DE CP 2340.00", AIDE + " CP 660.00");
        assertThat(plan(compris).contributions().get(1).justification().calcul().replace('\u00a0', ' ')).contains("3 000,00 − 2 340,00");
    }

    @Test
    void uneAideExclusiveNeVaAvecAucunAutreFinanceurPublic() {
        assertThat(lignes(plan(colonnes("PACA")))).containsExactly(AIDE + " CP 6300.00");
        assertThat(Aujourdhui.ecarte(plan(colonnes("PACA")), "CPF_DE")).isEqualTo("ECARTE RAI-C3");
    }

    @Test
    void unPrixHorsTaxeOuToutesTaxesNeSeDitQueSIlChangeLaReponse() {
        Simulateur region = aide(DEPUIS_2019[0], DEPUIS_2019[1], DEPUIS_2019[2], OUVERTE, "montant: { coutHoraire: { lignes: [ { euros: 15 } ], taxe: \"?\", effet: REJETTE } }");
        assertThat(dit(plan(region))).isEqualTo("3960.00");
        assertThat(dit(plan(region, "formation.prixTtc", 7560))).isEqualTo("A_CONFIRMER RAI-M3 dossier.montantsAccordes");
        assertThat(dit(plan(region, "formation.prixHt", 6300.42))).isEqualTo("ECARTE RAI-M3");
    }
}
