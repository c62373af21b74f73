package fr.crefop.conference.portail.listes;

import fr.crefop.conference.securite.Visibilite;
import fr.crefop.conference.socle.MotifDeRecherche;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Which cases are seen and looked for, as one condition. Whoever decides without the name finds no case by it. */
public final class ParmiLesDossiers {

    private ParmiLesDossiers() {}

    /**
     * All of them, in no order.
     *
     * @param parametres to which those of the condition are added
     * @return {@code from … where …}, each case under {@code d}
     */
    public static String sql(Visibilite vue, RechercheDeDossiers recherche, Map<String, Object> parametres, LocalDate jour) {
        return "from " + recherche.lus().sql() + " where " + vue.condition() + filtres(recherche, vue.nommee(), parametres, jour);
    }

    /**
     * The first ones in an order: the first of each rule by which cases are seen, put together. Each rule is asked apart because an index finds its first
     * ones, whatever their number; asked as one condition, every case would be looked at.
     *
     * @param combien how many of each rule
     * @return a query of the number and of the column that the order asks, each case once
     */
    static String premiers(Visibilite vue, RechercheDeDossiers recherche, long combien, Map<String, Object> parametres, LocalDate jour) {
        return vue.regles().stream().map(regle -> "(select d.numero, " + recherche.tri().cle() + " from " + recherche.lus().sql() + " where " + regle.condition()
                + filtres(recherche, String.valueOf(regle.nommee()), parametres, jour) + " order by " + recherche.tri().ordre() + " limit " + combien + ")")
                .collect(Collectors.joining(" union "));
    }

    /** @param nommee of which cases the name may be known */
    private static String filtres(RechercheDeDossiers recherche, String nommee, Map<String, Object> parametres, LocalDate jour) {
        StringBuilder sql = new StringBuilder();
        int rang = 0;
        for (String mot : recherche.quoi().mots()) {
            String nom = "mot" + rang++;
            parametres.put(nom, MotifDeRecherche.contenant(mot));
            String trouve = " like conference.pour_chercher(:" + nom + ")";
            sql.append(" and (d.cherche").append(trouve).append(" or ").append(nommee).append(" and d.nom_cherche").append(trouve).append(")");
        }
        ajouter(sql, parametres, "d.etat = :etat", "etat", recherche.etat() == null ? null : recherche.etat().name());
        ajouter(sql, parametres, "d.structure = :laStructure", "laStructure", recherche.structure());
        ajouter(sql, parametres, "d.financeurs @> array[:financeur]::text[]", "financeur", recherche.financeur());
        ajouter(sql, parametres, "d.echeance < :jour", "jour", recherche.enRetard() ? Date.valueOf(jour) : null);
        if (recherche.reste() != null) {
            sql.append(" and ").append(recherche.reste().condition());
        }
        return sql.toString();
    }

    private static void ajouter(StringBuilder sql, Map<String, Object> parametres, String condition, String nom, Object valeur) {
        if (valeur != null) {
            sql.append(" and ").append(condition);
            parametres.put(nom, valeur);
        }
    }
}
