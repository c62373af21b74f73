package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.financement.Ressource.Etat.Code;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The resources of a region on a day: who pays what, on which conditions, up to how much, and whether it is open (L5311-10). */
class RessourcesMobilisablesTest {

    private static final LocalDate DE_2026 = LocalDate.of(2026, 11, 30);
    private static final LocalDate DE_2024 = LocalDate.of(2024, 6, 3);
    private static final LocalDate DE_2022 = LocalDate.of(2022, 3, 1);

    private final RessourcesMobilisables ressources = new RessourcesMobilisables(Atelier.TOUS, Atelier.REGLEMENTS, null, null, new PeriodesDesRegimes());

    private Ressource une(String region, LocalDate le, String nom) {
        return ressources.de(region, le).stream().filter(r -> r.nom().equals(nom)).findFirst().orElseThrow();
    }

    @Test
    void lAideDeLAgefiphEstOuverteEn2024EtFermeeEn2026() {
        assertThat(une("24", DE_2024, "AGEFIPH").etat().code()).isEqualTo(Code.OUVERTE);
        assertThat(une("24", DE_2026, "AGEFIPH").etat()).isEqualTo(new Ressource.Etat(Code.FERMEE, "Fermée depuis le 1er\u00a0octobre 2025"));
    }

    @Test
    void laPeriodeDeReconversionNEstPasEncoreOuverteEn2024() {
        assertThat(une("24", DE_2024, "Période de reconversion").etat().dit()).isEqualTo("Pas encore ouverte : elle ouvre le 1er\u00a0février 2026");
        assertThat(une("24", DE_2026, "Période de reconversion").etat().code()).isEqualTo(Code.OUVERTE);
    }

    @Test
    void lAifEstPayeeParPoleEmploiEn2022EtParFranceTravailEn2026() {
        assertThat(une("24", DE_2022, "Aide individuelle à la formation (AIF)").financeur()).isEqualTo("Pôle emploi");
        Ressource aif = une("24", DE_2026, "Aide individuelle à la formation (AIF)");
        assertThat(aif.financeur()).isEqualTo("France Travail");
        assertThat(aif.financeurs()).extracting(Financeur::code).containsExactly("FRANCE_TRAVAIL");
    }

    @Test
    void lesConditionsDUneAideNommentQuiLaPaieCommeCeJourLa() {
        assertThat(tout(DE_2022)).contains("Pôle emploi").doesNotContain("France Travail");
        assertThat(tout(DE_2026)).contains("France Travail").doesNotContain("Pôle emploi");
    }

    /** But for the aids of the region, which their own file dates. */
    private String tout(LocalDate le) {
        return ressources.de("24", le).stream().filter(r -> r.aide() == null).map(r -> r.nom() + r.financeur() + r.conditions() + r.plafonds())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void leFinanceurDUnProjetDeTransitionEstCeluiDeLaRegionDemandee() {
        assertThat(une("93", DE_2026, "Projet de transition professionnelle").financeur()).isEqualTo("Transitions Pro Provence-Alpes-Côte d'Azur");
    }

    @Test
    void unOpcoDependDeLEntrepriseEtTousPeuventPayer() {
        Ressource plan = une("24", DE_2026, "Plan de développement des compétences (OPCO)");
        assertThat(plan.financeur()).isEqualTo("OPCO dont dépend l'entreprise");
        assertThat(plan.financeurs()).extracting(Financeur::libelle).hasSize(11).contains("AKTO", "Uniformation").doesNotContain("OPCO").isSorted();
    }

    @Test
    void lAideDeProvenceAlpesCoteDAzurEstCloseEtDitCeQuiEstAConfirmer() {
        Ressource aide = une("93", DE_2026, "Pass Sud Formation");
        assertThat(aide.etat().code()).isEqualTo(Code.FERMEE);
        assertThat(aide.etat().dit()).contains("Close", "les crédits sont épuisés");
        assertThat(aide.financeur()).isEqualTo("Région Provence-Alpes-Côte d'Azur");
        assertThat(aide.conditions()).anyMatch(c -> c.contains("au moins 16\u00a0ans")).anyMatch(c -> c.startsWith("À confirmer : ") && c.contains("le domicile"));
        assertThat(aide.plafonds()).anyMatch(p -> p.contains("9\u00a0500,00\u00a0€"));
        assertThat(une("93", DE_2026, "Aide individuelle de la Région").etat().code()).isEqualTo(Code.FERMEE);
    }

    /** What no plan counts is told too, draws on no envelope, and makes no individual aid of the Région. */
    @Test
    void lesAidesALaPersonneEtLesFormationsOffertesDuCentreValDeLoireSontDites() {
        List<Ressource> aides = ressources.de("24", DE_2026).stream().filter(r -> r.aide() != null).toList();
        assertThat(aides).extracting(Ressource::aide).containsExactly("CVL-1", "CVL-11", "CVL-12", "CVL-13", "CVL-14", "CVL-7", "CVL-8");
        assertThat(aides).filteredOn(r -> !r.aide().equals("CVL-1")).allSatisfy(r -> {
            assertThat(r.dispositif()).isNull();
            assertThat(r.financeur()).isEqualTo("Région Centre-Val de Loire");
            assertThat(r.etat().dit()).startsWith("Ouverte (vu");
            assertThat(r.estAVerifier(DE_2026)).isTrue();
        });
        Ressource combo = une("24", DE_2026, "Combo parfait");
        assertThat(combo.conditions()).startsWith("Aide versée à la personne, hors du plan.", "Son âge : de 16 à 25\u00a0ans.")
                .contains("Frais annexes : 300 € par mois au plus.").anyMatch(c -> c.startsWith("À confirmer : "));
        assertThat(combo.plafonds()).containsExactly("Rémunération : par mois 520,00\u00a0€.", "Prime : 500,00\u00a0€, à l'entrée.");
        assertThat(combo.verification(DE_2026)).isEqualTo("28\u00a0septembre 2023 : à vérifier, plus de douze mois avant");
        assertThat(une("24", LocalDate.of(2021, 5, 3), "Combo parfait").plafonds()).contains("Prime : 200,00\u00a0€, à l'entrée.");
        assertThat(une("24", DE_2026, "Visas, savoirs de base").conditions()).contains("Formation offerte par la Région.", "Gratuits pour tout habitant.");
        assertThat(une("24", DE_2026, "Aide individuelle de la Région").etat().code()).isEqualTo(Code.FERMEE);
        assertThat(ressources.de("24", LocalDate.of(2018, 9, 17))).extracting(Ressource::aide).doesNotContain("CVL-11");
    }

    @Test
    void unePrecisionDUneRegionEstDiteALaLigneDeSonDispositif() {
        assertThat(une("24", DE_2026, "Aide individuelle à la formation (AIF)").conditions()).anyMatch(c -> c.contains("une formation à distance dure au moins 20 heures"));
        assertThat(une("24", DE_2026, "Programme régional de formation").conditions()).anyMatch(c -> c.contains("26 000 places"));
        assertThat(une("75", DE_2026, "Aide individuelle à la formation (AIF)").conditions()).noneMatch(c -> c.contains("à distance"));
    }

    /** The source says that it was closed in 2026, and not since when: nobody may say that it was closed before. */
    @Test
    void unEtatQuePersonneNAVuEstAConfirmer() {
        assertThat(une("93", DE_2022, "Pass Sud Formation").etat().code()).isEqualTo(Code.A_CONFIRMER);
    }

    @Test
    void unPlafondDitSaValeurDepuisQuandEtSIlResteAFixer() {
        assertThat(une("24", DE_2024, "AGEFIPH").plafonds())
                .contains("Plafond sur les coûts pédagogiques : 3\u00a0000,00\u00a0€, depuis le 1er\u00a0janvier 2019 (à confirmer par la conférence).");
        assertThat(une("24", LocalDate.of(2023, 1, 9), "Aide à la garde d'enfants (AGEPI)").plafonds())
                .anyMatch(p -> p.contains("3\u00a0montants, de 416,00\u00a0€ à 540,80\u00a0€, depuis le 1er\u00a0décembre 2022"));
    }

    @Test
    void uneConditionDitLeChiffreDuJourEtLesConditionsCommunesViennentApres() {
        List<String> conditions = une("24", DE_2026, "CPF du demandeur d'emploi").conditions();
        assertThat(conditions).contains("Âge d'utilisation du compte (16\u00a0ans).", "La demande est faite assez tôt avant le début de la formation (11\u00a0jours ouvrés).");
        assertThat(conditions.get(conditions.size() - 1)).isEqualTo("La session n'est pas achetée par France Travail ou par un OPCO.");
        assertThat(une("24", DE_2026, "CPF du demandeur d'emploi").conditionsEnBref()).contains(" ; et ").endsWith("autres conditions.");
    }

    @Test
    void leCongeDitQuUneCommissionDecide() {
        assertThat(une("24", DE_2026, "Projet de transition professionnelle").conditions()).contains("Décision de la commission paritaire de Transitions Pro.");
    }

    /** Every line says something of what it asks; only what the person or the employer offers has no amount of its own. */
    @Test
    void aucunDispositifNEstSansCondition() {
        for (String region : Cadre.lu().regions().keySet()) {
            assertThat(ressources.de(region, DE_2026)).allSatisfy(r -> assertThat(r.conditions()).as(r.nom()).isNotEmpty());
        }
    }

    @Test
    void uneValeurVerifieeIlYAPlusDeDouzeMoisEstSignalee() {
        assertThat(une("24", DE_2026, "AGEFIPH").estAVerifier(DE_2026)).isFalse();
        Ressource vue = une("24", LocalDate.of(2027, 11, 30), "AGEFIPH");
        assertThat(vue.estAVerifier(LocalDate.of(2027, 11, 29))).isFalse();
        assertThat(vue.estAVerifier(LocalDate.of(2027, 11, 30))).isTrue();
        assertThat(vue.verification(LocalDate.of(2027, 11, 30))).isEqualTo("29\u00a0novembre 2026 : à vérifier, plus de douze mois avant");
    }

    @Test
    void leChequeDe2018EstUnDispositifEtNEstPasDitDeuxFois() {
        assertThat(ressources.de("24", LocalDate.of(2018, 9, 17))).extracting(Ressource::nom).doesNotHaveDuplicates().doesNotContain("Chèque formation").contains("Chèque formation de la Région");
    }

    @Test
    void lesDispositifsSontDansLOrdreDuContratPuisLesAides() {
        List<Ressource> toutes = ressources.de("75", DE_2026);
        List<Ressource> dispositifs = toutes.stream().filter(r -> r.aide() == null).toList();
        assertThat(toutes.subList(0, dispositifs.size())).isEqualTo(dispositifs);
        assertThat(toutes.subList(dispositifs.size(), toutes.size())).extracting(Ressource::aide).isNotEmpty().isSorted();
    }

    @Test
    void uneRegionInconnueOuUnJourSansReglesEstRefuseEnFrancais() {
        assertThatThrownBy(() -> ressources.de("00", DE_2026)).isInstanceOf(RefusMetier.class).hasMessageContaining("Choisissez une région de la liste");
        assertThatThrownBy(() -> ressources.de("24", LocalDate.of(2010, 1, 1))).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("Aucun dispositif n'est connu pour une formation qui commence le 1er\u00a0janvier 2010");
        assertThatThrownBy(() -> ressources.de("93", LocalDate.of(2017, 5, 2))).isInstanceOf(RefusMetier.class).hasMessageContaining("à partir du 1er\u00a0janvier 2019");
    }
}
