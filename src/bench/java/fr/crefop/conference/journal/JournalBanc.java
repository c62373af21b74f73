package fr.crefop.conference.journal;

import fr.crefop.conference.journal.VerificationDuJournal.Constat;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long the verifier takes on a long record, and what it holds in memory meanwhile, on a PostgreSQL of its own. */
public final class JournalBanc {

    private static final int[] TAILLES = {100_000, 1_000_000};
    private static final int ENTRE_DEUX_MESURES = 100_000;

    /** @param memoire megabytes in use after a collection, at most while reading, beyond those in use before */
    record Resultat(long actes, Duration duree, double memoire) {}

    /** @param machine what the figures depend on, in one line @return the page */
    public String jouer(String machine) throws IOException {
        List<Resultat> resultats = new ArrayList<>();
        try (EmbeddedPostgres serveur = EmbeddedPostgres.start()) {
            DataSource source = serveur.getPostgresDatabase();
            Flyway.configure().dataSource(source).schemas("conference").defaultSchema("conference").load().migrate();
            JdbcClient base = JdbcClient.create(source);
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            for (int actes : TAILLES) {
                remplir(base, transaction, actes);
                resultats.add(mesurer(base, transaction));
            }
        }
        return page(machine, resultats);
    }

    /** As the trigger seals them, without its lock for each. */
    private static void remplir(JdbcClient base, TransactionTemplate transaction, int actes) {
        transaction.executeWithoutResult(etat -> {
            base.sql("set local session_replication_role = replica").update();
            base.sql("truncate conference.journal, conference.journal_maillon restart identity").update();
            base.sql("""
                    insert into conference.journal (le, compte, role, adresse, numero, passage, acte, apres)
                    select timestamptz '2026-01-05 09:00+01' + n * interval '7 seconds', 'conseiller', 'conseiller', '192.0.2.1',
                           'CF-2026-' || lpad((n / 40)::text, 5, '0'), 1, 'DOCUMENT_TELECHARGE', 'document=PLAN'
                      from generate_series(1, ?) n""").param(actes).update();
            base.sql("""
                    do $$
                    declare
                        ligne conference.journal;
                        precedente bytea := decode(repeat('00', 32), 'hex');
                    begin
                        for ligne in select * from conference.journal order by id loop
                            precedente := sha256(precedente || conference.journal_forme(ligne));
                            insert into conference.journal_maillon (rang, acte_id, empreinte) values (ligne.id, ligne.id, precedente);
                        end loop;
                    end $$""").update();
        });
        base.sql("analyze conference.journal").update();
        base.sql("analyze conference.journal_maillon").update();
    }

    private static Resultat mesurer(JdbcClient base, TransactionTemplate transaction) {
        VerificationDuJournal verification = new VerificationDuJournal(base);
        long debut = System.nanoTime();
        Constat constat = transaction.execute(etat -> verification.verifier(List.of()));
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);
        if (!constat.intact()) {
            throw new IllegalStateException(constat.phrase());
        }
        double avant = enUsage();
        double[] auPlus = {0};
        transaction.execute(etat -> verification.verifier(List.of(), lus -> {
            if (lus % ENTRE_DEUX_MESURES == 0) {
                auPlus[0] = Math.max(auPlus[0], enUsage() - avant);
            }
        }));
        return new Resultat(constat.actes(), duree, auPlus[0]);
    }

    private static double enUsage() {
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        return (jvm.totalMemory() - jvm.freeMemory()) / 1e6;
    }

    private static String page(String machine, List<Resultat> resultats) {
        StringBuilder page = new StringBuilder("# The record, verified: one run\n\n"
                + "Written by `mvn -q -Pbench -Dbench=journal test`. Not to be edited by hand. The whole record is read and every fingerprint computed"
                + " again, by the class that the page and the command use.\n\n" + machine + "\n\n"
                + "| acts | seconds | acts a second | memory held while reading, at most, MB |\n|---:|---:|---:|---:|\n");
        resultats.forEach(r -> page.append(String.format(Locale.ROOT, "| %,d | %.1f | %,.0f | %.1f |%n", r.actes(),
                r.duree().toMillis() / 1e3, r.actes() * 1e3 / r.duree().toMillis(), r.memoire())));
        return page.toString();
    }
}
