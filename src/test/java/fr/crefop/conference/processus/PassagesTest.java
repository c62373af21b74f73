package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.CorrectionDeSaisine;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.Passages.Cause;
import fr.crefop.conference.dossier.Passages.Passage;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Propositions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that goes through the procedure again: what counts from then on, what still binds, and what is only history. */
class PassagesTest extends AvecProcedure {

    @Autowired Passages passages;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired RetraitDeDossier retrait;
    @Autowired CorrectionDeSaisine correction;
    @Autowired Engagements engagements;
    @Autowired Propositions propositions;
    @Autowired CahiersDesCharges cahiers;
    @Autowired Enveloppes enveloppes;
    @Autowired Courriers courriers;
    @Autowired JdbcClient base;

    @Test
    void apresUnComplementDuBureauLeGroupeRepartAuPremierTourAvecUnCahierANouveau() {
        String numero = complementALAdoption();
        assertThat(passages.du(numero)).extracting(Passage::rang, Passage::cause).containsExactly(tuple(2, Cause.COMPLEMENT));
        assertThat(dossier(numero).voie()).isNull();
        jusquAuGroupe(numero);

        assertThat(engagements.toursDuGroupe(numero)).isZero();
        assertThat(propositions.derniere(numero)).isEmpty();
        assertThat(cahiers.du(numero)).isEmpty();
        assertThat(instance(GroupeDeTravail.CLE, numero)).isWaitingAt("Task_RedigerCahierDesCharges");

        recit.cahierDesCharges(numero, "Relancer la Région avec le devis");
        assertThat(cahiers.du(numero)).contains("Relancer la Région avec le devis");
        assertThat(cahiers.du(numero, 1)).contains("Solliciter la Région");
    }

    @Test
    void leFinanceurQueLeComplementNeToucheEnRienResteEngageEtSeulLAutreEstSollicite() {
        String numero = complementALAdoption();
        Montant reserve = reserve(numero);
        jusquAuGroupe(numero);
        recit.cahierDesCharges(numero, "Relancer la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Le devis est là");

        assertThat(sollicites(numero)).containsExactly("S'engager sur sa part – Région Centre-Val de Loire");
        assertThat(reserve(numero)).isEqualTo(reserve);
        recit.accepte(numero, "region");

        assertThat(engagements.du(numero, 1)).extracting(Engagement::tour, Engagement::financeur, Engagement::etat).containsExactly(
                tuple(1, "FONGECIF_CVL", EtatEngagement.ACCEPTE), tuple(1, "REGION_CVL", EtatEngagement.REFUSE),
                tuple(2, "FONGECIF_CVL", EtatEngagement.ACCEPTE));
        assertThat(engagements.tous(numero)).extracting(Engagement::tour, Engagement::financeur, Engagement::etat).containsExactly(
                tuple(1, "FONGECIF_CVL", EtatEngagement.ACCEPTE), tuple(1, "REGION_CVL", EtatEngagement.ACCEPTE));
        assertThat(reserve(numero)).isEqualTo(reserve.plus(Montant.de("415")));
    }

    @Test
    void uneAutreFormationEstRedemandeeMemePourLaMemePartEtNeSeCompteQuUneFois() {
        String numero = planDirect("OUI");
        reouverture.rouvrir(numero, "L'organisme a changé", "secretariat");
        Montant reserve = reserve(numero);
        completer(numero, avecLIntitule(dossier(numero).demande(), "Titre professionnel, autre organisme"));
        recit.recevable(numero, "DIRECTE");

        assertThat(sollicites(numero)).hasSize(2);
        assertThat(reserve(numero)).as("engagé jusqu'à la nouvelle réponse").isEqualTo(reserve);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        assertThat(reserve(numero)).isEqualTo(reserve);
    }

    @Test
    void quandLaFormationNeChangePasLesEngagementsTiennentALaReouverture() {
        String numero = planDirect("OUI");
        Montant reserve = reserve(numero);
        reouverture.rouvrir(numero, "Erreur de saisie de l'issue", "secretariat");
        recit.recevable(numero, "DIRECTE");

        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        assertThat(engagements.tous(numero)).extracting(Engagement::passage, Engagement::tour, Engagement::par)
                .containsExactly(tuple(2, 1, "fongecif"), tuple(2, 1, "pole-emploi"));
        assertThat(reserve(numero)).isEqualTo(reserve);
    }

    @Test
    void ceQuiAEteLibereALaClotureEstRedemandeALaReouverture() {
        String numero = planDirect("NON");
        assertThat(reserve(numero)).isEqualTo(Montant.ZERO);
        reouverture.rouvrir(numero, "La personne revient", "secretariat");
        recit.recevable(numero, "DIRECTE");

        assertThat(sollicites(numero)).hasSize(2);
        assertThat(engagements.acquis(numero)).isEmpty();
    }

    @Test
    void leComplementDuSecretariatNeFaitPasUnNouveauPassage() {
        String numero = saisir("cas-12");
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "A_COMPLETER", "manque", "Deuxième devis"));
        guide.faire("conseiller", numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", "Joint"));

        assertThat(passages.actuel(numero)).isOne();
    }

    @Test
    void unDossierRouvertPuisDeclareNonRecevableLibereCeQuiTenaitEncore() {
        String numero = planDirect("OUI");
        reouverture.rouvrir(numero, "À revoir", "secretariat");
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "NON_RECEVABLE", "motif", "La personne a déménagé"));

        assertThat(reserve(numero)).isEqualTo(Montant.ZERO);
        assertThat(engagements.du(numero, 1)).allSatisfy(e -> assertThat(e.liberation()).isNotNull());
    }

    @Test
    void leFinanceurDontLEnveloppeDeLaNouvelleAnneeNeSuffitPasEnEstPrevenuEtRepondDeNouveau() {
        String numero = dossierSeul("cas-01");
        demander(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,debut}', '\"2033-03-01\"') where numero = ?")
                .param(numero).update();
        enveloppes.fixer("POLE_EMPLOI", Dispositif.de("AIF"), 2033, Montant.de("1.00"), "pole-emploi");
        demander(numero);

        assertThat(sollicites(numero)).containsExactly("S'engager sur sa part – Pôle emploi");
        assertThat(CourriersDUnDossier.de(courriers, "pole-emploi", numero)).extracting(m -> m.avis().objet())
                .contains("Part à engager de nouveau");
        assertThat(CourriersDUnDossier.de(courriers, "fongecif", numero)).extracting(m -> m.avis().objet())
                .doesNotContain("Part à engager de nouveau");
    }

    @AfterEach
    void sansEnveloppe() {
        enveloppes.fixer("POLE_EMPLOI", Dispositif.de("AIF"), 2033, null, "pole-emploi");
    }

    @Test
    void laPageMontreLePassageAuTravailPuisLesPrecedentsSansLesMeler() {
        String numero = complementALAdoption();
        jusquAuGroupe(numero);
        recit.cahierDesCharges(numero, "Relancer la Région");
        reouvrirApresRetrait(numero);

        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body())
                .doesNotContain("Les réponses des financeurs")
                .containsSubsequence("Ce qui avait été fait avant", "Passage 2, jusqu&#39;au", "réouverture du dossier",
                        "Relancer la Région", "Premier passage, jusqu&#39;au", "complément demandé par le bureau",
                        "Solliciter la Région", "Dernière solution proposée", "Réponses des financeurs", "Votes du bureau");
    }

    private void reouvrirApresRetrait(String numero) {
        retrait.retirer(numero, "Projet suspendu", "conseiller");
        reouverture.rouvrir(numero, "Projet repris", "secretariat");
    }

    /** Two rounds, the Région refused in the first; then the bureau wants to know more. */
    private String complementALAdoption() {
        String numero = saisir("cas-12");
        jusquAuGroupe(numero);
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        recit.accepte(numero, "fongecif");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Il manque un devis"));
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());
        tousVotent(numero, Choix.DEMANDE_COMPLEMENT);
        guide.faire("conseiller", numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", "Le devis est joint"));
        return numero;
    }

    private void jusquAuGroupe(String numero) {
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
    }

    private String planDirect(String entree) {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        guide.faire("conseiller", numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", entree, "motif", "Essai"));
        return numero;
    }

    private void completer(String numero, Demande demande) {
        guide.faire("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                Map.of("recevabilite", "A_COMPLETER", "manque", "La formation exacte"));
        correction.completer(numero, new Saisine("Essai", new Identite("Essai", "Camille"), demande), 1, "Corrigé", "conseiller");
    }

    private Demande avecLIntitule(Demande demande, String intitule) {
        ObjectNode arbre = json.valueToTree(demande);
        ((ObjectNode) arbre.get("formation")).put("intitule", intitule);
        return json.convertValue(arbre, Demande.class);
    }

    private void demander(String numero) {
        entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero, Map.of(EngagementFinanceurs.BASE, "PLAN"));
    }

    private List<String> sollicites(String numero) {
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(EngagementFinanceurs.ENGAGER)
                .orderByTaskName().asc().list().stream().map(Task::getName).toList();
    }

    private Montant reserve(String numero) {
        return new Montant(base.sql("select coalesce(sum(montant), 0.00) from conference.reservation where numero = ? and liberee_le is null")
                .param(numero).query(BigDecimal.class).single());
    }
}
