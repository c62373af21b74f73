package fr.crefop.conference.portail.extractions;

import fr.crefop.conference.portail.listes.ParmiLesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Visibilite;
import fr.crefop.conference.tableaux.Feuille;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The lines that an account may take out, in the order of the cases' numbers. They are read a page at a time, each by a question of its own that goes on where the
 * one before ended: the first line comes as soon for a hundred thousand as for ten, nothing is held in memory, and whoever reads slowly keeps no
 * connection of the database. A case that moves meanwhile is told as it is when its page is read.
 */
@Service
class Extraction {

    static final int PAR_PAGE = 500;
    static final int COMPTEES_AU_PLUS = 10_000;

    /** What a case is told apart by is of the demande: read where nothing of it is left out, and unknown elsewhere. Its way is on its page, for all. */
    private static final String DE_TRI = Stream.of("statut", "region", "departement", "regime", "cout").map(quoi -> "case when v.entier then x." + quoi + " end as " + quoi)
            .collect(Collectors.joining(", ", "x.voie, ", ""));

    private final JdbcClient base;
    private final AccesAuxDossiers acces;
    private final Clock horloge;

    Extraction(JdbcClient base, AccesAuxDossiers acces, Clock horloge) {
        this.base = base;
        this.acces = acces;
        this.horloge = horloge;
    }

    /** Where a page ended. */
    private record Repere(String numero, long ordre) {}

    private record Page(List<List<Object>> lignes, Repere fin) {}

    /** Empty when there are more than {@value #COMPTEES_AU_PLUS} lines: counting further costs as much as there are cases. */
    OptionalLong compter(Compte compte, Sujet sujet, RechercheDeDossiers recherche) {
        Visibilite vue = acces.visibilite(compte);
        Map<String, Object> parametres = new HashMap<>(vue.parametres());
        String sql = !sujet.dUnDossier() ? "select count(*) from (select 1 from " + sujet.suite() + " limit " + (COMPTEES_AU_PLUS + 1) + ") l" : "select count(*) from (select 1 from (select d.* " + ParmiLesDossiers.sql(vue, recherche, parametres, LocalDate.now(horloge)) + ") d "
                + sujet.suite() + " where " + sujet.vues(vue.complete(), vue.entiere()) + " limit " + (COMPTEES_AU_PLUS + 1) + ") l";
        long comptees = base.sql(sql).params(parametres).query(Long.class).single();
        return comptees > COMPTEES_AU_PLUS ? OptionalLong.empty() : OptionalLong.of(comptees);
    }

    /** @param faites told how many lines are on their way, after each whole page @return how many there are in all */
    long ecrire(Compte compte, Sujet sujet, RechercheDeDossiers recherche, List<Colonne> colonnes, Feuille feuille, LongConsumer faites) throws IOException {
        Repere depuis = new Repere("", -1);
        long ecrites = 0;
        for (Page page = lire(compte, sujet, recherche, colonnes, depuis); !page.lignes().isEmpty(); page = lire(compte, sujet, recherche, colonnes, page.fin())) {
            for (List<Object> ligne : page.lignes()) {
                feuille.ligne(ligne);
            }
            ecrites += page.lignes().size();
            if (page.lignes().size() < PAR_PAGE) {
                break;
            }
            feuille.envoyer();
            faites.accept(ecrites);
        }
        return ecrites;
    }

    /** Rights are asked anew for each page: who loses them meanwhile reads no further. */
    private Page lire(Compte compte, Sujet sujet, RechercheDeDossiers recherche, List<Colonne> colonnes, Repere depuis) {
        Visibilite vue = acces.visibilite(compte);
        Map<String, Object> parametres = new HashMap<>(vue.parametres());
        parametres.put("apresNumero", depuis.numero());
        parametres.put("apresOrdre", depuis.ordre());
        parametres.put("parPage", PAR_PAGE);
        List<List<Object>> lignes = new ArrayList<>();
        Repere[] fin = {depuis};
        base.sql(question(vue, sujet, ParmiLesDossiers.sql(vue, recherche, parametres, LocalDate.now(horloge)))).params(parametres).query((ResultSet ligne) -> {
            lignes.add(cellules(ligne, colonnes));
            fin[0] = new Repere(ligne.getString("numero"), ligne.getLong("ordre"));
        });
        return new Page(lignes, fin[0]);
    }

    /** The page is cut among the cases first; what is told of each is read for its lines alone. */
    private static String question(Visibilite vue, Sujet sujet, String parmi) {
        if (!sujet.dUnDossier()) {
            return "select '' as numero, {ordre} as ordre, {lus} from {suite} l where {ordre} > :apresOrdre order by {ordre} limit :parPage".replace("{ordre}", sujet.ordre())
                    .replace("{lus}", sujet.lus()).replace("{suite}", sujet.suite());
        }
        return """
                select v.*, {tri}, s.recu_le, s.structure, s.etat, s.issue, s.clos_le, s.nom, s.prenom, s.formation, s.reste, s.etape, s.depuis, s.echeance
                  from (select d.numero, {ordre} as ordre, {nommee} as nomme, {entiere} as entier {lus}
                          from (select d.* {parmi} and d.numero >= :apresNumero) d {suite}
                         where (d.numero, {ordre}) > (:apresNumero, :apresOrdre) and {vues}
                         order by d.numero, {ordre} limit :parPage) v
                  join conference.situation_du_dossier s on s.numero = v.numero
                  {deTri}
                 order by v.numero, v.ordre""".replace("{tri}, ", sujet == Sujet.DOSSIERS ? DE_TRI + ", " : "").replace("{deTri}", sujet == Sujet.DOSSIERS ? "left join conference.dossier_a_extraire x on x.numero = v.numero" : "")
                .replace("{ordre}", sujet.ordre()).replace("{nommee}", vue.nommee()).replace("{entiere}", vue.entiere()).replace("{lus}", sujet.lus())
                .replace("{parmi}", parmi).replace("{suite}", sujet.suite()).replace("{vues}", sujet.vues(vue.complete(), vue.entiere()));
    }

    private static List<Object> cellules(ResultSet ligne, List<Colonne> colonnes) throws SQLException {
        List<Object> cellules = new ArrayList<>(colonnes.size());
        for (Colonne colonne : colonnes) {
            cellules.add(colonne.lecture().lire(ligne));
        }
        return cellules;
    }
}
