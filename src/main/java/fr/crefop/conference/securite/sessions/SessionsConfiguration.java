package fr.crefop.conference.securite.sessions;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The server's own sessions give way to those of the base; the cookie keeps its name and its guards. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionsConfiguration {

    @Bean
    CookieSerializer temoinDeSession(@Value("${conference.adresse}") URI adresse) {
        DefaultCookieSerializer temoin = new DefaultCookieSerializer();
        temoin.setCookieName("JSESSIONID");
        temoin.setUseBase64Encoding(false);
        temoin.setUseHttpOnlyCookie(true);
        temoin.setSameSite("Lax");
        temoin.setUseSecureCookie("https".equals(adresse.getScheme()));
        return temoin;
    }
}
