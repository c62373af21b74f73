package fr.crefop.conference.securite.connexion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** What a visitor needs before signing in, kept by the browser: 38,400 visits without account opened as many sessions. */
@Configuration(proxyBeanMethods = false)
class SansSessionConfiguration {

    static final String TEMOIN_DU_JETON = "JETON";

    /** The token of the forms: in a cookie that scripts do not read and other sites do not send. */
    @Bean
    CsrfTokenRepository jetons() {
        CookieCsrfTokenRepository jetons = new CookieCsrfTokenRepository();
        jetons.setCookieName(TEMOIN_DU_JETON);
        jetons.setCookieCustomizer(temoin -> temoin.sameSite("Lax"));
        return jetons;
    }

    /** Where a page without account leads: an address within this house, whatever host was asked for. */
    @Bean
    LoginUrlAuthenticationEntryPoint versLaConnexion() {
        LoginUrlAuthenticationEntryPoint connexion = new LoginUrlAuthenticationEntryPoint("/connexion");
        connexion.setFavorRelativeUris(true);
        return connexion;
    }
}
