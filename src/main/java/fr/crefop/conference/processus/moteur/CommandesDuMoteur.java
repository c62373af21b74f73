package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.Concurrence;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** The engine's commands: how an act of ours is one of them, and how what they refuse is told. */
@Component
final class CommandesDuMoteur implements SessionDuMoteur {

    private final CommandExecutor moteur;

    CommandesDuMoteur(ProcessEngine moteur) {
        this.moteur = ((ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    @Override
    public <T> T executer(Function<Ouverte, T> acte) {
        return executer(moteur, acte);
    }

    /** For the engine's own services, which are made before the engine is. */
    static <T> T executer(CommandExecutor moteur, Function<Ouverte, T> acte) {
        return moteur.execute(contexte -> acte.apply(new Commande(contexte)));
    }

    private record Commande(CommandContext contexte) implements Ouverte {

        @Override
        public DelegateTask tache(String id) {
            return contexte.getTaskManager().findTaskById(id);
        }

        @Override
        public String connecte() {
            return contexte.getAuthenticatedUserId();
        }

        @Override
        public List<String> groupes() {
            List<String> groupes = contexte.getAuthenticatedGroupIds();
            return groupes == null ? List.of() : groupes;
        }
    }

    /**
     * The engine wraps what a listener throws into its own English sentence. This brings our refusal back as it was, for
     * whoever called, so that a person reads our French sentence alone. Outside the transaction: all is undone.
     */
    static final class RefusLisibles extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> commande) {
            try {
                return next.execute(commande);
            } catch (RuntimeException e) {
                for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                    if (cause instanceof RefusMetier refus) {
                        throw refus;
                    }
                }
                if (Concurrence.explique(e)) {
                    throw new RefusMetier(Concurrence.MESSAGE);
                }
                throw e;
            }
        }
    }
}
