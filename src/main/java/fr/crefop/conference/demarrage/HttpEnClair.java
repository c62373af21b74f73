package fr.crefop.conference.demarrage;

import java.net.InetAddress;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/**
 * Passwords and people's cases do not travel in clear: a house on a database of its own, which listens beyond this machine,
 * has an https address, unless somebody says that it may do without.
 */
class HttpEnClair implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PERMIS = "CONFERENCE_HTTP_EN_CLAIR";

    /** @throws HttpEnClairRefuse when it would */
    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        Environment environnement = contexte.getEnvironment();
        String adresse = environnement.getProperty("conference.adresse", "");
        if (contexte instanceof WebApplicationContext && ecouteAuDela(environnement) && !adresse.startsWith("https://")
                && !environnement.getProperty(PERMIS, Boolean.class, false)) {
            throw new HttpEnClairRefuse(adresse);
        }
    }

    private static boolean ecouteAuDela(Environment environnement) {
        InetAddress choisie = environnement.getProperty("server.address", InetAddress.class);
        return !ModeDemonstration.sansBaseExterne(environnement) && (choisie == null || !choisie.isLoopbackAddress());
    }
}
