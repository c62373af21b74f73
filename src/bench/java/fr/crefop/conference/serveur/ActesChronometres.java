package fr.crefop.conference.serveur;

import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.processus.demonstration.Guide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** How long each act took since it was last asked: a saisine with its plan, and each answer with what follows it until somebody is waited for. */
final class ActesChronometres implements BeanPostProcessor {

    private static final String SAISINE = "saisine";

    private final Map<String, List<Double>> durees = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object objet, String nom) {
        if (!(objet instanceof Guide) && !(objet instanceof DepotDeSaisines)) {
            return objet;
        }
        ProxyFactory proxy = new ProxyFactory(objet);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((org.aopalliance.intercept.MethodInterceptor) this::chronometrer);
        return proxy.getProxy();
    }

    private Object chronometrer(MethodInvocation appel) throws Throwable {
        String methode = appel.getMethod().getName();
        if (!methode.equals("faire") && !methode.equals("deposer")) {
            return appel.proceed();
        }
        long debut = System.nanoTime();
        Object issue = appel.proceed();
        durees.computeIfAbsent(methode.equals("deposer") ? SAISINE : ((String) appel.getArguments()[2]).replace("Task_", ""),
                acte -> Collections.synchronizedList(new ArrayList<>())).add((System.nanoTime() - debut) / 1e6);
        return issue;
    }

    /** Milliseconds by act, in the order of their names; what was measured before is forgotten. */
    Map<String, List<Double>> prendre() {
        Map<String, List<Double>> prises = new TreeMap<>(durees);
        durees.clear();
        return prises;
    }
}
