package fr.crefop.conference.securite.sessions;

import fr.crefop.conference.securite.SessionsOuvertes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody closed and nobody uses any more goes, by one node at a time: the address and the browser it bears too. */
@Component
class MenageDesSessions {

    private static final long VERROU = 7_240_043;

    private final RegistreDesSessionsHttp registre;
    private final SessionsOuvertes ouvertes;
    private final JdbcClient base;
    private final TransactionTemplate transaction;

    MenageDesSessions(RegistreDesSessionsHttp registre, SessionsOuvertes ouvertes, JdbcClient base, TransactionTemplate transaction) {
        this.registre = registre;
        this.ouvertes = ouvertes;
        this.base = base;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${conference.connexion.menage}", fixedDelayString = "${conference.connexion.menage}")
    void passer() {
        transaction.executeWithoutResult(statut -> {
            if (base.sql("select pg_try_advisory_xact_lock(?)").param(VERROU).query(Boolean.class).single()) {
                registre.effacerLesFinies();
                ouvertes.oublierLesInactives();
            }
        });
    }
}
