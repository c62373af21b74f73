package fr.crefop.conference.securite.cles;

import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import fr.crefop.conference.securite.connexion.ComptesPourSpring;
import fr.crefop.conference.securite.connexion.SessionDeLaDemande;
import fr.crefop.conference.socle.JournalDeSecurite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by a passkey, which stands for the password and for the second factor. No session begins before it. */
@Controller
@RequestMapping("/connexion/cle")
class ConnexionParCle {

    private final ReglagesDesCles reglages;
    private final CeremonieDeCle ceremonie;
    private final ComptesPourSpring connus;
    private final RequestCache demandes;
    private final ApplicationEventPublisher annonces;

    ConnexionParCle(ReglagesDesCles reglages, CeremonieDeCle ceremonie, Comptes comptes, JdbcClient base, MotsDePasseProvisoires provisoires,
            RequestCache demandes, ApplicationEventPublisher annonces) {
        this.reglages = reglages;
        this.ceremonie = ceremonie;
        this.connus = new ComptesPourSpring(comptes, base, provisoires);
        this.demandes = demandes;
        this.annonces = annonces;
    }

    @PostMapping("/defi")
    ResponseEntity<String> interroger() {
        reglages.exiger();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ceremonie.enJson(ceremonie.interroger()));
    }

    @PostMapping
    String entrer(@RequestParam(defaultValue = "") String cle, HttpServletRequest demande, HttpServletResponse reponse) {
        reglages.exiger();
        Optional<Connecte> connecte = ceremonie.reconnaitre(cle).flatMap(this::compteOuvert);
        if (connecte.isEmpty()) {
            JournalDeSecurite.noter("CONNEXION_REFUSEE", "compte", "inconnu", "adresse", demande.getRemoteAddr());
            return "redirect:/connexion?cle";
        }
        ouvrir(connecte.get(), demande, reponse);
        SavedRequest voulue = demandes.getRequest(demande, reponse);
        return "redirect:" + (voulue == null ? "/" : voulue.getRedirectUrl());
    }

    /** That of an account that was closed serves no more. */
    private Optional<Connecte> compteOuvert(String compte) {
        try {
            return Optional.of(connus.loadUserByUsername(compte));
        } catch (UsernameNotFoundException ferme) {
            return Optional.empty();
        }
    }

    /** A new session, whoever had one here before. */
    private void ouvrir(Connecte connecte, HttpServletRequest demande, HttpServletResponse reponse) {
        HttpSession avant = demande.getSession(false);
        if (avant != null) {
            avant.invalidate();
        }
        UsernamePasswordAuthenticationToken courante = UsernamePasswordAuthenticationToken.authenticated(connecte, null, connecte.getAuthorities());
        courante.setDetails(new WebAuthenticationDetails(demande));
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(courante);
        SecurityContextHolder.setContext(contexte);
        new HttpSessionSecurityContextRepository().saveContext(contexte, demande, reponse);
        SessionDeLaDemande.secondFacteurDonne(demande.getSession());
        annonces.publishEvent(new InteractiveAuthenticationSuccessEvent(courante, getClass()));
    }
}
