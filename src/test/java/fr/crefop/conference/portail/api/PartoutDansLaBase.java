package fr.crefop.conference.portail.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in every column of every table, the engine's included; in bytes as text, and in what a PDF says. */
final class PartoutDansLaBase {

    private record Colonne(String schema, String table, String nom, boolean octets) {

        String complet() {
            return schema + "." + table + "." + nom;
        }

        String sql() {
            return "\"%s\".\"%s\"".formatted(schema, table);
        }
    }

    private final JdbcClient base;
    private final Pattern mots;

    /** @param mots regular expression, whatever the case */
    PartoutDansLaBase(JdbcClient base, String mots) {
        this.base = base;
        this.mots = Pattern.compile(mots, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return schema.table.column of each one that holds such a word */
    Set<String> ouSontIls() {
        Set<String> trouvees = new TreeSet<>();
        for (Colonne colonne : colonnes()) {
            if (colonne.octets() ? octets(colonne) : textes(colonne)) {
                trouvees.add(colonne.complet());
            }
        }
        return trouvees;
    }

    private List<Colonne> colonnes() {
        return base.sql("""
                select c.table_schema, c.table_name, c.column_name, c.data_type = 'bytea' as octets
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                order by 1, 2, 3""")
                .query((ligne, rang) -> new Colonne(ligne.getString(1), ligne.getString(2), ligne.getString(3), ligne.getBoolean(4))).list();
    }

    private boolean textes(Colonne colonne) {
        return base.sql("select exists (select 1 from " + colonne.sql() + " where \"" + colonne.nom() + "\"::text ~* ?)").param(mots.pattern())
                .query(Boolean.class).single();
    }

    private boolean octets(Colonne colonne) {
        return base.sql("select \"" + colonne.nom() + "\" from " + colonne.sql() + " where \"" + colonne.nom() + "\" is not null")
                .query(byte[].class).list().stream().flatMap(contenu -> lectures(contenu).stream()).anyMatch(texte -> mots.matcher(texte).find());
    }

    private static List<String> lectures(byte[] contenu) {
        List<String> lectures = new ArrayList<>(List.of(new String(contenu, StandardCharsets.UTF_8), new String(contenu, StandardCharsets.UTF_16)));
        if (lectures.get(0).startsWith("%PDF")) {
            try (PDDocument pdf = Loader.loadPDF(contenu)) {
                lectures.add(new PDFTextStripper().getText(pdf));
            } catch (IOException e) {
                // Bytes that only say they are one: they were read as text.
                return lectures;
            }
        }
        return lectures;
    }
}
