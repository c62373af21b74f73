package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.ConnexionsPrises;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.securite.Comptes;
import java.sql.SQLException;
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

    private ConnexionsPrises connexions;

    @BeforeEach
    void attendreMoins() throws SQLException {
        connexions = new ConnexionsPrises(acces);
    }

    @AfterEach
    void rendre() throws SQLException {
        connexions.close();
    }

    @Test
    void laReponseEnregistreeNEstPasDiteRefusee() throws SQLException {
        String numero = saisir("cas-12");
        transaction.executeWithoutResult(statut -> {
            // Registered first, called first.
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    connexions.toutPrendre();
                }
            });
            guichet.repondre(comptes.trouver("secretariat").orElseThrow(), numero, TraitementSaisine.VERIFIER_RECEVABILITE,
                    Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        });
        connexions.close();

        assertThat(dossier(numero).voie()).isEqualTo(Voie.CONFERENCE);
        guide.continuer(numero);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
    }
}
