package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.securite.Comptes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An answer is stored, then no connection is left for what follows: nobody is told that nothing was stored, and the engine does it later. */
class SuiteSansConnexionTest extends AvecProcedure {

    @Autowired Guichet guichet;
    @Autowired Comptes comptes;
    @Autowired TransactionTemplate transaction;
    @Autowired DataSource acces;

    private final Deque<Connection> prises = new ArrayDeque<>();
    private HikariDataSource source;
    private long attente;

    @BeforeEach
    void attendreMoins() throws SQLException {
        source = acces.unwrap(HikariDataSource.class);
        attente = source.getConnectionTimeout();
        source.setConnectionTimeout(250);
    }

    @AfterEach
    void rendre() throws SQLException {
        while (!prises.isEmpty()) {
            prises.pop().close();
        }
        source.setConnectionTimeout(attente);
    }

    @Test
    void laReponseEnregistreeNEstPasDiteRefusee() throws SQLException {
        String numero = saisir("cas-12");
        transaction.executeWithoutResult(statut -> {
            // Registered first, called first.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    toutPrendre();
                }
            });
            guichet.repondre(comptes.trouver("secretariat").orElseThrow(), numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                    Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        });
        rendre();

        assertThat(dossier(numero).voie()).isEqualTo(Voie.CONFERENCE);
        guide.continuer(numero);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
    }

    private void toutPrendre() {
        try {
            while (prises.size() < source.getMaximumPoolSize()) {
                prises.push(acces.getConnection());
            }
        } catch (SQLException toutEstPris) {
            assertThat(prises).isNotEmpty();
        }
    }
}
