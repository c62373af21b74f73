package fr.crefop.conference.engagements;

import fr.crefop.conference.socle.PageDeListe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why funders did not pay all that they were asked for, in their own words: for the secretariat alone, which sees their cases, and as long as these are kept. */
@Repository
public class MotifsDesFinanceurs {

    private static final String DITS = " from conference.engagement where motif is not null and etat in ('REFUSE', 'ACCEPTE_MOINS', 'CONTRE_PROPOSE')";

    private final JdbcClient base;

    MotifsDesFinanceurs(JdbcClient base) {
        this.base = base;
    }

    /** @param numero of the case */
    public record MotifDit(String numero, String financeur, EtatEngagement etat, String motif, Instant le) {}

    /** @param combien reasons it gave */
    public record FinanceurQuiDit(String financeur, int combien) {}

    /** In the order of their codes. */
    public List<FinanceurQuiDit> financeurs() {
        return base.sql("select financeur, count(*) as combien" + DITS + " group by financeur order by financeur")
                .query((ligne, rang) -> new FinanceurQuiDit(ligne.getString("financeur"), ligne.getInt("combien"))).list();
    }

    /** By funder, then the latest first. @param financeur empty for all of them */
    public PageDeListe<MotifDit> page(String financeur, int page) {
        String ou = DITS + (financeur.isEmpty() ? "" : " and financeur = :financeur");
        long total = base.sql("select count(*)" + ou).params(Map.of("financeur", financeur)).query(Long.class).single();
        return new PageDeListe<>(base.sql("select numero, financeur, etat, motif, le" + ou + " order by financeur, le desc, id desc limit :taille offset :debut")
                .params(Map.of("financeur", financeur, "taille", PageDeListe.TAILLE, "debut", PageDeListe.debut(page, PageDeListe.TAILLE)))
                .query((ligne, rang) -> new MotifDit(ligne.getString("numero"), ligne.getString("financeur"), EtatEngagement.valueOf(ligne.getString("etat")),
                        ligne.getString("motif"), ligne.getTimestamp("le").toInstant())).list(), page, PageDeListe.TAILLE, total);
    }
}
