package fr.crefop.conference.serveur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many closed cases out of some: every row that a closed case left in our tables is copied under another number and other keys, read from
 * the catalogue of the base, so that a table added one day is copied too. Made by the services one after the other, a hundred thousand
 * would take hours. What the engine keeps of a closed case is not copied: it is cleaned away (docs/bench.md), a year later. The links of the record are
 * copied as they are: their number and size count here, and the record of a bench proves nothing.
 */
final class MultiplicationDesDossiers {

    /** Neither told again nor opened again: mails, links to a person's page, what is typed. Nor what is no case. */
    private static final Set<String> LAISSEES = Set.of("avis", "lien", "brouillon", "message_non_lu", "piece", "piece_contenu",
            "etude", "convention", "modele");

    private final JdbcClient base;
    private final TransactionTemplate ensemble;
    /** Those of a case and all that hangs on them, parents first. */
    private final List<String> tables;
    private final Map<String, List<String>> colonnes = new LinkedHashMap<>();
    private List<Cle> cles;

    private record Cle(String table, String colonne, String vers) {}

    /** @param proprietaire of the tables: what is written once is copied without its triggers */
    MultiplicationDesDossiers(DataSource proprietaire) {
        base = JdbcClient.create(proprietaire);
        ensemble = new TransactionTemplate(new DataSourceTransactionManager(proprietaire));
        tables = tables();
    }

    /** @param voulus closed cases in all */
    void jusqua(int voulus) {
        int clos = base.sql("select count(*) from conference.dossier where etat = 'CLOS'").query(Integer.class).single();
        List<String> modeles = base.sql("select numero from conference.dossier where etat = 'CLOS' and numero not like 'CF-19%' order by numero").query(String.class).list();
        int copies = base.sql("select count(*) from conference.dossier where numero like 'CF-19%'").query(Integer.class).single();
        Map<String, Long> pas = new LinkedHashMap<>();
        tables.stream().filter(table -> colonnes(table).contains("id")).forEach(table -> pas.put(table,
                1 + base.sql("select coalesce(max(id), 0) from conference." + table).query(Long.class).single()));
        for (int fois = 1; clos < voulus; fois++) {
            int combien = Math.min(modeles.size(), voulus - clos);
            copier(modeles.subList(0, combien), copies, fois, pas);
            clos += combien;
            copies += combien;
        }
        tables.stream().filter(pas::containsKey).forEach(table -> base.sql("select setval(pg_get_serial_sequence('conference." + table + "', 'id'), (select max(id) from conference."
                + table + ")) where pg_get_serial_sequence('conference." + table + "', 'id') is not null").query().listOfRows());
        base.sql("vacuum analyze").update();
    }

    /** One copy of each, all or nothing. @param copies that are there already */
    private void copier(List<String> modeles, int copies, int fois, Map<String, Long> pas) {
        ensemble.executeWithoutResult(tout -> {
            base.sql("set local session_replication_role = replica").update();
            base.sql("create temporary table copie (numero text primary key, autre text) on commit drop").update();
            // Years that no case has, a hundred thousand numbers each.
            base.sql("insert into copie select n, 'CF-' || (1900 + (r / 99999)) || '-' || lpad((1 + r % 99999)::text, 5, '0')"
                            + " from (select n, :depart + row_number() over (order by n) - 1 as r from unnest(:modeles) n) t")
                    .param("depart", (long) copies).param("modeles", modeles.toArray(String[]::new)).update();
            for (String table : tables) {
                copier(table, fois, pas);
            }
        });
    }

    private void copier(String table, int fois, Map<String, Long> pas) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        colonnes(table).forEach(colonne -> valeurs.put(colonne, "t." + colonne));
        List<Cle> parents = cles().stream().filter(cle -> cle.table().equals(table) && tables.contains(cle.vers())).toList();
        parents.stream().filter(cle -> pas.containsKey(cle.vers()) && !cle.colonne().equals("numero"))
                .forEach(cle -> valeurs.put(cle.colonne(), "t." + cle.colonne() + " + " + fois * pas.get(cle.vers())));
        if (pas.containsKey(table)) {
            valeurs.put("id", "t.id + " + fois * pas.get(table));
        }
        uniques(table).forEach(colonne -> valeurs.put(colonne, "t." + colonne + " || '/" + fois + "'"));
        String source = " from conference." + table + " t";
        if (valeurs.containsKey("numero")) {
            valeurs.put("numero", "c.autre");
            source += " join copie c on c.numero = t.numero";
        } else {
            source += " where " + dUneCopie(table, "t");
        }
        base.sql("insert into conference." + table + " (" + String.join(", ", valeurs.keySet()) + ") overriding system value select "
                + String.join(", ", valeurs.values()) + source).update();
    }

    /** That row hangs on one of the cases that are copied, by whichever parents it has. */
    private String dUneCopie(String table, String alias) {
        return cles().stream().filter(cle -> cle.table().equals(table) && tables.contains(cle.vers())).map(cle -> {
            String parent = alias + "p";
            String suite = colonnes(cle.vers()).contains("numero") ? parent + ".numero in (select numero from copie)" : dUneCopie(cle.vers(), parent);
            return "exists (select 1 from conference." + cle.vers() + " " + parent + " where " + parent + "." + cible(cle) + " = " + alias + "." + cle.colonne() + " and " + suite + ")";
        }).collect(Collectors.joining(" or ", "(", ")"));
    }

    private String cible(Cle cle) {
        return colonnes(cle.vers()).contains("id") ? "id" : cle.colonne();
    }

    /** What bears the number of a case, then what refers to it, parents before children where two do not refer to one another. */
    private List<String> tables() {
        Set<String> trouvees = new LinkedHashSet<>(List.of("affaire", "dossier"));
        trouvees.addAll(base.sql("""
                select table_name from information_schema.columns join information_schema.tables t using (table_schema, table_name)
                 where table_schema = 'conference' and column_name = 'numero' and data_type = 'text' and t.table_type = 'BASE TABLE' order by table_name""")
                .query(String.class).list());
        trouvees.removeAll(LAISSEES);
        for (boolean encore = true; encore;) {
            encore = trouvees.addAll(cles().stream().filter(cle -> trouvees.contains(cle.vers()) && !LAISSEES.contains(cle.table())).map(Cle::table).toList());
        }
        List<String> ordre = new ArrayList<>();
        while (ordre.size() < trouvees.size()) {
            String suivante = trouvees.stream().filter(table -> !ordre.contains(table)).filter(table -> cles().stream()
                    .filter(cle -> cle.table().equals(table) && !cle.vers().equals(table) && trouvees.contains(cle.vers())).allMatch(cle -> ordre.contains(cle.vers())))
                    .findFirst().orElseGet(() -> trouvees.stream().filter(table -> !ordre.contains(table)).findFirst().orElseThrow());
            ordre.add(suivante);
        }
        return ordre;
    }

    /** Texts that two rows may not share, the number of the case apart: those of a copy are marked. */
    private List<String> uniques(String table) {
        return base.sql("""
                select distinct a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                 where i.indrelid = ('conference.' || ?)::regclass and i.indisunique and i.indnatts = 1 and a.atttypid in ('text'::regtype, 'varchar'::regtype)
                   and a.attname <> 'numero' and not exists (select 1 from pg_constraint c where c.conrelid = i.indrelid and c.contype = 'f' and c.conkey[1] = a.attnum)""")
                .param(table).query(String.class).list();
    }

    /** Those written by whoever inserts. */
    private List<String> colonnes(String table) {
        return colonnes.computeIfAbsent(table, t -> base.sql("select column_name from information_schema.columns where table_schema = 'conference'"
                + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position").param(t).query(String.class).list());
    }

    private List<Cle> cles() {
        if (cles == null) {
            cles = base.sql("""
                    select c.conrelid::regclass::text as de, a.attname as colonne, c.confrelid::regclass::text as vers
                      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                     where c.contype = 'f' and c.connamespace = 'conference'::regnamespace order by 1, 2""")
                    .query((ligne, rang) -> new Cle(sansSchema(ligne.getString("de")), ligne.getString("colonne"), sansSchema(ligne.getString("vers")))).list();
        }
        return cles;
    }

    private static String sansSchema(String table) {
        return table.substring(table.indexOf('.') + 1);
    }
}
