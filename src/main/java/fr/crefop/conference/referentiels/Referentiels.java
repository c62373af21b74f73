package fr.crefop.conference.referentiels;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registers as they were last imported, looked up by code or by words, whatever their accents. */
@Repository
public class Referentiels {

    /** How many are shown; who finds more types another word. */
    public static final int MONTRES = 20;

    private final JdbcClient base;

    Referentiels(JdbcClient base) {
        this.base = base;
    }

    /** What stands there of a kind, and since when. */
    public record Importe(SorteDeReferentiel sorte, String fichier, int lignes, Instant le, String par) {}

    /** @param total how many there are in all */
    public record Trouvees<T>(List<T> lignes, int total) {

        public Trouvees {
            lignes = List.copyOf(lignes);
        }
    }

    /** @param id by which it is asked for again, until the next import */
    public record OffreTrouvee(long id, Offre offre) {}

    /** In the order of the kinds. */
    public List<Importe> importes() {
        List<Importe> lus = base.sql("select * from conference.referentiel").query((ligne, rang) -> new Importe(SorteDeReferentiel.valueOf(ligne.getString("sorte")),
                ligne.getString("fichier"), ligne.getInt("lignes"), ligne.getTimestamp("importe_le").toInstant(), ligne.getString("importe_par"))).list();
        return lus.stream().sorted(Comparator.comparing(Importe::sorte)).toList();
    }

    /** Those in force first, then by title. */
    public Trouvees<Certification> certifications(String cherche) {
        return chercher("certification", "active desc, intitule, numero", cherche, Referentiels::certification);
    }

    public Trouvees<Formacode> formacodes(String cherche) {
        return chercher("formacode", "libelle, code", cherche, (ligne, rang) -> new Formacode(ligne.getString("code"), ligne.getString("libelle")));
    }

    public Trouvees<ConventionDeBranche> conventions(String cherche) {
        return chercher("convention_de_branche", "titre, idcc", cherche, Referentiels::convention);
    }

    /** The next sessions first, then those whose day is not known, then those that began. */
    public Trouvees<OffreTrouvee> offres(String cherche, LocalDate aujourdHui) {
        return chercher("offre_de_formation", "case when debut >= '" + aujourdHui + "' then 0 when debut is null then 1 else 2 end, debut, intitule, id", cherche,
                (ligne, rang) -> new OffreTrouvee(ligne.getLong("id"), EcrituresDesReferentiels.lire(ligne.getString("contenu"))));
    }

    public Optional<Certification> certification(String numero) {
        return base.sql("select * from conference.certification where numero = ?").param(numero).query(Referentiels::certification).optional();
    }

    public Optional<Formacode> formacode(String code) {
        return base.sql("select * from conference.formacode where code = ?").param(code)
                .query((ligne, rang) -> new Formacode(ligne.getString("code"), ligne.getString("libelle"))).optional();
    }

    public Optional<ConventionDeBranche> convention(String idcc) {
        return base.sql("select * from conference.convention_de_branche where idcc = ?").param(idcc).query(Referentiels::convention).optional();
    }

    public Optional<Offre> offre(long id) {
        return base.sql("select contenu from conference.offre_de_formation where id = ?").param(id)
                .query((ligne, rang) -> EcrituresDesReferentiels.lire(ligne.getString("contenu"))).optional();
    }

    /** Each of the words must be there, whole or not; none is found without a word. */
    private <T> Trouvees<T> chercher(String table, String ordre, String cherche, RowMapper<T> lecture) {
        List<String> mots = ClesDeRecherche.mots(cherche);
        if (mots.isEmpty()) {
            return new Trouvees<>(List.of(), 0);
        }
        List<Object> motifs = new ArrayList<>(mots.stream().map(mot -> "%" + mot + "%").toList());
        String condition = String.join(" and ", mots.stream().map(mot -> "cherche like ?").toList());
        int total = base.sql("select count(*) from conference." + table + " where " + condition).params(motifs).query(Integer.class).single();
        return new Trouvees<>(base.sql("select * from conference." + table + " where " + condition + " order by " + ordre + " limit " + MONTRES)
                .params(motifs).query(lecture).list(), total);
    }

    private static Certification certification(ResultSet ligne, int rang) throws SQLException {
        Date fin = ligne.getDate("fin");
        return new Certification(ligne.getString("numero"), ligne.getString("intitule"), ligne.getObject("niveau", Integer.class),
                fin == null ? null : fin.toLocalDate(), ligne.getBoolean("active"));
    }

    private static ConventionDeBranche convention(ResultSet ligne, int rang) throws SQLException {
        return new ConventionDeBranche(ligne.getString("idcc"), ligne.getString("titre"), ligne.getString("opco"));
    }
}
