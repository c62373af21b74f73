package fr.crefop.conference.securite.connexion;

import java.util.List;
import java.util.Map;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Signing in by identity providers, as far as the pages' own door needs to know of it. */
public interface PorteDesFournisseurs {

    /** Name to show, by the address that leads to the provider; none as a rule. */
    Map<String, String> boutons();

    /** Where the form that signs out may lead, for the page's policy. */
    List<String> origines();

    /** Nothing changes where no provider is configured. */
    void ouvrir(HttpSecurity http) throws Exception;
}
