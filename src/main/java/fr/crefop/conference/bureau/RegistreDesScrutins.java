package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.Scrutins.Invalidation;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.dossier.Dossiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes as they stand in the database. The case, then the vote, are locked before anything is written. */
@Repository
class RegistreDesScrutins {

    private final JdbcClient base;
    private final Dossiers dossiers;

    RegistreDesScrutins(JdbcClient base, Dossiers dossiers) {
        this.base = base;
        this.dossiers = dossiers;
    }

    long ouvrir(String numero, ObjetDuVote objet, Instant le) {
        return base.sql("insert into conference.scrutin (numero, objet, ouvert_le) values (?, ?, ?) returning id")
                .params(numero, objet.name(), Timestamp.from(le)).query(Long.class).single();
    }

    Scrutin verrouiller(long id) {
        dossiers.tenir(base.sql("select numero from conference.scrutin where id = ?").param(id).query(String.class).single());
        return base.sql("select * from conference.scrutin where id = ? for update").param(id)
                .query(RegistreDesScrutins::scrutin).single();
    }

    /** The vote of a case that has no result yet, if there is one. */
    Optional<Scrutin> verrouillerEnCours(String numero) {
        dossiers.tenir(numero);
        return base.sql("""
                select * from conference.scrutin where numero = ? and resultat is null and invalide_le is null
                order by id desc limit 1 for update""").param(numero).query(RegistreDesScrutins::scrutin).optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the college has answered already */
    void inscrire(long scrutinId, Vote vote) {
        base.sql("""
                insert into conference.vote (scrutin_id, college, choix, commentaire, par, qualite, le)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(scrutinId, vote.college().name(), vote.choix().name(), vote.commentaire(), vote.par(),
                        vote.qualite().name(), Timestamp.from(vote.le()))
                .update();
    }

    void depouiller(long id, Depouillement depouillement, Instant le) {
        Resultat resultat = depouillement.resultat();
        base.sql("update conference.scrutin set clos_le = ?, resultat = ?, explication = ?, egalite = ? where id = ?")
                .params(Timestamp.from(le), resultat == null ? null : resultat.name(), depouillement.explication(),
                        depouillement.egalite().isEmpty() ? null
                                : depouillement.egalite().stream().map(Choix::name).collect(Collectors.joining(",")), id)
                .update();
    }

    void clore(long id, Resultat resultat, String explication, Instant le) {
        base.sql("update conference.scrutin set clos_le = ?, resultat = ?, explication = ? where id = ?")
                .params(Timestamp.from(le), resultat.name(), explication, id).update();
    }

    void invalider(long id, Invalidation invalidation) {
        base.sql("update conference.scrutin set invalide_le = ?, invalide_motif = ?, invalide_par = ? where id = ?")
                .params(Timestamp.from(invalidation.le()), invalidation.motif(), invalidation.par(), id).update();
    }

    List<Scrutin> du(String numero) {
        return base.sql("select * from conference.scrutin where numero = ? order by id").param(numero)
                .query(RegistreDesScrutins::scrutin).list();
    }

    List<Vote> votes(long scrutinId) {
        return base.sql("select * from conference.vote where scrutin_id = ?").param(scrutinId)
                .query(RegistreDesScrutins::vote).list().stream().sorted(Comparator.comparing(Vote::college)).toList();
    }

    static Scrutin scrutin(ResultSet ligne, int rang) throws SQLException {
        String resultat = ligne.getString("resultat");
        Timestamp invalide = ligne.getTimestamp("invalide_le");
        return new Scrutin(ligne.getLong("id"), ligne.getString("numero"), ObjetDuVote.valueOf(ligne.getString("objet")),
                ligne.getTimestamp("ouvert_le").toInstant(), resultat == null ? null : Resultat.valueOf(resultat),
                ligne.getString("explication"), egalite(ligne.getString("egalite")), invalide == null ? null : new Invalidation(invalide.toInstant(),
                        ligne.getString("invalide_motif"), ligne.getString("invalide_par")));
    }

    private static List<Choix> egalite(String choix) {
        return choix == null ? List.of() : Arrays.stream(choix.split(",")).map(Choix::valueOf).toList();
    }

    private static Vote vote(ResultSet ligne, int rang) throws SQLException {
        return new Vote(College.valueOf(ligne.getString("college")), Choix.valueOf(ligne.getString("choix")),
                ligne.getString("commentaire"), ligne.getString("par"),
                Qualite.valueOf(ligne.getString("qualite")), ligne.getTimestamp("le").toInstant());
    }
}
