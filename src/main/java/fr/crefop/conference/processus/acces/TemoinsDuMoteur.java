package fr.crefop.conference.processus.acces;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The cookies of the engine's webapps are Secure when the public address is https, as all others; they are told by properties alone. */
public class TemoinsDuMoteur implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        ConfigurableEnvironment environnement = contexte.getEnvironment();
        if (environnement.getProperty("conference.adresse", "").startsWith("https://")) {
            environnement.getPropertySources().addFirst(new MapPropertySource("temoins-du-moteur", Map.of(
                    "camunda.bpm.webapp.csrf.enable-secure-cookie", true,
                    "camunda.bpm.webapp.session-cookie.enable-secure-cookie", true)));
        }
    }
}
