package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.Concurrence;
import fr.crefop.conference.socle.RefusMetier;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * The engine wraps what a listener throws into its own English sentence. This brings our refusal back as it was, for
 * whoever called, so that a person reads our French sentence alone. Outside the transaction: all is undone.
 */
final class RefusLisibles extends CommandInterceptor {

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
