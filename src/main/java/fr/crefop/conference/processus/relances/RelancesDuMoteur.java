package fr.crefop.conference.processus.relances;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Teaches the engine our timers. */
@Component
class RelancesDuMoteur extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Suivi> suivi;

    RelancesDuMoteur(ObjectProvider<Suivi> suivi) {
        this.suivi = suivi;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setCustomJobHandlers(avec(moteur.getCustomJobHandlers(), new RelanceDeTache(suivi)));
        moteur.setCustomPostBPMNParseListeners(avec(moteur.getCustomPostBPMNParseListeners(), new Couperets()));
    }

    private static <T> List<T> avec(List<T> autres, T ajout) {
        List<T> tous = autres == null ? new ArrayList<>() : new ArrayList<>(autres);
        tous.add(ajout);
        return tous;
    }
}
