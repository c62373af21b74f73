package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Through the very connections of the application: not even it rewrites what was written once. */
@ExtendWith(OutputCaptureExtension.class)
class DroitsDeLApplicationTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired Flyway flyway;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;
    @Value("${conference.donnees}") Path donnees;

    @Test
    void lApplicationNEstPasLeProprietaireDesTables() {
        assertThat(base.sql("select current_user::text").query(String.class).single()).isEqualTo("conference_application");
        assertThat(base.sql("select count(*) from pg_tables where schemaname in ('conference', 'public') and tableowner = current_user")
                .query(Long.class).single()).isZero();
        assertThat(base.sql("select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication from pg_roles where rolname = current_user")
                .query(Boolean.class).single()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "journal_maillon", "journal_tete", "vote", "departage", "decision", "scrutin", "engagement", "engagement_ligne",
        "reservation", "somme_tenue", "restitution", "situation", "proposition_de_valeur", "flyway_schema_history"})
    void cesTablesNeSEffacentPas(String table) {
        refuse("delete from conference." + table);
        refuse("truncate conference." + table + " cascade");
        refuse("drop table conference." + table + " cascade");
        refuse("alter table conference." + table + " disable trigger all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal set compte = 'autre'", "journal_maillon set rang = rang + 1", "journal_tete set rang = 1",
        "vote set choix = 'POUR'", "vote set commentaire = null", "departage set choix = 'POUR'", "decision set reste = 0", "decision set document = ''",
        "scrutin set reste = 0", "scrutin set numero = numero", "engagement set financeur = 'AUTRE'", "engagement set tour = 9",
        "engagement_ligne set demande = 1", "reservation set montant = 1", "reservation set due = true", "somme_tenue set engage = 0", "situation set reste = 0", "restitution set du = 0",
        "proposition_de_valeur set valeur = '1'", "plan_essaye set apres = 0", "flyway_schema_history set success = true"})
    void ceQuiEstEcritUneFoisNeSeRecritPas(String recriture) {
        refuse("update conference." + recriture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into conference.journal_maillon values (1000000, 1000000, sha256('x'))",
        "insert into conference.somme_tenue (financeur, dispositif, annee, engage, consomme, nombre) values ('X', 'X', 2031, 1, 1, 1)", "set session_replication_role = replica",
        "set role postgres", "create table conference.a_moi (x int)", "create table public.a_moi (x int)", "create schema a_moi",
        "drop trigger journal_scelle on conference.journal", "drop function conference.sceller_un_acte() cascade",
        "alter role conference_application superuser", "copy conference.vote to program 'true'"})
    void lesDetoursSontFermes(String detour) {
        refuse(detour);
    }

    /** Even a view that PostgreSQL could write through, read with the rights of who asks. */
    @Test
    void aucuneVueNeSEcrit() {
        List<String> vues = base.sql("select viewname from pg_views where schemaname = 'conference'").query(String.class).list();

        assertThat(vues).contains("dossier_lisible", "mandat_en_cours", "membre_en_cours", "financeur_sollicite", "avis_demande", "dossier_mis_aux_voix");
        assertThat(vues).allSatisfy(vue -> {
            assertThat(base.sql("select has_table_privilege('conference.' || ?, 'insert, update, delete')").param(vue).query(Boolean.class).single()).as(vue).isFalse();
            assertThat(base.sql("select 'security_invoker=true' = any(reloptions) from pg_class where oid = ('conference.' || ?)::regclass").param(vue)
                    .query(Boolean.class).single()).as(vue).isTrue();
        });
    }

    @Test
    void ceQuiSExecuteCommeProprietaireNePrendAucunOrdre() {
        assertThatThrownBy(() -> base.sql("select conference.numero_suivant('x_2026; drop table conference.vote', 2026)").query().listOfRows())
                .hasMessageContaining("Aucun numéro de ce genre");
        assertThatThrownBy(() -> base.sql("select conference.reserver_numero('x_2026; drop table conference.vote', 2026, 3)").query().listOfRows())
                .hasMessageContaining("Aucun numéro de ce genre");
    }

    @Test
    void leMotDePasseDeLaBaseNEstLisibleQueDeSonProprietaire() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(donnees.resolve("base-application.motdepasse")))).isEqualTo("rw-------");
    }

    @Test
    void unSeulComptePourToutSeDitAuDemarrage(CapturedOutput sortie) {
        new PreparationDeLaBase(proprietaire, List.of()).migrate(flyway);

        assertThat(sortie).contains("ne sont pas protégés de l'application elle-même", "docs/base-de-donnees.md");
    }

    @Test
    void demarrerDeNouveauRedonneLesMemesDroits(CapturedOutput sortie) {
        new PreparationDeLaBase(new DriverManagerDataSource(proprietaire.getUrl(), RoleDeLApplication.NOM, RoleDeLApplication.assurer(proprietaire, donnees)), List.of())
                .migrate(flyway);

        assertThat(sortie).doesNotContain("ne sont pas protégés");
        refuse("delete from conference.vote");
        assertThat(base.sql("select count(*) from conference.vote").query(Long.class).single()).isNotNegative();
    }

    private void refuse(String ordre) {
        assertThatThrownBy(() -> base.sql(ordre).update()).as(ordre).rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|denied to set|Only roles with|must be a member).*");
    }
}
