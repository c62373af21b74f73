package fr.crefop.conference.securite.connexion;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.RequestContextFilter;

/** The request is known to whoever tells of it from the first filter on: the engine's REST brings one that comes behind security. */
@Configuration(proxyBeanMethods = false)
class RequeteEnCours {

    @Bean
    FilterRegistrationBean<RequestContextFilter> requeteConnueDesLeDebut() {
        FilterRegistrationBean<RequestContextFilter> inscription = new FilterRegistrationBean<>(new RequestContextFilter());
        inscription.setName("requeteConnueDesLeDebut");
        inscription.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return inscription;
    }
}
