package fr.crefop.conference.travaux;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.securite.Repondant;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the advices and of the documents attached to them. */
@Repository
class RegistreDesExpertises {

    private static final String LECTURE = """
            select e.*, d.nom as document from conference.expertise e
            left join conference.expertise_document d on d.expertise_id = e.id""";

    private final JdbcClient base;
    private final Affaires affaires;
    private final Clock horloge;

    RegistreDesExpertises(JdbcClient base, Affaires affaires, Clock horloge) {
        this.base = base;
        this.affaires = affaires;
        this.horloge = horloge;
    }

    long creer(String numero, Acteur acteur, String question, LocalDate echeance, String par) {
        return base.sql("""
                insert into conference.expertise (numero, groupe, compte, question, echeance, demande_par, demande_le, etat)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(numero, acteur.groupe() == null ? null : acteur.groupe().code(), acteur.compte(), question,
                        Date.valueOf(echeance), par, maintenant(), EtatExpertise.ATTENDU.name())
                .query(Long.class).single();
    }

    void clore(long id, EtatExpertise etat, String reponse, String motif, String par) {
        base.sql("update conference.expertise set etat = ?, reponse = ?, motif = ?, par = ?, le = ? where id = ?")
                .params(etat.name(), reponse, motif, par, maintenant(), id).update();
    }

    void joindre(long id, DocumentJoint document, String par) {
        base.sql("insert into conference.expertise_document (expertise_id, nom, type, contenu, par, le) values (?, ?, ?, ?, ?, ?)")
                .params(id, document.nom(), document.type(), document.contenu(), par, maintenant()).update();
    }

    Optional<DocumentJoint> document(long id) {
        return base.sql("select nom, type, contenu from conference.expertise_document where expertise_id = ?").param(id)
                .query((ligne, rang) -> new DocumentJoint(ligne.getString("nom"), ligne.getString("type"), ligne.getBytes("contenu")))
                .optional();
    }

    List<Expertise> du(String numero) {
        return base.sql(LECTURE + " where e.numero = ? order by e.id").param(numero).query(RegistreDesExpertises::lire).list();
    }

    List<Expertise> du(String numero, int passage) {
        return base.sql(LECTURE + " where e.numero = ? and e.passage = ? order by e.id").params(numero, passage)
                .query(RegistreDesExpertises::lire).list();
    }

    Optional<Expertise> trouver(long id) {
        return base.sql(LECTURE + " where e.id = ?").param(id).query(RegistreDesExpertises::lire).optional();
    }

    /** Of two who answer, revoke or propose without it at once, the second waits on the case, then finds it closed. */
    Optional<Expertise> tenir(long id) {
        trouver(id).map(Expertise::numero).ifPresent(affaires::tenir);
        return trouver(id);
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }

    private static Expertise lire(ResultSet ligne, int rang) throws SQLException {
        String groupe = ligne.getString("groupe");
        Timestamp le = ligne.getTimestamp("le");
        return new Expertise(ligne.getLong("id"), ligne.getString("numero"),
                new Acteur(groupe == null ? null : Repondant.deCode(groupe), ligne.getString("compte")),
                ligne.getString("question"), ligne.getDate("echeance").toLocalDate(), ligne.getString("demande_par"),
                ligne.getTimestamp("demande_le").toInstant(), EtatExpertise.valueOf(ligne.getString("etat")),
                ligne.getString("reponse"), ligne.getString("motif"), ligne.getString("par"),
                le == null ? null : le.toInstant(), ligne.getString("document"));
    }
}
