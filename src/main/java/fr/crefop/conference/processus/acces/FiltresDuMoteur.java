package fr.crefop.conference.processus.acces;

import fr.crefop.conference.securite.ReponsesProbleme;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Servlet filters of the engine's doors, all behind Spring Security. */
@Configuration(proxyBeanMethods = false)
class FiltresDuMoteur {

    private static final int APRES_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 100;

    @Bean
    FilterRegistrationBean<Filter> connecteDansLesWebapps() {
        return apres(new ContainerBasedAuthenticationFilter(), 1, "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> connecteDansEngineRest() {
        return apres(new ProcessEngineAuthenticationFilter(), 1, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> moteurTrouveUneFois() {
        return apres(new MoteurTrouveUneFois(FiltresDuMoteur.class.getClassLoader()), 0, "/camunda/api/*", "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> prendrePourSoi() {
        return apres(new PrendrePourSoi(), 2, "/camunda/api/engine/*", "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> recherchesSansExpression() {
        return apres(new RecherchesSansExpression(), 2, "/camunda/api/engine/*", "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> questionsBornees() {
        return apres(new QuestionsBornees(), 0, "/camunda/api/*", "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> listesBornees(
            @Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int maximum,
            ReponsesProbleme refus) {
        return apres(new ListesBornees(maximum, refus), 2, "/camunda/api/engine/*", "/camunda/api/cockpit/*", "/engine-rest/*");
    }

    /** The engine's welcome page offers what is closed to most; everybody's first page is the list of tasks. */
    @Bean
    FilterRegistrationBean<Filter> accueilVersLesTaches() {
        return apres((demande, reponse, suite) -> ((HttpServletResponse) reponse).sendRedirect(
                demande.getServletContext().getContextPath() + "/camunda/app/tasklist/default/"), 0,
                "/camunda", "/camunda/", "/camunda/app/welcome/*");
    }

    private static FilterRegistrationBean<Filter> apres(Filter filtre, int rang, String... chemins) {
        FilterRegistrationBean<Filter> inscription = new FilterRegistrationBean<>(filtre);
        inscription.addInitParameter("authentication-provider", ConnecteParSpring.class.getName());
        inscription.setOrder(APRES_SPRING_SECURITY + rang);
        inscription.addUrlPatterns(chemins);
        return inscription;
    }
}
