package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The questions follow the person's status and the day of her training; what no longer serves is told, and is not sent. */
class ReponsesTest {

    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie(new PeriodesDesRegimes(), new Organismes(Atelier.TOUS));
    private final LectureDuFormulaire lecture = new LectureDuFormulaire(catalogue);

    private static MultiValueMap<String, String> tapees(String debut, String statut, String... autres) {
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>();
        valeurs.add("demande.formation.debut", debut);
        valeurs.add("demande.beneficiaire.statut", statut);
        for (int i = 0; i < autres.length; i += 2) {
            valeurs.add(autres[i], autres[i + 1]);
        }
        return valeurs;
    }

    private List<String> questions(String debut, String statut) {
        return catalogue.pour(Profil.de(tapees(debut, statut))).champs().stream().map(Champ::chemin).toList();
    }

    @Test
    void ceQuiChoisitLesQuestionsEstDemandeSeulPuisEnTete() {
        assertThat(catalogue.premieres().champs()).extracting(Champ::chemin).containsExactlyInAnyOrder("demande.formation.debut", "demande.beneficiaire.statut");
        assertThat(questions("07/09/2026", "SALARIE_CDI")).startsWith(catalogue.premieres().champs().stream().map(Champ::chemin).toArray(String[]::new))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "07/09/2026, DEMANDEUR_EMPLOI, allocation.type, opco",
        "07/09/2026, ADHERENT_CSP,     agesEnfants,     accordEmployeur",
        "07/09/2026, SALARIE_CDI,      opco,            allocation.type",
        "07/09/2026, SALARIE_CDD,      finContrat,      salaireMoyen12DerniersMois",
        "07/09/2026, INTERIMAIRE,      heuresMissions18Mois, moisCdd12Mois",
        "07/09/2026, INDEPENDANT,      cpf.soldeEuros,  effectif",
        "07/09/2026, AGENT_PUBLIC,     apportPersonnelPropose, cpf.soldeEuros",
        "07/09/2018, DEMANDEUR_EMPLOI, cpf.soldeHeures, cpf.soldeEuros",
        "07/09/2018, SALARIE_CDI,      opca,            opco"})
    void chacunNEstInterrogeQueSurCeQuiLeRegarde(String debut, String statut, String demandee, String tue) {
        assertThat(questions(debut, statut)).anyMatch(chemin -> chemin.endsWith(demandee)).noneMatch(chemin -> chemin.endsWith("." + tue));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-17, dossier.validationPoleEmploi, Projet validé par Pôle emploi",
        "2023-12-31, dossier.validationPoleEmploi, Projet validé par Pôle emploi",
        "2024-01-01, dossier.validationPoleEmploi, Projet validé par France Travail",
        "2021-12-31, formation.organismeReference, Organisme référencé au Datadock",
        "2022-01-01, formation.organismeReference, Organisme certifié Qualiopi"})
    void lesMotsSontCeuxDuPremierJour(LocalDate debut, String chemin, String question) {
        assertThat(catalogue.pour(new Profil(debut, "DEMANDEUR_EMPLOI")).champ("demande." + chemin).orElseThrow().libelle()).startsWith(question);
    }

    @Test
    void leCompteSeLitSurMonCompteFormation() {
        assertThat(catalogue.pour(new Profil(LocalDate.of(2026, 9, 7), "SALARIE_CDI")).champ("demande.beneficiaire.cpf.soldeEuros").orElseThrow().aide())
                .contains("Mon Compte Formation");
    }

    @Test
    void lesCasesDUnDispositifQueLeStatutNAPasNeSontPasMontrees() {
        assertThat(catalogue.pour(new Profil(LocalDate.of(2026, 9, 7), "DEMANDEUR_EMPLOI")).champ("demande.depots.AIF").orElseThrow().cles())
                .containsKeys("AIF", "CPF").doesNotContainKeys("PTP", "AVENANT", "CIF_CDD");
    }

    @Test
    void ceQuiNeSertPasEstDitEtNEstPasEnvoye() {
        MultiValueMap<String, String> tapees = tapees("07/09/2026", "DEMANDEUR_EMPLOI", "demande.parcours.opco", "AKTO",
                "demande.dossier.accordEmployeur", "true", "demande.beneficiaire.cpf.soldeEuros", "1 200", "version", "3");

        Reponses triees = lecture.trier(tapees);

        assertThat(triees.deCote()).extracting(Reponses.MiseDeCote::question, Reponses.MiseDeCote::dit)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("OPCO de l'entreprise", "AKTO (anciennement Intergros, FAFIH, FAF.TT)"),
                        org.assertj.core.groups.Tuple.tuple("Accord de l'employeur\u00a0?", "oui"));
        assertThat(lecture.lire(triees).at("/demande/parcours").isMissingNode()).isTrue();
        assertThat(lecture.lire(triees).at("/demande/beneficiaire/cpf/soldeEuros").asInt()).isEqualTo(1200);
        assertThat(triees.retenues()).containsKey("version");
        assertThat(triees.aRevoir()).as("nobody has been told yet").isTrue();
    }

    @Test
    void uneFoisDitRienNeLeRetient() {
        assertThat(lecture.trier(tapees("07/09/2026", "DEMANDEUR_EMPLOI", "demande.parcours.opco", "AKTO",
                "questionsPour", "2026-09-01/DEMANDEUR_EMPLOI")).aRevoir()).isFalse();
    }

    @Test
    void unePageQuiPosaitDAutresQuestionsSeRelit() {
        assertThat(lecture.trier(tapees("07/09/2026", "DEMANDEUR_EMPLOI", "questionsPour", "2026-09-07/SALARIE_CDI")).aRevoir()).isTrue();
        assertThat(lecture.trier(tapees("07/09/2026", "DEMANDEUR_EMPLOI", "questionsPour", "2018-09-07/DEMANDEUR_EMPLOI")).aRevoir()).isTrue();
        assertThat(lecture.trier(tapees("14/10/2026", "DEMANDEUR_EMPLOI", "questionsPour", "2026-09-07/DEMANDEUR_EMPLOI")).aRevoir()).isFalse();
    }

    /** Unknown is never no: as long as one does not know for whom or for when, every question may serve. */
    @Test
    void tantQuOnNeSaitPasPourQuiTouteQuestionPeutServir() {
        Reponses triees = lecture.trier(tapees("07/09/2026", "", "demande.parcours.opco", "AKTO", "demande.beneficiaire.allocation.type", "ARE"));

        assertThat(triees.deCote()).isEmpty();
        assertThat(lecture.trier(tapees("31/02/2026", "SALARIE_CDI", "demande.parcours.opco", "AKTO")).deCote()).isEmpty();
        assertThat(lecture.trier(tapees("01/01/1998", "SALARIE_CDI", "demande.parcours.opca", "AGEFOS_PME")).deCote()).isEmpty();
    }

    /** The reading says what is wrong with it, in the words of all. */
    @Test
    void ceQueNulleQuestionNAjamaisEuResteAuControle() {
        assertThat(lecture.lire(lecture.trier(tapees("07/09/2026", "SALARIE_CDI", "demande.parcours.opco", "NIMPORTE"))).at("/demande/parcours/opco").asText())
                .isEqualTo("NIMPORTE");
    }
}
