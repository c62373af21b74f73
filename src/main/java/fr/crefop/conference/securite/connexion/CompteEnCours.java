package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What one may do is read again at each request: an account that was closed, or whose password, groups, organisations or
 * house changed, signs in anew instead of acting on with what it was when its session began. Right behind Spring Security's
 * own filters.
 */
@Component
@Order(-99)
class CompteEnCours extends OncePerRequestFilter {

    private final Comptes comptes;
    private final JdbcClient base;
    private final RequestCache demandes;

    CompteEnCours(Comptes comptes, JdbcClient base, RequestCache demandes) {
        this.comptes = comptes;
        this.base = base;
        this.demandes = demandes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Authentication courante = SecurityContextHolder.getContext().getAuthentication();
        if (courante == null || !(courante.getPrincipal() instanceof Connecte connecte) || estToujours(connecte)) {
            suite.doFilter(demande, reponse);
            return;
        }
        FinDeSession.dire(demande, reponse, courante, demandes);
    }

    private boolean estToujours(Connecte connecte) {
        Compte compte = connecte.compte();
        return generation(compte) == connecte.generation()
                && comptes.trouver(compte.identifiant()).filter(lu -> lu.groupes().equals(compte.groupes())
                && lu.organismes().equals(compte.organismes()) && Objects.equals(lu.structure(), compte.structure())).isPresent();
    }

    private int generation(Compte compte) {
        return base.sql("select generation_des_sessions from conference.compte where identifiant = ?")
                .param(compte.identifiant()).query(Integer.class).single();
    }
}
