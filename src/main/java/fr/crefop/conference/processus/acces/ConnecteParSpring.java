package fr.crefop.conference.processus.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine who signed in at the application; it asks for no password itself. */
public class ConnecteParSpring implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest demande, ProcessEngine moteur) {
        Authentication connecte = SecurityContextHolder.getContext().getAuthentication();
        return connecte == null || connecte instanceof AnonymousAuthenticationToken || !connecte.isAuthenticated()
                ? AuthenticationResult.unsuccessful()
                : AuthenticationResult.successful(connecte.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse reponse, ProcessEngine moteur) {
        // Spring Security stands before and has already answered.
    }
}
