package fr.crefop.conference.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A record kept in sentences becomes codes; what people typed goes where it can be erased. */
class JournalReprisTest extends AvecApplication {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    @Test
    void unJournalEnPhrasesDevientDesCodesEnchainesEtSesMotifsVontDansLesDossiers() {
        try (BaseAPart avant = new BaseAPart(proprietaire, "journal_d_avant")) {
            JdbcClient base = avant.migrer("26.1");
            List.of("1", "2").forEach(n -> base.sql("""
                    insert into conference.dossier (numero, recu_le, auteur, motif, nom, prenom, demande, etat, issue, ouverture)
                    values ('CF-2018-9000' || ?, now(), 'conseiller', 'Essai', 'Essai', 'Camille', '{}', 'CLOS', 'ABANDONNE', ?)""")
                    .params(n, Integer.parseInt(n)).update());
            base.sql("insert into conference.passage (numero, rang, cause, le) values ('CF-2018-90002', 2, 'REOUVERTURE', now())").update();
            base.sql("""
                    insert into conference.journal (le, compte, numero, acte, precision) values
                    ('2018-06-01 10:00+02', 'secretariat', 'CF-2018-90001', 'Vote', 'OPPORTUNITE ETAT POUR'),
                    ('2018-06-02 10:00+02', 'conseiller', 'CF-2018-90001', 'Dossier retiré', 'Camille a trouvé un emploi'),
                    ('2018-06-02 10:00+02', 'procédure', 'CF-2018-90001', 'Dossier clos', 'ABANDONNE'),
                    ('2018-06-03 10:00+02', 'secretariat', 'CF-2018-90002', 'Dossier retiré', 'Trop tard'),
                    ('2018-06-03 10:00+02', 'procédure', 'CF-2018-90002', 'Dossier clos', 'ABANDONNE'),
                    ('2018-06-04 10:00+02', 'secretariat', 'CF-2018-90002', 'Dossier rouvert', 'Le devis est arrivé'),
                    ('2018-06-05 10:00+02', 'conseiller', 'CF-2018-90002', 'Entrée en formation abandonnée', 'Déménagement'),
                    ('2018-06-05 10:00+02', 'procédure', 'CF-2018-90002', 'Dossier clos', 'ABANDONNE'),
                    ('2018-06-06 10:00+02', 'admin', null, 'Modèle : retiré', 'MS-001, version 2'),
                    ('2018-06-07 10:00+02', 'admin', null, 'Un mot que nul ne connaît', null)""").update();
            avant.migrer(null);

            assertThat(base.sql("select concat_ws(' ', compte, acte, apres) from conference.journal order by id").query(String.class).list()).containsExactly(
                    "secretariat VOTE objet=OPPORTUNITE;college=ETAT;choix=POUR", "conseiller DOSSIER_RETIRE", "systeme DOSSIER_CLOS note=ABANDONNE",
                    "secretariat DOSSIER_RETIRE", "systeme DOSSIER_CLOS note=ABANDONNE", "secretariat DOSSIER_ROUVERT", "conseiller ENTREE_ABANDONNEE",
                    "systeme DOSSIER_CLOS note=ABANDONNE", "admin MODELE_CHANGE_D_ETAT", "admin ACTE_ANTERIEUR");
            assertThat(base.sql("select to_char(clos_le at time zone 'Europe/Paris', 'DD HH24') || ' ' || motif_de_fin from conference.dossier order by numero")
                    .query(String.class).list()).containsExactly("02 10 Camille a trouvé un emploi", "05 10 Déménagement");
            assertThat(base.sql("select par || ', ' || motif || ', ' || fin_precedente_motif from conference.passage").query(String.class).list())
                    .containsExactly("secretariat, Le devis est arrivé, Trop tard");
            assertThat(new VerificationDuJournal(base).verifier(List.of()).phrase()).startsWith("Le journal est intact : 10 actes");
        }
    }
}
