package fr.crefop.conference.parcours;

import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.socle.PageDeListe;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What remains to be told of people who entered their training: how it ended, once its last day has passed, and whether they work, six
 * months after. A year later nobody is asked any more.
 */
@Repository
public class SuitesADire {

    private static final String DE_LA_STRUCTURE = "s.structure = :structure";
    private static final String SANS_STRUCTURE = "s.structure is null and s.auteur = :compte";
    private static final String LIBRE = " and not exists (select 1 from conference.dossier_limite f where f.numero = s.numero)";
    private static final String FIN = """
            select s.numero, s.nom, s.prenom, s.formation, 'FIN' as suite, s.dernier_jour as depuis from conference.dossier_a_suivre s
             where s.dernier_jour < :aujourdhui and s.dernier_jour >= :plusTot
               and not exists (select 1 from conference.suite_dite d where d.numero = s.numero and d.ouverture = s.ouverture) and\s""";
    private static final String EMPLOI = """
            select s.numero, s.nom, s.prenom, s.formation, 'EMPLOI' as suite, (d.le + interval '6 months')::date as depuis
              from conference.suite_dite d join conference.dossier_a_suivre s on s.numero = d.numero and s.ouverture = d.ouverture
             where d.suite = 'FIN' and d.le <= :finieAuPlusTard and d.le >= :finieAuPlusTot
               and not exists (select 1 from conference.suite_dite e where e.numero = d.numero and e.ouverture = d.ouverture and e.suite = 'EMPLOI') and\s""";

    private final JdbcClient base;
    private final Clock horloge;

    SuitesADire(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param depuis the day from which it may be told */
    public record ADire(String numero, String personne, String formation, Suite suite, LocalDate depuis) {}

    /** The longest expected first; as many as asked for, at most. @param structure of the account; null without one */
    public List<ADire> premieres(String compte, String structure, int combien) {
        return lire(compte, structure, 0, combien);
    }

    /** The same, a page of all. */
    public PageDeListe<ADire> de(String compte, String structure, int page, int taille) {
        long total = base.sql("select (select count(*) from (" + FIN + qui(structure) + ") f) + (select count(*) from (" + EMPLOI + qui(structure) + ") e)")
                .params(parametres(compte, structure)).query(Long.class).single();
        return new PageDeListe<>(lire(compte, structure, PageDeListe.debut(page, taille), taille), page, taille, total);
    }

    /** Each half is cut by itself first: of a structure with very many cases, the base reads no more of them than are shown. */
    private List<ADire> lire(String compte, String structure, long debut, int combien) {
        return base.sql("select * from ((" + FIN + qui(structure) + " order by s.dernier_jour, s.numero limit :jusque) union all ("
                        + EMPLOI + qui(structure) + " order by d.le, s.numero limit :jusque)) x order by depuis, numero limit :combien offset :debut")
                .params(parametres(compte, structure)).param("jusque", debut + combien).param("combien", combien).param("debut", debut)
                .query(SuitesADire::ligne).list();
    }

    private static String qui(String structure) {
        return (structure == null ? SANS_STRUCTURE : DE_LA_STRUCTURE) + LIBRE;
    }

    private Map<String, Object> parametres(String compte, String structure) {
        LocalDate jour = LocalDate.now(horloge);
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("aujourdhui", Date.valueOf(jour));
        parametres.put("plusTot", Date.valueOf(jour.minusYears(1)));
        parametres.put("finieAuPlusTard", Date.valueOf(jour.minusMonths(Suites.MOIS_APRES)));
        parametres.put("finieAuPlusTot", Date.valueOf(jour.minusMonths(Suites.MOIS_APRES).minusYears(1)));
        parametres.put(structure == null ? "compte" : "structure", structure == null ? compte : structure);
        return parametres;
    }

    private static ADire ligne(ResultSet ligne, int rang) throws SQLException {
        return new ADire(ligne.getString("numero"), new Identite(ligne.getString("nom"), ligne.getString("prenom")).nomComplet(), ligne.getString("formation"),
                Suite.valueOf(ligne.getString("suite")), ligne.getObject("depuis", LocalDate.class));
    }
}
