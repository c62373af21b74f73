package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Propositions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupeDeTravailTest extends AvecProcedure {

    /** A case that has no delay of its own. */
    private static final String SANS_DELAI_PROPRE = "CF-0000-0000";

    private static final String AUTRE = "essai.autre-rapporteur";

    @Autowired Mandats mandats;
    @Autowired Etapes etapes;
    @Autowired Echeances echeances;
    @Autowired Comptes comptes;
    @Autowired CahiersDesCharges cahiers;
    @Autowired Propositions propositions;
    @Autowired Engagements engagements;
    @Autowired Passages passages;

    @Test
    void leRapporteurMandateEcritLeCahierDesChargesPuisPropose() {
        String numero = mandate("cas-12");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());
        assertThat(groupe).isWaitingAt("Task_RedigerCahierDesCharges").task().isAssignedTo("rapporteur");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");

        assertThat(groupe).isEnded();
        assertThat(propositions.derniere(numero)).hasValueSatisfying(proposition -> {
            assertThat(proposition.reste()).isEqualTo(Montant.ZERO);
            assertThat(proposition.lignes()).filteredOn(ligne -> ligne.derogation() != null)
                    .extracting(LigneDePlan::financeur).containsExactly("REGION_CVL");
        });
    }

    @Test
    void leCahierDesChargesDejaEcritNEstPasRedemande() {
        String numero = mandate("cas-12");
        cahiers.rediger(numero, "Déjà là", "rapporteur");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());

        assertThat(groupe).isWaitingAt("Task_ProposerSolution").hasNotPassed("Task_RedigerCahierDesCharges");
    }

    @Test
    void unAutreRapporteurNeVoitNiNeRepondLaTache() {
        unAutreRapporteur();
        String numero = mandate("cas-12");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());

        assertThatThrownBy(() -> guide.faire(AUTRE, numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le mien")))
                .hasMessageContaining("Aucune tâche");
        assertThat(groupe).isWaitingAt("Task_RedigerCahierDesCharges");
        assertThat(etapes.du(numero)).last()
                .satisfies(etape -> assertThat(etape.groupe()).isEqualTo(Groupe.RAPPORTEUR.code()));
    }

    @Test
    void memeUneTacheDAvantOuvertAuGroupeNEstRepondueNiRendueQueParSonRapporteur() {
        unAutreRapporteur();
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId();
        taches.addCandidateGroup(tache, Groupe.RAPPORTEUR.code());

        assertThatThrownBy(() -> guide.faire(AUTRE, numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le mien")))
                .isInstanceOf(RefusMetier.class).hasMessage("Cette tâche attend une autre personne que vous.");
        assertThatThrownBy(() -> taches.setAssignee(tache, null)).isInstanceOf(RefusMetier.class);
        guide.faire("rapporteur", numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le sien"));
        assertThat(cahiers.du(numero)).hasValueSatisfying(cahier -> assertThat(cahier.toString()).contains("Le sien"));
    }

    @Test
    void lEcheanceDuMandatEstCelleDuGroupe() {
        String numero = mandate("cas-12");
        LocalDate mandat = mandats.exiger(numero).echeance();
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThat(etapes.du(numero)).last().satisfies(etape -> assertThat(etape.echeance()).isEqualTo(mandat));
    }

    @Test
    void unTourQuiCommenceApresLEcheanceDuMandatALeDelaiHabituel() {
        LocalDate hier = LocalDate.now(HorlogeConfiguration.PARIS).minusDays(1);
        assertThat(echeances.solution(SANS_DELAI_PROPRE, hier)).isEqualTo(Echeances.finDeJournee(JoursOuvres.apres(hier.plusDays(1), 20)));
        assertThat(echeances.solution(SANS_DELAI_PROPRE, hier.plusDays(1))).isEqualTo(Echeances.finDeJournee(hier.plusDays(1)));
    }

    @Test
    void leCahierDesChargesEstDuAuPlusTardAvecLaProposition() {
        LocalDate proche = LocalDate.now(HorlogeConfiguration.PARIS).plusDays(2);
        assertThat(echeances.cahierDesCharges(SANS_DELAI_PROPRE, proche)).isEqualTo(Echeances.finDeJournee(proche));
    }

    private void unAutreRapporteur() {
        if (!comptes.connait(AUTRE)) {
            comptes.creer(new Compte(AUTRE, "Odile Autre", "CREFOP Centre-Val de Loire", Set.of(Groupe.RAPPORTEUR)),
                    MotDePasse.de("une phrase assez longue"));
        }
    }

    @Test
    void unePropositionAuDessusDuCoutEstRefusee() {
        String numero = mandate("cas-12");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "REGION_CHEQUE", "415,01", "Trop"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("dépassent le coût");
        assertThat(groupe).isWaitingAt("Task_ProposerSolution");
        assertThat(propositions.derniere(numero)).isEmpty();
    }

    @Test
    void uneDerogationSansMotifEstRefusee() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of(
                "derogation1", true, "dispositif1", "REGION_CHEQUE", "rubrique1", "CP", "montant1", "415")))
                .isInstanceOf(RefusMetier.class).hasMessage("Une dérogation doit dire son motif.");
    }

    @Test
    void unMontantAuMilliemeEstRefuseEtRienNEstArrondi() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "REGION_CHEQUE", "414,999", "Exceptionnel"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("deux décimales");
    }

    @Test
    void leCifRefuseParLeFongecifNeRevientJamaisEtLeCpfRevientAPoleEmploi() {
        String numero = mandate("cas-07");
        refuser(numero, "fongecif");
        assertThat(propositions.actualiser(numero).contributions())
                .extracting(PlanDeFinancement.Contribution::financeur, PlanDeFinancement.Contribution::dispositif)
                .contains(tuple("POLE_EMPLOI", Dispositif.de("CPF_DE")), tuple("POLE_EMPLOI", Dispositif.de("AIF")))
                .noneMatch(ligne -> ligne.toList().contains(Dispositif.de("CIF_CDD")));

        refuser(numero, "pole-emploi");
        assertThat(propositions.actualiser(numero).contributions())
                .extracting(PlanDeFinancement.Contribution::dispositif)
                .doesNotContain(Dispositif.de("CIF_CDD"), Dispositif.de("CPF_DE"), Dispositif.de("AIF"));
    }

    @Test
    void leMontantMoindreDUnFinanceurPlafonneSaPartEtLesAutresPrennentCeQuIlsPeuvent() {
        String numero = mandate("cas-01");
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "16970"));
        PlanDeFinancement plan = propositions.actualiser(numero);

        assertThat(plan.contributions())
                .extracting(PlanDeFinancement.Contribution::dispositif, PlanDeFinancement.Contribution::montant)
                .containsExactly(tuple(Dispositif.de("CIF_CDD"), Montant.de("16470.00")), tuple(Dispositif.de("CPF_DE"), Montant.de("500.00")),
                        tuple(Dispositif.de("AIF"), Montant.de("2830.00")));
        assertThat(plan.contributions().get(1).justification().calcul()).contains("500,00");
        assertThat(plan.contributions().get(1).justification().regles()).contains("ENGAGEMENT");
    }

    @Test
    void uneContrePropositionEstReprisePourSonMontantEtRedemandee() {
        String numero = mandate("cas-01");
        repondre(numero, "pole-emploi", Map.of("reponse", "CONTRE_PROPOSE", "montant", "2000", "conditions", "Session à Tours"));
        assertThat(propositions.actualiser(numero).contributions()).filteredOn(c -> c.dispositif() == Dispositif.de("AIF"))
                .extracting(PlanDeFinancement.Contribution::montant).containsExactly(Montant.de("2000.00"));

        demander(numero);
        assertThat(engagements.exiger(numero, "POLE_EMPLOI").etat()).isEqualTo(EtatEngagement.ATTENDU);
    }

    @Test
    void lEngagementPartielRepritTelQuelTientSansEtreRedemande() {
        String numero = mandate("cas-01");
        repondre(numero, "pole-emploi", Map.of("reponse", "ACCEPTE_MOINS", "montant", "1000"));
        propositions.actualiser(numero);
        demander(numero);

        assertThat(engagements.exiger(numero, "POLE_EMPLOI")).satisfies(tenu -> {
            assertThat(tenu.etat()).isEqualTo(EtatEngagement.ACCEPTE);
            assertThat(tenu.accorde()).isEqualTo(Montant.de("1000.00"));
        });
    }

    @Test
    void quiRefuseDavantageTientCeQuIlAvaitDejaEngage() {
        String numero = mandate("cas-01");
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "16970"));
        recit.accepte(numero, "pole-emploi");
        repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "Pas au-delà de la première part"));

        assertThat(propositions.actualiser(numero).contributions()).filteredOn(c -> c.dispositif() == Dispositif.de("AIF"))
                .extracting(PlanDeFinancement.Contribution::montant).containsExactly(Montant.de("2250.00"));
    }

    @Test
    void quiRefuseCeQuIlAvaitEngageNeLePaiePlus() {
        String numero = mandate("cas-01");
        repondre(numero, "fongecif", Map.of("reponse", "ACCEPTE_MOINS", "montant", "16970"));
        recit.accepte(numero, "pole-emploi");
        repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "Pas au-delà de la première part"));
        repondre(numero, "pole-emploi", Map.of("reponse", "REFUSE", "motif", "Plus de crédits du tout"));

        assertThat(propositions.actualiser(numero).contributions()).extracting(PlanDeFinancement.Contribution::dispositif)
                .containsExactly(Dispositif.de("CIF_CDD"), Dispositif.de("CPF_DE"));
    }

    @Test
    void unRefusDUnPassagePrecedentNeFermePlusRien() {
        String numero = mandate("cas-07");
        refuser(numero, "fongecif");
        passages.commencer(numero, Passages.Cause.COMPLEMENT);

        assertThat(propositions.actualiser(numero).contributions()).extracting(PlanDeFinancement.Contribution::dispositif)
                .contains(Dispositif.de("CIF_CDD"));
    }

    @Test
    void lApportDeLaPersonneNEstJamaisProposeParLeGroupe() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "APPORT_PERSONNEL", "415,00", "Elle paiera"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("jamais proposé d'office");
    }

    @Test
    void unCaractereQuiNeSEcritPasEstRefuseEnFrancais() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "REGION_CHEQUE", "415,00", "a\u0000b"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne s'écrit pas");
    }

    private void refuser(String numero, String compte) {
        repondre(numero, compte, Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));
    }

    /** In a new round, on the plan as the earlier answers leave it. */
    private void repondre(String numero, String compte, Map<String, Object> reponse) {
        propositions.actualiser(numero);
        demander(numero);
        guide.faire(compte, numero, EngagementFinanceurs.ENGAGER, reponse);
    }

    private void demander(String numero) {
        entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                Map.of(EngagementFinanceurs.BASE, "PLAN"));
    }

    private String mandate(String cas) {
        String numero = dossierSeul(cas);
        mandats.donner(numero, "Étudier", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30), "rapporteur", "secretariat");
        return numero;
    }
}
