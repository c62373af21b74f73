package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Cases under way in a base of before the passages: what they did finds the passage it was done in. */
class PassagesReprisTest extends AvecApplication {

    private static final String BASE = "base_d_avant";

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private BaseAPart avant;
    private JdbcClient base;

    @BeforeEach
    void uneBaseDAvant() {
        avant = new BaseAPart(proprietaire, BASE);
        base = avant.migrer("12");
    }

    @AfterEach
    void sansTrace() {
        avant.close();
    }

    @Test
    void lesActesDUnDossierRouvertSePartagentEntreSesOuvertures() {
        String numero = dossier("CF-2018-90001", "EN_ENGAGEMENT", 2);
        base.sql("insert into conference.cahier_des_charges (numero, texte, par, le) values (?, 'Avant', 'r', ?)")
                .params(numero, heure(1)).update();
        scenario(numero, 1, 1);
        engagement(numero, 1, "FONGECIF_CVL", "ACCEPTE", heure(2));
        engagement(numero, 1, "REGION_CVL", "REFUSE", heure(3));
        rouvrir(numero, heure(4));
        scenario(numero, 2, 5);
        // Kept from the first round, with the date it had there.
        engagement(numero, 2, "FONGECIF_CVL", "ACCEPTE", heure(2));
        engagement(numero, 2, "REGION_CVL", "ATTENDU", null);
        avant.migrer("13");

        assertThat(rangs("engagement", numero)).containsExactly("1.1", "1.1", "2.1", "2.1");
        assertThat(rangs("scenario", numero)).containsExactly("1.1", "2.1");
        assertThat(base.sql("select passage from conference.cahier_des_charges").query(Integer.class).list()).containsExactly(1);
    }

    @Test
    void unTourOuToutEtaitDejaEngageResteCeluiDuPlanNotifie() {
        String numero = dossier("CF-2018-90002", "NOTIFIE", 2);
        engagement(numero, 1, "FONGECIF_CVL", "ACCEPTE", heure(2));
        rouvrir(numero, heure(4));
        engagement(numero, 2, "FONGECIF_CVL", "ACCEPTE", heure(2));
        avant.migrer("13");

        assertThat(rangs("engagement", numero)).containsExactly("1.1", "2.1");
    }

    @Test
    void leComplementDuBureauComptePourUnPassageEtCeluiDuSecretariatPourAucun() {
        String numero = dossier("CF-2018-90003", "RECU", 1);
        complement(numero, 5, heure(1));
        engagement(numero, 1, "FONGECIF_CVL", "ACCEPTE", heure(2));
        complement(numero, null, heure(3));
        avant.migrer("13");

        assertThat(rangs("engagement", numero)).containsExactly("1.1");
        assertThat(base.sql("select conference.passage_de(?)").param(numero).query(Integer.class).single()).isEqualTo(2);
    }

    private String dossier(String numero, String etat, int ouverture) {
        base.sql("""
                insert into conference.dossier (numero, recu_le, auteur, motif, nom, prenom, demande, etat, ouverture)
                values (?, ?, 'conseiller', 'Essai', 'Essai', 'Camille', '{}', ?, ?)""")
                .params(numero, heure(0), etat, ouverture).update();
        return numero;
    }

    private void rouvrir(String numero, OffsetDateTime le) {
        base.sql("insert into conference.journal (le, compte, numero, acte) values (?, 'secretariat', ?, 'Dossier rouvert')")
                .params(le, numero).update();
    }

    private void complement(String numero, Integer joursRestants, OffsetDateTime closLe) {
        base.sql("""
                insert into conference.complement (numero, manque, demande_par, demande_le, jours_restants, clos_le, donne_par)
                values (?, 'Devis', 'x', ?, ?, ?, 'conseiller')""")
                .params(numero, closLe, joursRestants, closLe).update();
    }

    private void scenario(String numero, int tour, int heure) {
        base.sql("""
                insert into conference.scenario (numero, tour, nom, hypotheses, reste, contenu, par, le)
                values (?, ?, 'Selon les règles', '{}', 0, '{}', 'rapporteur', ?)""").params(numero, tour, heure(heure)).update();
    }

    private void engagement(String numero, int tour, String financeur, String etat, OffsetDateTime le) {
        base.sql("""
                insert into conference.engagement (numero, tour, base, financeur, etat, par, le)
                values (?, ?, 'PROPOSITION', ?, ?, 'x', ?)""").params(numero, tour, financeur, etat, le).update();
    }

    private static OffsetDateTime heure(int heure) {
        return OffsetDateTime.parse("2018-06-15T08:00:00+02:00").plusHours(heure);
    }

    /** {@code passage.tour}, in the order they were written. */
    private List<String> rangs(String table, String numero) {
        return base.sql("select passage || '.' || tour from conference." + table + " where numero = ? order by id").param(numero)
                .query(String.class).list();
    }
}
