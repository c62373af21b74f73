package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.ParCle;
import fr.crefop.conference.securite.ReponsesProbleme;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing else is reachable until the code of the second factor is given, a provisional password replaced, and a second
 * factor that must be there added. It stands before every servlet, the engine's too. Signing out is always open (Spring
 * Security answers it before).
 */
@Component
@Order(-97)
class PremiersPas extends OncePerRequestFilter {

    private static final Set<String> TOUJOURS_OUVERTS = Set.of("/connexion", "/error", "/favicon.ico");

    private final EtatsDeConnexion etats;
    private final ReponsesProbleme refus;

    PremiersPas(EtatsDeConnexion etats, ReponsesProbleme refus) {
        this.etats = etats;
        this.refus = refus;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Authentication courante = SecurityContextHolder.getContext().getAuthentication();
        // A key opens no door of the account: its password and its second factor are not asked of it.
        if (courante == null || courante instanceof ParCle || !(courante.getPrincipal() instanceof Connecte connecte)) {
            suite.doFilter(demande, reponse);
            return;
        }
        Optional<HttpSession> session = SessionDeLaDemande.de(demande, courante);
        Optional<PremierPas> pas = etats.de(connecte.compte())
                .premierPas(session.filter(SessionDeLaDemande::aDonneLeSecondFacteur).isPresent(),
                        session.map(SessionDeLaDemande::preuveDuFournisseur).isEmpty());
        if (pas.isEmpty() || estOuvert(demande, pas.get())) {
            suite.doFilter(demande, reponse);
        } else if (session.isPresent() && ReponsesProbleme.estUnePersonne(demande)) {
            reponse.sendRedirect(demande.getContextPath() + pas.get().page());
        } else {
            refus.refuser(demande, reponse, pas.get() == PremierPas.CODE ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN,
                    pas.get().pourUnProgramme());
        }
    }

    private static boolean estOuvert(HttpServletRequest demande, PremierPas pas) {
        String chemin = demande.getRequestURI().substring(demande.getContextPath().length());
        return chemin.equals(pas.page()) || TOUJOURS_OUVERTS.contains(chemin) || chemin.startsWith("/fichiers/");
    }
}
