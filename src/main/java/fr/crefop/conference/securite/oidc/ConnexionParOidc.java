package fr.crefop.conference.securite.oidc;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import fr.crefop.conference.securite.connexion.ComptesPourSpring;
import fr.crefop.conference.securite.connexion.SessionDeLaDemande;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** From here on the person is signed in as with a password: the rest of the house knows our accounts only. */
@Component
class ConnexionParOidc implements AuthenticationSuccessHandler {

    private final LiensOidc liens;
    private final ReglagesOidc reglages;
    private final ComptesPourSpring connus;
    private final AuthenticationSuccessHandler suite = new SavedRequestAwareAuthenticationSuccessHandler();

    ConnexionParOidc(LiensOidc liens, ReglagesOidc reglages, Comptes comptes, JdbcClient base,
            MotsDePasseProvisoires provisoires) {
        this.liens = liens;
        this.reglages = reglages;
        this.connus = new ComptesPourSpring(comptes, base, provisoires);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest demande, HttpServletResponse reponse, Authentication parLeFournisseur)
            throws IOException, ServletException {
        OidcUser personne = (OidcUser) parLeFournisseur.getPrincipal();
        Optional<Compte> compte = reglages.acceptent(personne) ? liens.compte(personne) : Optional.empty();
        if (compte.isEmpty()) {
            new SecurityContextLogoutHandler().logout(demande, reponse, parLeFournisseur);
            reponse.sendRedirect(demande.getContextPath() + (reglages.acceptent(personne) ? "/connexion?inconnu" : "/connexion?niveau"));
            return;
        }
        Connecte connecte = connus.loadUserByUsername(compte.get().identifiant());
        Authentication courante = UsernamePasswordAuthenticationToken.authenticated(connecte, null, connecte.getAuthorities());
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(courante);
        SecurityContextHolder.setContext(contexte);
        new HttpSessionSecurityContextRepository().saveContext(contexte, demande, reponse);
        SessionDeLaDemande.ouverteParLeFournisseur(demande.getSession(), personne.getIdToken().getTokenValue());
        if (reglages.tiennentLieuDeSecondFacteur()) {
            SessionDeLaDemande.secondFacteurDonne(demande.getSession());
        }
        suite.onAuthenticationSuccess(demande, reponse, courante);
    }
}
