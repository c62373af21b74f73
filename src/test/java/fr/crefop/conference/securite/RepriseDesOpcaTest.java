package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the migration makes of accounts and advices of the days when all OPCA shared everything. */
class RepriseDesOpcaTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    @ParameterizedTest
    @CsvSource({"Constructys Centre, CONSTRUCTYS", "OPCALIA, OPCALIA", "OPCALIM, OPCALIM", "OPCA 3+, OPCA_3_PLUS",
        "FAF.TT, FAF_TT", "Opca Défi, ", "OPCA, ", "'', "})
    void unCompteGardeLOrganismeDontSaMaisonPorteLeNom(String maison, String organisme) {
        assertThat(reprendre(() -> base.sql("update conference.compte set structure = ? where identifiant = 'opca'").param(maison).update(),
                "select string_agg(organisme, ',') from conference.compte_organisme where identifiant = 'opca'")).isEqualTo(organisme);
    }

    @Test
    void unAvisAttenduVaALOpcaDeLaPersonneEtUnAvisRenduResteASonAuteur() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-04");
        String sansOpca = DossierDeTest.deposer(depot, lecteur, "cas-12");

        assertThat(reprendre(() -> {
            avis(numero, "ATTENDU", null);
            avis(numero, "RENDU", "opca");
            avis(sansOpca, "ATTENDU", null);
        }, "select string_agg(coalesce(groupe, 'compte:' || compte), ' ' order by id) from conference.expertise"
                + " where numero in ('" + numero + "', '" + sansOpca + "')"))
                .isEqualTo("opca-constructys compte:opca secretariat");
    }

    private void avis(String numero, String etat, String par) {
        base.sql("""
                insert into conference.expertise (numero, groupe, question, echeance, demande_par, demande_le, etat, par)
                values (?, 'opca', 'Une autre voie ?', current_date, 'rapporteur', now(), ?, ?)""").params(numero, etat, par).update();
    }

    /** The migration again, on what {@code avant} wrote; nothing of it stays. */
    private String reprendre(Runnable avant, String question) {
        return transaction.execute(statut -> {
            statut.setRollbackOnly();
            base.sql("delete from conference.compte_organisme").update();
            avant.run();
            base.sql(script()).update();
            return base.sql(question).query(String.class).list().get(0);
        });
    }

    private static String script() {
        try {
            String tout = new ClassPathResource("db/migration/V17__organismes_des_comptes.sql").getContentAsString(StandardCharsets.UTF_8);
            return tout.substring(tout.indexOf("insert into"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
