package fr.crefop.conference.processus.remplacement;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.CourrielsNotes;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** To the letter, what a substitute is told, and whom they stood in for. */
class CourrielsDesRemplacementsTest {

    final CourrielsNotes boite = new CourrielsNotes();

    @Test
    void uneTacheSeConfieEtRevient() {
        confier("remplacant", "CF-2026-00042");
        confier("titulaire", "ET-2026-00001");

        assertThat(boite.pris()).containsExactly(
                ecrit("remplacant", "CF-2026-00042", "Une tâche vous est confiée", "Une personne absente vous a choisi pour la remplacer : cette tâche attend votre réponse."),
                ecrit("titulaire", null, "Une tâche vous revient",
                        "Votre absence est terminée, ou votre remplaçant ne peut plus répondre : cette tâche vous attend de nouveau."));
    }

    private void confier(String qui, String numero) {
        Task tache = mock(Task.class);
        when(tache.getId()).thenReturn("t1");
        when(tache.getAssignee()).thenReturn("titulaire");
        when(tache.getTaskDefinitionKey()).thenReturn("Task_DonnerMandat");
        TaskService taches = mock(TaskService.class, RETURNS_DEEP_STUBS);
        when(taches.createTaskQuery().taskId("t1").singleResult()).thenReturn(tache);
        Etapes etapes = mock(Etapes.class);
        when(etapes.confier("t1", qui)).thenReturn(Optional.of(numero));
        new TacheConfiee(taches, mock(AuthorizationService.class), etapes, mock(Journal.class), boite.courriers()).a(qui, "titulaire", "t1");
    }
}
