package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What a list says beside the name of a task is what its form says, though the form is not made as the task opens. */
class EnBrefTest extends AvecProcedure {

    private final Set<String> vues = new HashSet<>();

    @Test
    void aChaqueEtapeLaListeDitCeQueDitLeFormulaire() throws IOException {
        String numero = saisir("cas-12");
        comparer(numero);
        recit.recevable(numero, "CONFERENCE");
        comparer(numero);
        recit.tousPour(numero);
        comparer(numero);
        recit.mandat(numero, "Trouver les 415,00 € qui manquent");
        comparer(numero);
        recit.cahierDesCharges(numero, "Solliciter la Région");
        comparer(numero);
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        comparer(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        comparer(numero);
        recit.tousPour(numero);
        comparer(numero);

        assertThat(vues).contains("Task_VerifierRecevabilite", "Task_VoterCollege", "Task_DonnerMandat", "Task_RedigerCahierDesCharges", "Task_ProposerSolution",
                "Task_EngagerFinanceur", "Task_ConfirmerEntree");
    }

    private void comparer(String numero) throws IOException {
        for (Task tache : taches.createTaskQuery().processInstanceBusinessKey(numero).list()) {
            JsonNode vue = json.readTree(taches.getVariableTyped(tache.getId(), "vue").getValue().toString());
            assertThat(taches.getVariableLocal(tache.getId(), "enBref")).as(tache.getTaskDefinitionKey()).isEqualTo(vue.get("enBref").asText());
            vues.add(tache.getTaskDefinitionKey());
        }
    }
}
