package fr.crefop.conference.processus.moteur;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.crefop.conference.processus.CourrielsNotes;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** To the letter, what the administrators are told of procedures that stay on their version. */
class CourrielDesVersionsTest {

    @Test
    void ceQuiNePassePasEstNommeUneFoisEnOrdre() {
        ProcessDefinition ancien = mock(ProcessDefinition.class);
        ProcessDefinition actuel = mock(ProcessDefinition.class);
        when(actuel.getVersion()).thenReturn(2);
        ProcessDefinitionQuery versions = mock(ProcessDefinitionQuery.class, RETURNS_SELF);
        when(versions.list()).thenReturn(List.of(actuel), List.of(ancien, actuel));
        RepositoryService diagrammes = mock(RepositoryService.class);
        when(diagrammes.createProcessDefinitionQuery()).thenReturn(versions);
        List<ProcessInstance> siennes = List.of(instance("ET-2026-00001"), instance("CF-2026-00042"), instance("CF-2026-00042"));
        ProcessInstanceQuery question = mock(ProcessInstanceQuery.class, RETURNS_SELF);
        when(question.listPage(anyInt(), anyInt())).thenReturn(siennes);
        RuntimeService instances = mock(RuntimeService.class);
        when(instances.createProcessInstanceQuery()).thenReturn(question);
        PassageDeVersion passage = mock(PassageDeVersion.class);
        doThrow(new IllegalStateException("immobile")).when(passage).passer(any(), any());
        JdbcClient base = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
        when(base.sql(anyString()).param(any()).query(Boolean.class).single()).thenReturn(true);
        CourrielsNotes boite = new CourrielsNotes();

        new MigrationDesInstances(diagrammes, instances, passage, boite.courriers(), base, mock(PlatformTransactionManager.class)).run(null);

        assertThat(boite.pris()).containsExactly(ecrit("admin", null, "Des procédures restent sur leur version précédente",
                "Elles se poursuivent comme elles ont commencé et personne n'a rien à refaire ; le service essaiera de nouveau à son prochain démarrage."
                        + " Il s'agit de : CF-2026-00042, ET-2026-00001."));
    }

    private static ProcessInstance instance(String numero) {
        ProcessInstance instance = mock(ProcessInstance.class);
        when(instance.getBusinessKey()).thenReturn(numero);
        return instance;
    }
}
