package fr.crefop.conference.portail.listes;

import fr.crefop.conference.securite.Visibilite;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;

/** Which cases are seen and looked for, as one condition. Whoever decides without the name finds no case by it. */
public final class ParmiLesDossiers {

    private ParmiLesDossiers() {}

    /**
     * @param parametres to which those of the condition are added
     * @return {@code from … where …}, each case under {@code d}
     */
    public static String sql(Visibilite vue, RechercheDeDossiers recherche, Map<String, Object> parametres, LocalDate jour) {
        StringBuilder sql = new StringBuilder("from ").append(recherche.lus().sql()).append(" where ").append(vue.condition());
        int rang = 0;
        for (String mot : recherche.quoi().mots()) {
            String nom = "mot" + rang++;
            parametres.put(nom, mot);
            sql.append(" and position(conference.pour_chercher(:").append(nom).append(") in d.cherche || case when ").append(vue.nommee())
                    .append(" then ' ' || d.nom_cherche else '' end) > 0");
        }
        ajouter(sql, parametres, "d.etat = :etat", "etat", recherche.etat() == null ? null : recherche.etat().name());
        ajouter(sql, parametres, "d.structure = :laStructure", "laStructure", recherche.structure());
        ajouter(sql, parametres, ":financeur = any(d.financeurs)", "financeur", recherche.financeur());
        ajouter(sql, parametres, "d.numero in (select numero from conference.etape_en_retard(:jour))", "jour", recherche.enRetard() ? Date.valueOf(jour) : null);
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
