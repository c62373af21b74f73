package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of the bureau: opened, one answer per college, then counted once. */
@Service
public class Scrutins {

    private final JdbcClient base;
    private final Journal journal;
    private final Clock horloge;
    private final RegleDeVote regle;

    Scrutins(JdbcClient base, Journal journal, Clock horloge, @Value("${conference.vote.quorum}") int quorum) {
        this.base = base;
        this.journal = journal;
        this.horloge = horloge;
        this.regle = new RegleDeVote(quorum);
    }

    /** @param resultat null while the vote is open, like {@code explication} */
    public record Scrutin(
            long id, String numero, ObjetDuVote objet, Instant ouvertLe, Resultat resultat, String explication) {}

    public record Vote(College college, Choix choix, String commentaire, String par, Instant le) {}

    /** @return the id of the vote now open */
    @Transactional
    public long ouvrir(String numero, ObjetDuVote objet) {
        return base.sql("insert into conference.scrutin (numero, objet, ouvert_le) values (?, ?, ?) returning id")
                .params(numero, objet.name(), Timestamp.from(horloge.instant()))
                .query(Long.class).single();
    }

    /**
     * One valid answer per college.
     *
     * @throws RefusMetier when the college has answered already, or when the vote is closed; nothing is stored
     */
    @Transactional
    public void voter(long scrutinId, College college, Choix choix, String commentaire, String par) {
        // Locked: an answer and the count that closes the vote never cross.
        Scrutin scrutin = base.sql("select * from conference.scrutin where id = ? for update").param(scrutinId)
                .query(Scrutins::lire).single();
        if (scrutin.resultat() != null) {
            throw new RefusMetier("Ce vote est clos : la réponse n'a pas été enregistrée.");
        }
        try {
            base.sql("""
                    insert into conference.vote (scrutin_id, college, choix, commentaire, par, le)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(scrutinId, college.name(), choix.name(), commentaire, par, Timestamp.from(horloge.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RefusMetier("Le collège " + college.libelle() + " a déjà voté : une seule réponse par collège.");
        }
        journal.noter(par, scrutin.numero(), "Vote", scrutin.objet() + " " + college + " " + choix);
    }

    /** Counts the answers and closes the vote; counting again gives the same result. */
    @Transactional
    public Resultat depouiller(long scrutinId) {
        Scrutin scrutin = base.sql("select * from conference.scrutin where id = ? for update").param(scrutinId)
                .query(Scrutins::lire).single();
        if (scrutin.resultat() != null) {
            return scrutin.resultat();
        }
        Depouillement depouillement = regle.depouiller(votes(scrutinId).stream().map(Vote::choix).toList());
        base.sql("update conference.scrutin set clos_le = ?, resultat = ?, explication = ? where id = ?")
                .params(Timestamp.from(horloge.instant()), depouillement.resultat().name(), depouillement.explication(),
                        scrutinId)
                .update();
        journal.noter("procédure", scrutin.numero(), "Dépouillement",
                scrutin.objet() + " : " + depouillement.explication());
        return depouillement.resultat();
    }

    /** Oldest first. */
    public List<Scrutin> du(String numero) {
        return base.sql("select * from conference.scrutin where numero = ? order by id").param(numero)
                .query(Scrutins::lire).list();
    }

    /** In the order of the colleges. */
    public List<Vote> votes(long scrutinId) {
        List<Vote> votes = base.sql("select * from conference.vote where scrutin_id = ?").param(scrutinId)
                .query((ligne, rang) -> new Vote(College.valueOf(ligne.getString("college")),
                        Choix.valueOf(ligne.getString("choix")), ligne.getString("commentaire"), ligne.getString("par"),
                        ligne.getTimestamp("le").toInstant()))
                .list();
        return votes.stream().sorted(Comparator.comparing(Vote::college)).toList();
    }

    private static Scrutin lire(ResultSet ligne, int rang) throws SQLException {
        String resultat = ligne.getString("resultat");
        return new Scrutin(ligne.getLong("id"), ligne.getString("numero"), ObjetDuVote.valueOf(ligne.getString("objet")),
                ligne.getTimestamp("ouvert_le").toInstant(), resultat == null ? null : Resultat.valueOf(resultat),
                ligne.getString("explication"));
    }
}
