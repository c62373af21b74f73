package fr.crefop.conference.processus.etapes;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.CourrielsNotes;
import fr.crefop.conference.processus.DelaiDeLaTache;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.processus.remplacement.Remplacements;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.travaux.Propositions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

/** To the letter, what a funder is told when it is asked again, and when it lets its deadline pass. */
class CourrielsDesEngagementsTest {

    private static final String NUMERO = "CF-2026-00042";
    private static final Compte DIRECTION = new Compte("direction", "Dora", null, Set.of(Groupe.deCode("region")));

    final CourrielsNotes boite = new CourrielsNotes();
    final Comptes comptes = mock(Comptes.class);
    final Responsables responsables = mock(Responsables.class);
    final DelaiDeLaTache delai = mock(DelaiDeLaTache.class);
    final Relais relais = mock(Relais.class);

    @Test
    void uneEnveloppeQuiNeSuffitPasFaitRedemanderLaPart() {
        Plans plans = mock(Plans.class);
        PlanDeFinancement plan = mock(PlanDeFinancement.class);
        when(plans.exigerDernier(NUMERO)).thenReturn(plan);
        ToursDEngagement tours = mock(ToursDEngagement.class);
        when(tours.demander(any(), any(), any())).thenReturn(List.of("REGION_CVL"));
        Engagements engagements = mock(Engagements.class);
        when(engagements.annee(NUMERO)).thenReturn(2027);
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessBusinessKey()).thenReturn(NUMERO);
        when(execution.getVariable(EngagementFinanceurs.BASE)).thenReturn("PLAN");

        new DemanderEngagements(mock(Dossiers.class), plans, mock(Propositions.class), tours, engagements, boite.courriers()).execute(execution);

        assertThat(boite.pris()).containsExactly(ecrit("region", NUMERO, "Part à engager de nouveau",
                "La formation commence désormais en 2027, et votre enveloppe de cette année ne suffit pas à ce que vous aviez engagé : votre engagement est libéré"
                        + " et votre part vous est redemandée. Vous pouvez relever l'enveloppe à la page « Enveloppes », vous engager pour moins, ou refuser."));
    }

    @Test
    void uneEcheancePasseeSeDitAuResponsable() {
        when(responsables.du(any())).thenReturn(Optional.of(DIRECTION));
        when(comptes.trouver("direction")).thenReturn(Optional.of(DIRECTION));
        when(delai.phrase(any())).thenReturn("");

        assertThat(echeancePassee("REGION_CVL", "direction")).containsExactly(ecrit("direction", NUMERO, "S'engager sur sa part (échéance passée)",
                "La réponse n'est pas venue à l'échéance. Elle est attendue au plus tard le 17\u00a0septembre 2026 ; sans elle, le financeur ne sera pas engagé. Ouvrez « À faire » pour répondre."));
    }

    @Test
    void sansResponsableElleSeDitAuGroupeEtAuSecretariat() {
        when(responsables.du(any())).thenReturn(Optional.empty());
        when(delai.phrase(any())).thenReturn("Délai raccourci.");

        String debut = "La réponse n'est pas venue à l'échéance. Elle est attendue au plus tard le 17\u00a0septembre 2026 ; sans elle, le financeur ne sera pas engagé. Délai raccourci. ";
        assertThat(echeancePassee("REGION_CVL", null)).containsExactly(
                ecrit("region", NUMERO, "S'engager sur sa part (échéance passée)", debut + "Ouvrez « À faire » pour répondre."),
                ecrit("secretariat", NUMERO, "S'engager sur sa part (échéance passée)", debut + "Aucun responsable n'a pu être saisi."));
    }

    @Test
    void laPartDUnePersonneDontLeConseillerEstPartiSeDitAQuiLeRelaie() {
        when(delai.phrase(any())).thenReturn("");
        when(comptes.trouver("parti")).thenReturn(Optional.empty());
        when(relais.de(anyString())).thenReturn(List.of(new Compte("collegue", "Alix", null, Set.of(Groupe.CONSEILLER))));

        assertThat(echeancePassee("BENEFICIAIRE", "parti")).first().isEqualTo(ecrit("collegue", NUMERO, "S'engager sur sa part (échéance passée)",
                "La réponse n'est pas venue à l'échéance. Elle est attendue au plus tard le 17\u00a0septembre 2026 ; sans elle, le financeur ne sera pas engagé."
                        + " La personne qui suivait ce dossier ne le suit plus : répondez à la page du dossier."));
    }

    private List<CourrielsNotes.Ecrit> echeancePassee(String financeur, String assigne) {
        Task tache = mock(Task.class, withSettings().extraInterfaces(DelegateTask.class));
        when(tache.getName()).thenReturn("S'engager sur sa part");
        when(tache.getAssignee()).thenReturn(assigne);
        when(tache.getId()).thenReturn("t1");
        TaskService taches = mock(TaskService.class);
        TaskQuery question = mock(TaskQuery.class, RETURNS_SELF);
        when(taches.createTaskQuery()).thenReturn(question);
        when(question.list()).thenReturn(List.of(tache));
        when(taches.getVariable("t1", EngagementFinanceurs.FINANCEUR)).thenReturn(financeur);
        DelegateExecution execution = mock(DelegateExecution.class, RETURNS_DEEP_STUBS);
        when(execution.getProcessBusinessKey()).thenReturn(NUMERO);
        when(execution.getProcessEngineServices().getTaskService()).thenReturn(taches);
        Echeances echeances = mock(Echeances.class);
        when(echeances.responsable(NUMERO)).thenReturn(Date.from(Instant.parse("2026-09-17T20:00:00Z")));
        Interlocuteurs interlocuteurs = mock(Interlocuteurs.class);
        when(interlocuteurs.de(any())).thenReturn(List.of(DIRECTION));
        new SaisirResponsables(mock(ToursDEngagement.class), responsables, mock(Etapes.class), echeances, mock(Suivi.class), mock(Remplacements.class),
                boite.courriers(), interlocuteurs, comptes, relais, delai).execute(execution);
        return boite.pris();
    }
}
