package fr.crefop.conference.securite;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every endpoint of the running application: of Spring MVC, of its files, and of the engine behind each of its doors. */
final class AdressesDeLaMaison {

    /**
     * Folders where files of the class path would be found: no address by themselves. The file names what is open in them, and
     * the rest of them is refused like any address that nobody names.
     */
    static final List<String> DOSSIERS = List.of("/**", "/webjars/**", "/camunda/api/**", "/camunda/app/**");

    private AdressesDeLaMaison() {}

    static Set<Endpoint> de(ApplicationContext contexte) {
        Set<Endpoint> toutes = new TreeSet<>();
        contexte.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()
                .forEach(adresses -> adresses.getHandlerMethods().keySet().forEach(info -> ajouter(info, toutes)));
        contexte.getBeansOfType(AbstractUrlHandlerMapping.class).values().forEach(fichiers -> fichiers.getHandlerMap().keySet().stream()
                .filter(motif -> !DOSSIERS.contains(motif) && !motif.startsWith("/webjars/")).forEach(motif -> toutes.add(new Endpoint("GET", motif))));
        toutes.addAll(RessourcesJaxRs.de("/engine-rest", CamundaRestResources.getResourceClasses()));
        toutes.addAll(RessourcesJaxRs.de("/camunda/api/engine", new EngineRestApplication().getClasses()));
        toutes.addAll(RessourcesJaxRs.de("/camunda/api/cockpit", new CockpitApplication().getClasses()));
        toutes.addAll(RessourcesJaxRs.de("/camunda/api/tasklist", new TasklistApplication().getClasses()));
        toutes.addAll(RessourcesJaxRs.de("/camunda/api/admin", new AdminApplication().getClasses()));
        toutes.addAll(RessourcesJaxRs.de("/camunda/api/welcome", new WelcomeApplication().getClasses()));
        return toutes;
    }

    private static void ajouter(RequestMappingInfo info, Set<Endpoint> toutes) {
        Set<RequestMethod> methodes = info.getMethodsCondition().getMethods();
        for (String motif : info.getPatternValues()) {
            (methodes.isEmpty() ? Arrays.asList(RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE)
                    : List.copyOf(methodes)).forEach(methode -> toutes.add(new Endpoint(methode.name(), motif)));
        }
    }
}
