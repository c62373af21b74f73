package fr.crefop.conference.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.BaseAPart;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.journal.VerificationDuJournal.Constat;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever owns the tables can do anything to them, but not without being seen: each attack is one of theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationDuJournalTest extends AvecApplication {

    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private BaseAPart aPart;
    private JdbcClient base;
    private TransactionTemplate transaction;

    @BeforeAll
    void uneBaseASoi() {
        aPart = new BaseAPart(proprietaire, "journal_a_part");
        base = aPart.migrer();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(aPart.source()));
    }

    @BeforeEach
    void unJournalDeDixActes() {
        attaquer("truncate conference.journal restart identity", "truncate conference.journal_maillon", "truncate conference.journal_tete");
        for (int i = 0; i < 10; i++) {
            noter("VOTE", "choix=POUR;rang=" + i);
        }
    }

    @AfterAll
    void sansTrace() {
        aPart.close();
    }

    @Test
    void unJournalQuePersonneNAToucheEstIntact() {
        assertThat(verifier()).satisfies(constat -> {
            assertThat(constat.intact()).as(constat.phrase()).isTrue();
            assertThat(constat.actes()).isEqualTo(10);
        });
    }

    @Test
    void unJournalVideEstIntact() {
        attaquer("delete from conference.journal", "delete from conference.journal_maillon");
        assertThat(verifier().phrase()).isEqualTo("Le journal est intact : 0 actes, tête aucune.");
    }

    @Test
    void unActeModifieEstTrouve() {
        attaquer("update conference.journal set apres = 'choix=CONTRE' where id = 4");
        assertThat(verifier().phrase()).contains("altéré", "L'acte n° 4 (rang 4)", "modifié");
    }

    @Test
    void chaqueColonneEstDansLEmpreinte() {
        List.of("le = le + interval '1 microsecond'", "compte = 'autre'", "role = 'admin'", "adresse = '::1'", "numero = 'CF-2026-00001'",
                "passage = 2", "acte = 'DEPARTAGE'", "avant = 'x=y'", "apres = null").forEach(change -> {
                    attaquer("create table avant as select * from conference.journal where id = 4",
                            "update conference.journal set " + change + " where id = 4");
                    assertThat(verifier().phrase()).as(change).contains("L'acte n° 4 (rang 4)");
                    attaquer("update conference.journal j set le = a.le, compte = a.compte, role = a.role, adresse = a.adresse, numero = a.numero,"
                            + " passage = a.passage, acte = a.acte, avant = a.avant, apres = a.apres from avant a where a.id = j.id", "drop table avant");
                });
        assertThat(verifier().intact()).isTrue();
    }

    @Test
    void unActeRetireDuMilieuEstTrouveMemeAvecSonMaillon() {
        attaquer("delete from conference.journal where id = 5");
        assertThat(verifier().phrase()).contains("L'acte n° 5 (rang 5) a été retiré");
        attaquer("delete from conference.journal_maillon where acte_id = 5");
        assertThat(verifier().phrase()).contains("L'acte de rang 5 a été retiré, avec son maillon");
        attaquer("update conference.journal_maillon set rang = rang + 1000 where rang > 5",
                "update conference.journal_maillon set rang = rang - 1001 where rang > 1000");
        assertThat(verifier().phrase()).contains("L'acte n° 6 (rang 5) a été modifié, déplacé");
    }

    @Test
    void desActesRetiresDeLaFinSontTrouvesParLaTeteReleveeAilleurs() {
        Tete tete = verifier().tete();
        attaquer("delete from conference.journal where id > 7", "delete from conference.journal_maillon where rang > 7");

        assertThat(verifier().intact()).as("une chaîne coupée est entière").isTrue();
        assertThat(verifier(tete).phrase()).contains("Les actes de rang 8 à 10 au moins ont été retirés de la fin");
    }

    @Test
    void laTeteGardeeParLaBaseLesTrouveAussi() {
        base.sql("insert into conference.journal_tete select (now() at time zone 'Europe/Paris')::date, now(), rang, empreinte from conference.journal_maillon where rang = 10").update();
        attaquer("delete from conference.journal where id > 7", "delete from conference.journal_maillon where rang > 7");

        assertThat(verifier().phrase()).contains("Les actes de rang 8 à 10");
    }

    @Test
    void unActeAjouteSansLaChaineEstTrouve() {
        attaquer("set session_replication_role = replica; insert into conference.journal (le, compte, acte) values (now(), 'intrus', 'VOTE')");
        assertThat(verifier().phrase()).contains("L'acte n° 11 a été ajouté sans passer par la chaîne");
    }

    @Test
    void unActeAjouteAvecUnMaillonInventeEstTrouve() {
        attaquer("set session_replication_role = replica; insert into conference.journal (le, compte, acte) values (now(), 'intrus', 'VOTE')",
                "insert into conference.journal_maillon values (11, 11, sha256('invention'))");
        assertThat(verifier().phrase()).contains("L'acte n° 11 (rang 11)", "ajouté après coup");
    }

    @Test
    void deuxActesEchangesSontTrouves() {
        attaquer("update conference.journal_maillon set acte_id = case rang when 3 then -8 else -3 end where rang in (3, 8)",
                "update conference.journal_maillon set acte_id = -acte_id where acte_id < 0");
        assertThat(verifier().phrase()).contains("L'acte n° 8 (rang 3)", "déplacé");
    }

    @Test
    void unJournalRefaitEnEntierEstTrouveParUneTeteReleveeAvant() {
        Tete tete = verifier().tete();
        attaquer("update conference.journal set compte = 'autre' where id = 2", "delete from conference.journal_maillon", """
                do $$
                declare l conference.journal; p bytea := decode(repeat('00', 32), 'hex'); n bigint := 0;
                begin
                    for l in select * from conference.journal order by id loop
                        n := n + 1; p := sha256(p || conference.journal_forme(l));
                        insert into conference.journal_maillon values (n, l.id, p);
                    end loop;
                end $$""");

        assertThat(verifier().intact()).as("refait avec soin").isTrue();
        assertThat(verifier(tete).phrase()).contains("n'a plus l'empreinte relevée");
    }

    @Test
    void unActeAnnuleNeLaissePasDeTrou() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(t -> {
            noter("DEPARTAGE", null);
            throw new IllegalStateException("rien n'est fait");
        })).isInstanceOf(IllegalStateException.class);
        noter("VOTE", null);

        assertThat(verifier()).satisfies(constat -> {
            assertThat(constat.intact()).as(constat.phrase()).isTrue();
            assertThat(constat.actes()).isEqualTo(11);
        });
    }

    /** The one who waits has work to do first: only the commits follow one another. */
    @Test
    void plusieursServeursEcriventALaFoisSansSAttendreEtLaChaineEstEntiere() throws Exception {
        Callable<Boolean> serveur = () -> {
            for (int i = 0; i < 20; i++) {
                transaction.executeWithoutResult(t -> {
                    noter("ENGAGEMENT_ACCEPTE", null);
                    noter("VOTE", null);
                });
            }
            return true;
        };
        assertThat(Simultanement.faire(Collections.nCopies(6, serveur)).refus()).isEmpty();

        assertThat(verifier()).satisfies(constat -> {
            assertThat(constat.intact()).as(constat.phrase()).isTrue();
            assertThat(constat.actes()).isEqualTo(10 + 6 * 20 * 2);
        });
    }

    /** A long transaction that noted an act holds nobody: another one that began later commits before it. */
    @Test
    void unLongTravailNeRetientPersonne() {
        transaction.executeWithoutResult(longue -> {
            noter("VOTE", "rang=avant");
            JdbcClient autre = aPart.autreConnexion();
            autre.sql("set lock_timeout = '2s'; insert into conference.journal (le, compte, acte, apres) values (now(), 'autre', 'VOTE', 'rang=apres')").update();
        });

        assertThat(verifier().intact()).isTrue();
        assertThat(base.sql("select j.apres from conference.journal j join conference.journal_maillon m on m.acte_id = j.id order by m.rang desc limit 2")
                .query(String.class).list()).containsExactly("rang=avant", "rang=apres");
    }

    private void noter(String acte, String apres) {
        base
                .sql("insert into conference.journal (le, compte, acte, apres) values (clock_timestamp(), 'essai', ?, ?)").params(acte, apres).update();
    }

    /** As the owner of the tables, who first takes away what stands in the way. */
    private void attaquer(String... ordres) {
        base.sql("set session_replication_role = replica; " + String.join("; ", ordres)).update();
    }

    private Constat verifier(Tete... connues) {
        return new VerificationDuJournal(base).verifier(List.of(connues));
    }
}
