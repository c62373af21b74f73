package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody answers for who pays the account, nor for the participation: the holder alone decides, and her advisor records it. */
class AccordDuTitulaireTest extends AvecProcedure {

    private static final String CDC = "CAISSE_DES_DEPOTS";

    @Autowired Engagements engagements;
    @Autowired Scrutins scrutins;
    @Autowired RepositoryService depots;

    @Test
    void leCompteEtLaParticipationSontUneSeuleReponseQuEnregistreLeConseiller() {
        String numero = engagerDirectement("cas-26-04a", Map.of());

        assertThat(engagements.dernierTour(numero)).extracting(Engagement::financeur).containsExactlyInAnyOrder(CDC, "BENEFICIAIRE");
        Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult();
        assertThat(tache.getName()).isEqualTo("Enregistrer l'accord de la personne");
        assertThat(tache.getAssignee()).isEqualTo("conseiller");
        assertThat(taches.getIdentityLinksForTask(tache.getId())).noneMatch(lien -> lien.getGroupId() != null);
    }

    @Test
    void lAccordEngageLeCompteEtLaParticipationEtLePlanEstNotifie() {
        String numero = engagerDirectement("cas-26-04a", Map.of());
        recit.accepte(numero, "conseiller");

        assertThat(acquis(numero)).containsExactlyInAnyOrder(
                tuple("PARTICIPATION_CPF", Montant.de("150.00")), tuple("CPF_SALARIE", Montant.de("1300.00")));
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    @Test
    void unRefusRetireLesDeuxDuPlanEtLaConferenceEstSaisie() {
        String numero = engagerDirectement("cas-26-04a", Map.of());
        guide.faire("conseiller", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Elle garde son compte"));

        assertThat(engagements.dernierTour(numero)).extracting(Engagement::etat).containsOnly(EtatEngagement.REFUSE);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
        assertThat(plans.exigerDernier(numero).contributions()).isEmpty();
        assertThat(scrutins.du(numero)).last().satisfies(vote -> {
            assertThat(vote.miseAuxVoix().reste()).isEqualTo(Montant.de("1450.00"));
            assertThat(vote.miseAuxVoix().reponses()).hasSize(2);
        });
    }

    @Test
    void moinsQueLePlanRemplitLaParticipationPuisLeCompte() {
        String numero = engagerDirectement("cas-26-04a", Map.of());
        guide.faire("conseiller", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE_MOINS", "montant", "1000"));

        assertThat(acquis(numero)).containsExactlyInAnyOrder(
                tuple("PARTICIPATION_CPF", Montant.de("150.00")), tuple("CPF_SALARIE", Montant.de("850.00")));
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(Montant.de("450.00"));
    }

    @Test
    void laParticipationEstDueEnEntierParQuiUtiliseSonCompte() {
        String numero = engagerDirectement("cas-26-04a", Map.of());

        assertThatThrownBy(() -> guide.faire("conseiller", numero, EngagementFinanceurs.ENGAGER,
                Map.of("reponse", "ACCEPTE_MOINS", "montant", "100"))).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("elle est due en entier (150,00 €)");
        assertThatThrownBy(() -> guide.faire("conseiller", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE_MOINS",
                "parLigne", true, "montant1", "0", "montant2", "1300"))).isInstanceOf(RefusMetier.class).hasMessageContaining("due en entier");
        assertThat(engagements.attendus(numero)).hasSize(2);
    }

    @Test
    void laPersonnePeutGarderSonApportEtUtiliserSonCompte() {
        String numero = engagerDirectement("cas-26-05b", Map.of("dossier.apportPersonnelPropose", 450));
        guide.faire("conseiller", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE_MOINS", "parLigne", true,
                "montant1", "150", "montant2", "1900", "montant3", "0", "motif", "Elle ne peut plus apporter 450 €"));

        assertThat(engagements.exiger(numero, CDC).etat()).isEqualTo(EtatEngagement.ACCEPTE);
        assertThat(engagements.exiger(numero, "BENEFICIAIRE").etat()).isEqualTo(EtatEngagement.ACCEPTE_MOINS);
        assertThat(plans.exigerDernier(numero).contributions()).extracting(c -> c.dispositif().code(), c -> c.montant())
                .containsExactlyInAnyOrder(tuple("PARTICIPATION_CPF", Montant.de("150.00")), tuple("CPF_SALARIE", Montant.de("1900.00")));
        assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(Montant.de("450.00"));
    }

    @Test
    void leConseillerEnregistreLAccordALaPageDuDossier() {
        String numero = engagerDirectement("cas-26-04a", Map.of());
        Visiteur conseiller = personne("conseiller");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("La personne accepte-t-elle que son compte paie",
                "1\u00a0450,00\u00a0€", "Participation obligatoire au CPF : 150,00\u00a0€", "CPF du salarié : 1\u00a0300,00\u00a0€");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/accord", "reponse=ACCEPTE");
        guide.continuer(numero);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
    }

    @Test
    void unFinanceurEtLaPersonneOntChacunLeurTache() {
        String numero = engagerDirectement("cas-26-01", Map.of());

        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).extracting(Task::getName).containsExactlyInAnyOrder(
                "S'engager sur sa part – Caisse des dépôts (Mon Compte Formation)", "S'engager sur sa part – France Travail");
        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "conseiller");
        assertThat(acquis(numero)).containsExactlyInAnyOrder(tuple("CPF_DE", Montant.de("2340.00")), tuple("AIF", Montant.de("3960.00")));
    }

    @Test
    void leSilenceDeLaPersonneEstDitPourToutCeQuElleDecide() {
        String numero = engagerDirectement("cas-26-04a", Map.of());
        passerLEcheance(EngagementFinanceurs.CLE, numero);
        assertThat(engagements.dernierTour(numero)).allSatisfy(demande -> assertThat(demande.escalade()).isNotNull());
        passerLEcheance(EngagementFinanceurs.CLE, numero);

        assertThat(engagements.dernierTour(numero)).extracting(Engagement::etat).containsOnly(EtatEngagement.SANS_REPONSE);
    }

    @Test
    void unTourCommenceAvantGardeUneTacheParPayeurEtChacuneRepondPourLeSien() {
        String numero = dossierSeul("cas-26-04a");
        String diagramme = diagramme().replace("${procedure.financeurs(execution.processBusinessKey)}", "${financeursDAlors}");
        String depot = depots.createDeployment().addString("processes/engagement-financeurs.bpmn", diagramme).deploy().getId();
        try {
            entrer(EngagementFinanceurs.CLE, "ServiceTask_DemanderEngagements", numero,
                    Map.of(EngagementFinanceurs.BASE, "PLAN", "financeursDAlors", List.of("BENEFICIAIRE", CDC)));
            assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).hasSize(2);
            recit.accepte(numero, "conseiller");
            assertThat(engagements.attendus(numero)).hasSize(1);
            recit.accepte(numero, "conseiller");
            assertThat(engagements.dernierTour(numero)).extracting(Engagement::etat).containsOnly(EtatEngagement.ACCEPTE);
        } finally {
            depots.deleteDeployment(depot, true);
        }
    }

    private String engagerDirectement(String cas, Map<String, Object> changements) {
        String numero = saisir(cas, changements);
        recit.recevable(numero, "DIRECTE");
        return numero;
    }

    private String diagramme() {
        try (InputStream fichier = getClass().getResourceAsStream("/processes/engagement-financeurs.bpmn")) {
            return new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Tuple> acquis(String numero) {
        return engagements.acquis(numero).stream().map(ligne -> tuple(ligne.dispositif().code(), ligne.montant())).toList();
    }
}
