package fr.crefop.conference.bureau;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.Scrutins.Invalidation;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes as they stand in the database. What is voted on, then the vote, are locked before anything is written. */
@Repository
class RegistreDesScrutins {

    private final JdbcClient base;
    private final Affaires affaires;
    private final LectureDesScrutins lecture;

    RegistreDesScrutins(JdbcClient base, Affaires affaires, LectureDesScrutins lecture) {
        this.base = base;
        this.affaires = affaires;
        this.lecture = lecture;
    }

    long ouvrir(String numero, ObjetDuVote objet, MiseAuxVoix miseAuxVoix, Instant le) {
        return base.sql("""
                insert into conference.scrutin (numero, objet, ouvert_le, intitule, question, cout, reste, lignes, reponses, a_confirmer, pas_encore_decide)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?) returning id""")
                .params(numero, objet.name(), Timestamp.from(le), miseAuxVoix.intitule(), miseAuxVoix.question(),
                        euros(miseAuxVoix.cout()), euros(miseAuxVoix.reste()), lecture.ecrire(miseAuxVoix.lignes()),
                        lecture.ecrire(miseAuxVoix.reponses()), lecture.ecrire(miseAuxVoix.aConfirmer()), miseAuxVoix.pasEncoreDecide())
                .query(Long.class).single();
    }

    Scrutin exiger(long id) {
        return base.sql("select * from conference.scrutin where id = ?").param(id).query(lecture).single();
    }

    Scrutin verrouiller(long id) {
        affaires.tenir(base.sql("select numero from conference.scrutin where id = ?").param(id).query(String.class).single());
        return exiger(id);
    }

    /** The vote of a case that has no result yet, if there is one. */
    Optional<Scrutin> verrouillerEnCours(String numero) {
        affaires.tenir(numero);
        return base.sql("""
                select * from conference.scrutin where numero = ? and resultat is null and invalide_le is null
                order by id desc limit 1""").param(numero).query(lecture).optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when that answer is given already */
    void inscrire(long scrutinId, Vote vote) {
        base.sql("""
                insert into conference.vote (scrutin_id, college, siege, choix, commentaire, par, qualite, procuration, le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(scrutinId, vote.college().code(), vote.siege(), vote.choix().name(), vote.commentaire(), vote.par(),
                        vote.qualite().name(), vote.procuration() == null ? null : vote.procuration().code(), Timestamp.from(vote.le()))
                .update();
    }

    void depouiller(long id, Depouillement depouillement, Instant le) {
        Resultat resultat = depouillement.resultat();
        base.sql("update conference.scrutin set clos_le = ?, resultat = ?, explication = ?, phrase = ?, egalite = ? where id = ?")
                .params(Timestamp.from(le), resultat == null ? null : resultat.name(), depouillement.explication(), depouillement.phrase(),
                        depouillement.egalite().isEmpty() ? null
                                : depouillement.egalite().stream().map(Choix::name).collect(Collectors.joining(",")), id)
                .update();
    }

    void clore(long id, Resultat resultat, String explication, String phrase, Instant le) {
        base.sql("update conference.scrutin set clos_le = ?, resultat = ?, explication = ?, phrase = ? where id = ?")
                .params(Timestamp.from(le), resultat.name(), explication, phrase, id).update();
    }

    void invalider(long id, Invalidation invalidation) {
        base.sql("update conference.scrutin set invalide_le = ?, invalide_motif = ?, invalide_par = ? where id = ?")
                .params(Timestamp.from(invalidation.le()), invalidation.motif(), invalidation.par(), id).update();
    }

    List<Scrutin> du(String numero) {
        return base.sql("select * from conference.scrutin where numero = ? order by id").param(numero)
                .query(lecture).list();
    }

    List<Scrutin> du(String numero, int passage) {
        return base.sql("select * from conference.scrutin where numero = ? and passage = ? order by id").params(numero, passage)
                .query(lecture).list();
    }

    /** For each of these votes, the results of those on the same question that came before it in the same passage, oldest first; not those without any. */
    Map<Long, List<Resultat>> resultatsAvant(Collection<Long> scrutins) {
        Map<Long, List<Resultat>> resultats = new HashMap<>();
        base.sql("""
                select s.id, a.resultat from conference.scrutin s
                  join conference.scrutin a on a.numero = s.numero and a.passage = s.passage and a.objet = s.objet and a.id < s.id
                 where s.id = any(:scrutins) and a.resultat is not null order by s.id, a.id""").param("scrutins", scrutins.toArray(Long[]::new))
                .query(ligne -> {
                    resultats.computeIfAbsent(ligne.getLong("id"), id -> new ArrayList<>()).add(Resultat.valueOf(ligne.getString("resultat")));
                });
        return resultats;
    }

    /** Whether its answers were counted, or those of a vote on the same question that replaced it. */
    boolean estDepouille(long id) {
        return base.sql("""
                select exists (select 1 from conference.scrutin s join conference.scrutin compte on compte.explication is not null
                  and (compte.id = s.id or s.invalide_le is not null and compte.id > s.id
                       and compte.numero = s.numero and compte.objet = s.objet)
                 where s.id = ?)""").param(id).query(Boolean.class).single();
    }

    List<Vote> votes(long scrutinId) {
        List<College> ordre = exiger(scrutinId).gouvernance().colleges();
        return base.sql("select * from conference.vote where scrutin_id = ?").param(scrutinId).query(RegistreDesScrutins::vote).list().stream()
                .sorted(Comparator.comparing((Vote vote) -> ordre.indexOf(vote.college())).thenComparing(Vote::siege)).toList();
    }

    private static BigDecimal euros(Montant montant) {
        return montant == null ? null : montant.euros();
    }

    private static Vote vote(ResultSet ligne, int rang) throws SQLException {
        return new Vote(College.de(ligne.getString("college")), ligne.getInt("siege"), Choix.valueOf(ligne.getString("choix")),
                ligne.getString("commentaire"), ligne.getString("par"),
                Qualite.valueOf(ligne.getString("qualite")), Votant.deCodeOuRien(ligne.getString("procuration")), ligne.getTimestamp("le").toInstant());
    }
}
