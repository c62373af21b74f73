package fr.crefop.conference.securite.reseau;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server believes of a request, and how much of it it takes at once, before any filter sees it. */
@Configuration(proxyBeanMethods = false)
class ServeurConfiguration {

    private static final String HTTPS = "https";

    /** The name of this house is what was configured, never the header Host: links, redirections, Secure cookies, HSTS. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> adressePublique(@Value("${conference.adresse}") URI adresse) {
        boolean https = HTTPS.equals(adresse.getScheme());
        return serveur -> serveur.addConnectorCustomizers(connecteur -> {
            connecteur.setProxyName(adresse.getHost());
            connecteur.setProxyPort(adresse.getPort() > 0 ? adresse.getPort() : https ? 443 : 80);
            connecteur.setScheme(adresse.getScheme());
            connecteur.setSecure(https);
        });
    }

    /** The address of a visitor behind a proxy is told by that proxy alone. @param mandataires addresses; none: nobody is believed */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> envoisBornes(
            @Value("${conference.mandataires}") List<String> mandataires) {
        return serveur -> {
            List<String> declares = mandataires.stream().map(String::strip).filter(m -> !m.isEmpty()).toList();
            if (!declares.isEmpty()) {
                serveur.addEngineValves(derriere(declares));
            }
            serveur.addEngineValves(new PlacesParAdresse(), new EnvoisLents());
        };
    }

    private static RemoteIpValve derriere(List<String> mandataires) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setInternalProxies(mandataires.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        // Scheme, host and port are those of conference.adresse.
        valve.setProtocolHeader(null);
        valve.setHostHeader(null);
        valve.setPortHeader(null);
        return valve;
    }
}
