package fr.crefop.conference.financement.moteur;

import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * Lends sessions of one base, each to one demande and one thread at a time. A session given back is emptied and serves
 * again: opening one costs as much as running it. There are as many as demandes computed at the same time.
 *
 * <p>Rules only fill the objects they match and never insert, update or delete a fact, so a match is fired as soon as
 * it is found instead of being kept on the agenda. Salience and groups still decide between rules. Drools' option
 * ThreadSafe stays on: without it, sessions of one base share the arguments of a rule's consequence.
 */
final class Sessions {

    private final KieBase base;
    private final KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
    private volatile KieSessionsPool reserve;

    Sessions(KieBase base) {
        this.base = base;
        configuration.setOption(DirectFiringOption.YES);
        reserve = base.newKieSessionsPool(1);
    }

    <T> T avecUneSession(Function<KieSession, T> travail) {
        KieSession session = reserve.newKieSession(configuration);
        T resultat;
        try {
            resultat = travail.apply(session);
        } catch (RuntimeException | Error e) {
            // A rule failed half-way: nobody knows what is left in its session, so it must not serve again.
            reserve = base.newKieSessionsPool(1);
            throw e;
        }
        session.dispose();
        return resultat;
    }
}
