package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.nouvelles.SurLeService;
import fr.crefop.conference.securite.Groupe;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The secretariat and the administrators are told of each step that stopped, once, when its last try failed. */
@Component
public class PannesDites {

    private final TravauxEnPanne travaux;
    private final NomsDesEtapes etapes;
    private final RuntimeService procedures;
    private final Courriers courriers;

    PannesDites(TravauxEnPanne travaux, NomsDesEtapes etapes, RuntimeService procedures, Courriers courriers) {
        this.travaux = travaux;
        this.etapes = etapes;
        this.procedures = procedures;
        this.courriers = courriers;
    }

    /** @param execution where it stopped; null, with {@code activite}, for a work of the service itself */
    public void dire(String execution, String diagramme, String activite) {
        String numero = execution == null ? null
                : travaux.numero(procedures.createExecutionQuery().executionId(execution).singleResult().getProcessInstanceId());
        String etape = etapes.nom(diagramme, activite);
        courriers.auGroupe(Groupe.ADMIN, SurLeService.enPanne(numero, etape));
        courriers.auGroupe(Groupe.SECRETARIAT, SurLeService.enPanneAuSecretariat(numero, etape));
    }
}
