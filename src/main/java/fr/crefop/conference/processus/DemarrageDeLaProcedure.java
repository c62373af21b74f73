package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.SaisineDeposee;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the procedure of a case in the very transaction that stores it. */
@Component
class DemarrageDeLaProcedure {

    private final RuntimeService moteur;

    DemarrageDeLaProcedure(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @EventListener
    void demarrer(SaisineDeposee saisine) {
        moteur.startProcessInstanceByKey(TraitementSaisine.CLE, saisine.numero(),
                Map.of(TraitementSaisine.NUMERO_DOSSIER, saisine.numero()));
    }
}
