package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.JournalDeSecurite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who signed in, failed, was held back or left, for the security log. What was typed as a name is written only when it is an
 * account: people type their password there. A program that signs each call is told once in a while.
 */
@Component
class ConnexionsAuJournal {

    static final Duration PERIODE = Duration.ofMinutes(15);
    private static final int SUIVIES = 10_000;
    private static final int LONGUEUR_D_UN_COMPTE = 64;

    private final Comptes comptes;
    private final Clock horloge;
    /** Account and address, until when they are not told again; the oldest first. */
    private final Map<String, Instant> dites = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> ancienne) {
            return size() > SUIVIES;
        }
    };

    ConnexionsAuJournal(Comptes comptes, Clock horloge) {
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** A person, each time. */
    @EventListener
    void reussie(InteractiveAuthenticationSuccessEvent connexion) {
        dire(connexion.getAuthentication());
    }

    /** A program, whose every call carries a password; a person's sign-in comes here too, and is told above. */
    @EventListener
    void reussie(AuthenticationSuccessEvent appel) {
        Authentication connecte = appel.getAuthentication();
        if (estUnProgramme() && aDire(connecte.getName() + ' ' + adresse(connecte))) {
            dire(connecte);
        }
    }

    @EventListener
    void refusee(AbstractAuthenticationFailureEvent echec) {
        String evenement = echec instanceof AuthenticationFailureLockedEvent ? "CONNEXION_BLOQUEE" : "CONNEXION_REFUSEE";
        JournalDeSecurite.noter(evenement, "compte", compte(echec.getAuthentication().getName()), "adresse", adresse(echec.getAuthentication()));
    }

    @EventListener
    void finie(LogoutSuccessEvent sortie) {
        JournalDeSecurite.noter("DECONNEXION", "compte", sortie.getAuthentication().getName(), "adresse", adresse(sortie.getAuthentication()));
    }

    private String compte(String saisi) {
        String identifiant = saisi == null ? "" : saisi.strip().toLowerCase(Locale.ROOT);
        return identifiant.length() <= LONGUEUR_D_UN_COMPTE && !Ecriture.illisible(identifiant) && comptes.connait(identifiant)
                ? identifiant : "inconnu";
    }

    private synchronized boolean aDire(String qui) {
        Instant maintenant = horloge.instant();
        Instant jusque = dites.get(qui);
        if (jusque != null && maintenant.isBefore(jusque)) {
            return false;
        }
        dites.remove(qui);
        dites.put(qui, maintenant.plus(PERIODE));
        return true;
    }

    private static void dire(Authentication connecte) {
        JournalDeSecurite.noter("CONNEXION", "compte", connecte.getName(), "adresse", adresse(connecte));
    }

    private static boolean estUnProgramme() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes requete
                && requete.getRequest().getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static String adresse(Authentication qui) {
        return qui.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }
}
