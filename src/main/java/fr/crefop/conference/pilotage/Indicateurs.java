package fr.crefop.conference.pilotage;

import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures as they were last summed up; entire for those who run the conférence, without small numbers for others. */
@Repository
public class Indicateurs {

    private final JdbcClient base;
    private final ArretesDesChiffres arretes;

    Indicateurs(JdbcClient base, ArretesDesChiffres arretes) {
        this.base = base;
        this.arretes = arretes;
    }

    /** @param id of the set of figures */
    public record Arrete(long id, boolean publics, Instant le) {}

    /**
     * @param valeur by which cases are told apart; empty when they are not
     * @param periode of reception
     * @param total euros, summed up; null where the indicator has none
     * @param mediane days, of a DUREE; null for the others, {@code decile} where too few cases make it
     */
    public record Chiffre(Decoupage decoupage, String valeur, Periode periode, Indicateur indicateur, String code, int dossiers, Montant total, Montant avant,
            BigDecimal mediane, BigDecimal decile) {}

    /** Empty before the first round, a few minutes after the first start. */
    public Optional<Arrete> dernier(boolean publics) {
        return arretes.dernier(publics).map(arrete -> new Arrete(arrete.id(), publics, arrete.le()));
    }

    /** Of one value, the most cases first, then by code. */
    public List<Chiffre> de(Arrete arrete, Decoupage decoupage, String valeur, Periode periode) {
        return base.sql("select * from conference.chiffre where arrete_id = ? and decoupage = ? and valeur = ? and annee = ? and trimestre = ?"
                + " order by dossiers desc, code")
                .params(arrete.id(), decoupage.name(), valeur, periode.annee(), periode.trimestre()).query(Indicateurs::lire).list();
    }

    /**
     * How many cases each value has, that may be chosen: the periods of {@link Decoupage#ENSEMBLE} too. By value, the latest year
     * first, then each of its quarters.
     */
    public List<Chiffre> choix(Arrete arrete) {
        return base.sql("""
                select * from conference.chiffre where arrete_id = ? and nature = 'DOSSIER' and code = 'RECU' and (annee = 0 or decoupage = 'ENSEMBLE')
                 order by decoupage, annee desc, trimestre = 'INCONNU', trimestre, valeur""").param(arrete.id()).query(Indicateurs::lire).list();
    }

    private static Chiffre lire(ResultSet ligne, int rang) throws SQLException {
        return new Chiffre(Decoupage.valueOf(ligne.getString("decoupage")), ligne.getString("valeur"), new Periode(ligne.getInt("annee"), ligne.getString("trimestre")),
                Indicateur.valueOf(ligne.getString("nature")), ligne.getString("code"), ligne.getInt("dossiers"), montant(ligne.getBigDecimal("total")),
                montant(ligne.getBigDecimal("avant")), ligne.getBigDecimal("mediane"), ligne.getBigDecimal("decile"));
    }

    private static Montant montant(BigDecimal euros) {
        return euros == null ? null : new Montant(euros);
    }
}
