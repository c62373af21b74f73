package fr.crefop.conference.parcours;

import fr.crefop.conference.socle.PageDeListe;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people wrote in their own words, as a list. */
@Repository
public class ParolesEcrites {

    private static final String LESQUELLES = """
             from conference.parole p join conference.dossier_presente d on d.numero = p.numero
            where p.texte is not null and d.anonymise_le is null and p.moment = coalesce(:moment, p.moment)
              and not exists (select 1 from unnest(:mots::text[]) mot where position(conference.pour_chercher(mot)
                  in conference.pour_chercher(concat_ws(' ', p.numero, p.texte, d.formation))) = 0)
            """;

    private final JdbcClient base;

    ParolesEcrites(JdbcClient base) {
        this.base = base;
    }

    /** @param le when she wrote it, or corrected it */
    public record ParoleEcrite(String numero, String formation, MomentDeParole moment, String texte, Instant le) {}

    /** @param moment null for both */
    public record Voulues(List<String> mots, MomentDeParole moment, boolean anciennesDAbord) {}

    /** The latest first, unless asked otherwise; searched, cut and counted by the database. */
    public PageDeListe<ParoleEcrite> lire(Voulues voulues, int page, int taille) {
        String ordre = voulues.anciennesDAbord() ? "asc" : "desc";
        return new PageDeListe<>(demander("select p.numero, d.formation, p.moment, p.texte, coalesce(p.corrigee_le, p.dite_le) as le" + LESQUELLES
                + " order by coalesce(p.corrigee_le, p.dite_le) " + ordre + ", p.numero " + ordre + ", p.ouverture, p.moment limit :taille offset :debut", voulues)
                .param("taille", taille).param("debut", PageDeListe.debut(page, taille))
                .query((ligne, rang) -> new ParoleEcrite(ligne.getString("numero"), ligne.getString("formation"), MomentDeParole.valueOf(ligne.getString("moment")),
                        ligne.getString("texte"), ligne.getTimestamp("le").toInstant())).list(), page, taille,
                demander("select count(*)" + LESQUELLES, voulues).query(Long.class).single());
    }

    private JdbcClient.StatementSpec demander(String sql, Voulues voulues) {
        return base.sql(sql).param("moment", voulues.moment() == null ? null : voulues.moment().name()).param("mots", voulues.mots().toArray(String[]::new));
    }
}
