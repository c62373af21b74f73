package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.ClesDesPartenaires;
import fr.crefop.conference.securite.ClesDesPartenaires.Reconnue;
import fr.crefop.conference.securite.ParCle;
import fr.crefop.conference.securite.ReponsesProbleme;
import fr.crefop.conference.securite.TropDEssais;
import fr.crefop.conference.socle.JournalDeSecurite;
import fr.crefop.conference.socle.Provenance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code Authorization: Bearer …}: a program of a partner signs each call with its key. It stands at the door of the API alone; the
 * engine's doors and the pages do not know it. Wrong keys slow their address as wrong passwords do.
 */
class ConnexionDUnPartenaire extends OncePerRequestFilter {

    private static final String SCHEMA = "Bearer ";

    private final ClesDesPartenaires cles;
    private final ComptesPourSpring comptes;
    private final FreinAuxEssais frein;
    private final ReponsesProbleme refus;

    ConnexionDUnPartenaire(ClesDesPartenaires cles, ComptesPourSpring comptes, FreinAuxEssais frein, ReponsesProbleme refus) {
        this.cles = cles;
        this.comptes = comptes;
        this.frein = frein;
        this.refus = refus;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        String entete = demande.getHeader(HttpHeaders.AUTHORIZATION);
        return entete == null || !entete.regionMatches(true, 0, SCHEMA, 0, SCHEMA.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite) throws ServletException, IOException {
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        try {
            contexte.setAuthentication(reconnaitre(demande.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEMA.length()).strip(), demande.getRemoteAddr()));
        } catch (AuthenticationException e) {
            SecurityContextHolder.clearContext();
            refus.commence(demande, reponse, e);
            return;
        }
        // Whatever session came along: this call is signed by itself.
        SecurityContextHolder.setContext(contexte);
        new RequestAttributeSecurityContextRepository().saveContext(contexte, demande, reponse);
        suite.doFilter(demande, reponse);
    }

    private Authentication reconnaitre(String secret, String distante) {
        String adresse = Provenance.de(distante);
        Duration attente = frein.essayer(secret, adresse);
        if (!attente.isZero()) {
            JournalDeSecurite.noter("CLE_BLOQUEE", "adresse", distante);
            throw new TropDEssais(attente);
        }
        boolean su = false;
        try {
            Reconnue cle = cles.reconnaitre(secret).orElseThrow(() -> new BadCredentialsException("Clé inconnue, expirée ou retirée"));
            ParCle connecte = new ParCle(comptes.loadUserByUsername(cle.compte()), cle.pouvoirs());
            frein.succes(secret, adresse);
            su = true;
            if (!cle.servie() && cles.servir(cle)) {
                JournalDeSecurite.noter("CLE_SERVIE", "cle", cle.id(), "compte", cle.compte(), "adresse", distante);
            }
            return connecte;
        } catch (AuthenticationException e) {
            // A key whose account is closed is no key any more.
            frein.echec(secret, adresse);
            su = true;
            JournalDeSecurite.noter("CLE_REFUSEE", "adresse", distante);
            throw new BadCredentialsException("Clé refusée", e);
        } finally {
            if (!su) {
                frein.sansSuite(secret, adresse);
            }
        }
    }
}
