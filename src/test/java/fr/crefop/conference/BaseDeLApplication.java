package fr.crefop.conference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The database of a packaged application, looked at beside it as its owner. */
final class BaseDeLApplication {

    private BaseDeLApplication() {}

    static Connection ouvrir(Path donnees) throws IOException, SQLException {
        String port = Files.readAllLines(donnees.resolve("base").resolve("postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres",
                Files.readString(donnees.resolve("mot-de-passe-de-la-base")).strip());
    }

    static long nombre(Connection base, String question) throws SQLException {
        try (ResultSet lignes = base.createStatement().executeQuery(question)) {
            lignes.next();
            return lignes.getLong(1);
        }
    }

    /** Of each table, ours and the engine's, how many rows and the digest of them all. */
    static Map<String, String> empreintes(Connection base) throws SQLException {
        Map<String, String> empreintes = new TreeMap<>();
        try (ResultSet tables = base.createStatement().executeQuery(
                "select schemaname || '.' || quote_ident(tablename) from pg_tables where schemaname in ('conference', 'public')")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (ResultSet lue = base.createStatement().executeQuery("select count(*) || ' ' || coalesce(md5(string_agg(ligne, chr(10) order by ligne)), '')"
                        + " from (select md5(t::text) as ligne from " + table + " t) lignes")) {
                    lue.next();
                    empreintes.put(table, lue.getString(1));
                }
            }
        }
        return empreintes;
    }
}
