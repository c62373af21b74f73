package fr.crefop.conference.portail.extractions;

import fr.crefop.conference.portail.listes.ParmiLesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.Visibilite;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.tableaux.ColonneDeTableau;
import fr.crefop.conference.tableaux.Feuille;
import java.io.IOException;
import java.sql.ResultSet;
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
    private static final String TRI = ", x.voie, " + Stream.of("statut", "region", "departement", "regime", "cout")
            .map(quoi -> "case when v.entier then x." + quoi + " end as " + quoi).collect(Collectors.joining(", "));
    private static final String OU_EST_LE_TRI = "left join conference.dossier_a_extraire x on x.numero = v.numero";

    private final JdbcClient base;
    private final AccesAuxDossiers acces;
    private final Comptes comptes;
    private final Droits droits;
    private final Clock horloge;

    Extraction(JdbcClient base, AccesAuxDossiers acces, Comptes comptes, Droits droits, Clock horloge) {
        this.base = base;
        this.acces = acces;
        this.comptes = comptes;
        this.droits = droits;
        this.horloge = horloge;
    }

    /** Where a page ended. */
    private record Repere(String numero, long ordre) {}

    private record Page(List<List<Object>> lignes, Repere fin) {}

    /** Empty when there are more than {@value #COMPTEES_AU_PLUS} lines: counting further costs as much as there are cases. */
    OptionalLong compter(String qui, Sujet sujet, RechercheDeDossiers recherche) {
        Map<String, Object> parametres = new HashMap<>();
        String lignes = sujet.suite();
        if (sujet.dUnDossier()) {
            Visibilite vue = acces.visibilite(autorise(qui, sujet));
            lignes = "(select d.* " + parmi(vue, recherche, parametres) + ") d " + sujet.suite() + " where " + sujet.vues(vue.complete(), vue.entiere());
        }
        long comptees = base.sql("select count(*) from (select 1 from " + lignes + " limit " + (COMPTEES_AU_PLUS + 1) + ") l").params(parametres).query(Long.class).single();
        return comptees > COMPTEES_AU_PLUS ? OptionalLong.empty() : OptionalLong.of(comptees);
    }

    /**
     * @param qui an account
     * @param faites told how many lines are on their way, after each whole page
     * @return how many there are in all
     * @throws RefusMetier when the account may take them out no more
     */
    long ecrire(String qui, Sujet sujet, RechercheDeDossiers recherche, List<ColonneDeTableau<ResultSet>> colonnes, Feuille feuille, LongConsumer faites) throws IOException {
        Repere depuis = new Repere("", -1);
        long ecrites = 0;
        for (Page page = lire(qui, sujet, recherche, colonnes, depuis); !page.lignes().isEmpty(); page = lire(qui, sujet, recherche, colonnes, page.fin())) {
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

    private Page lire(String qui, Sujet sujet, RechercheDeDossiers recherche, List<ColonneDeTableau<ResultSet>> colonnes, Repere depuis) {
        Compte compte = autorise(qui, sujet);
        Map<String, Object> parametres = new HashMap<>(Map.of("apresNumero", depuis.numero(), "apresOrdre", depuis.ordre(), "parPage", PAR_PAGE));
        String question = sujet.dUnDossier() ? surLesDossiers(compte, sujet, recherche, parametres) : horsDesDossiers(sujet);
        List<List<Object>> lignes = new ArrayList<>();
        Repere[] fin = {depuis};
        base.sql(question).params(parametres).query((ResultSet ligne) -> {
            lignes.add(ColonneDeTableau.cellules(colonnes, ligne));
            fin[0] = new Repere(ligne.getString("numero"), ligne.getLong("ordre"));
        });
        return new Page(lignes, fin[0]);
    }

    /** The account as it is now, and for whom it stands in: asked anew for each page, for who loses a right meanwhile reads no further. */
    private Compte autorise(String qui, Sujet sujet) {
        acces.relire();
        return comptes.relire(qui).filter(compte -> droits.permet(compte, sujet.droit()))
                .orElseThrow(() -> new RefusMetier("Vous ne pouvez plus télécharger ce tableau : il s'arrête là."));
    }

    private static String horsDesDossiers(Sujet sujet) {
        return "select '' as numero, {ordre} as ordre, {lus} from {suite} l where {ordre} > :apresOrdre order by {ordre} limit :parPage".replace("{ordre}", sujet.ordre())
                .replace("{lus}", sujet.lus()).replace("{suite}", sujet.suite());
    }

    /** The page is cut among the cases first; what is told of each is read for its lines alone. */
    private String surLesDossiers(Compte compte, Sujet sujet, RechercheDeDossiers recherche, Map<String, Object> parametres) {
        Visibilite vue = acces.visibilite(compte);
        return """
                select v.*, s.recu_le, s.structure, s.etat, s.issue, s.clos_le, s.nom, s.prenom, s.formation, s.reste, s.etape, s.depuis, s.echeance{tri}
                  from (select d.numero, {ordre} as ordre, {nommee} as nomme, {entiere} as entier {lus}
                          from (select d.* {parmi} and d.numero >= :apresNumero) d {suite}
                         where (d.numero, {ordre}) > (:apresNumero, :apresOrdre) and {vues}
                         order by d.numero, {ordre} limit :parPage) v
                  join conference.situation_du_dossier s on s.numero = v.numero {ouEstLeTri}
                 order by v.numero, v.ordre""".replace("{tri}", sujet == Sujet.DOSSIERS ? TRI : "").replace("{ouEstLeTri}", sujet == Sujet.DOSSIERS ? OU_EST_LE_TRI : "")
                .replace("{ordre}", sujet.ordre()).replace("{nommee}", vue.nommee()).replace("{entiere}", vue.entiere()).replace("{lus}", sujet.lus())
                .replace("{parmi}", parmi(vue, recherche, parametres)).replace("{suite}", sujet.suite()).replace("{vues}", sujet.vues(vue.complete(), vue.entiere()));
    }

    /** @param parametres to which those of the condition are added */
    private String parmi(Visibilite vue, RechercheDeDossiers recherche, Map<String, Object> parametres) {
        parametres.putAll(vue.parametres());
        return ParmiLesDossiers.sql(vue, recherche, parametres, LocalDate.now(horloge));
    }
}
