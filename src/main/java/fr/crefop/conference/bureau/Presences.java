package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at a session: in the room, from afar, or by proxy. Noted until the session closes; a quorum in members is counted on it. */
@Service
public class Presences {

    private final JdbcClient base;
    private final RegistreDesSeances seances;
    private final Journal journal;
    private final Clock horloge;

    Presences(JdbcClient base, RegistreDesSeances seances, Journal journal, Clock horloge) {
        this.base = base;
        this.seances = seances;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @param siege a seat, from 1
     * @param compte who holds it at that session, titular or substitute
     * @param mandataire who has its proxy; null unless it is represented
     */
    public record Presence(Votant siege, String compte, ModeDePresence mode, String mandataire) {}

    /**
     * Takes the place of what was noted before.
     *
     * @param presences seats that are not there are absent; the caller has seen to it that the accounts may sit
     * @throws RefusMetier when the session is not convened, a seat is not of its governance, or a proxy is held by somebody who is not
     *     there; nothing is stored
     */
    @Transactional
    public void noter(long seance, List<Presence> presences, String par) {
        Seance tenue = seances.verrouiller(seance);
        if (!tenue.estConvoquee()) {
            throw new RefusMetier("Les présences se notent quand la séance est convoquée, et jusqu'à sa clôture.");
        }
        exigerCoherentes(gouvernance(tenue), presences);
        base.sql("delete from conference.presence where seance_id = ?").param(seance).update();
        for (Presence p : presences) {
            base.sql("""
                    insert into conference.presence (seance_id, college, siege, compte, mode, mandataire, note_par, note_le)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(seance, p.siege().college().code(), p.siege().siege(), p.compte(), p.mode().name(), p.mandataire(), par,
                            Timestamp.from(horloge.instant())).update();
        }
        journal.noter(par, null, Acte.PRESENCES_NOTEES, Codes.de("seance", seance, "presents", presences.size(),
                "representes", presences.stream().filter(p -> p.mode() == ModeDePresence.REPRESENTE).count()));
    }

    /** The one of the day of the session. */
    public static Gouvernance gouvernance(Seance seance) {
        return Gouvernance.du(LocalDate.ofInstant(seance.debut(), HorlogeConfiguration.PARIS));
    }

    private static void exigerCoherentes(Gouvernance gouvernance, List<Presence> presences) {
        List<Votant> sieges = Votant.sieges(gouvernance);
        Set<String> assis = new HashSet<>();
        Set<String> enPersonne = presences.stream().filter(p -> p.mode() != ModeDePresence.REPRESENTE).map(Presence::compte).collect(Collectors.toSet());
        for (Presence p : presences) {
            if (!sieges.contains(p.siege())) {
                throw new RefusMetier("Le siège " + p.siege().libelle() + " n'existe pas à cette séance.");
            }
            if (!assis.add(p.compte())) {
                throw new RefusMetier("Une personne ne tient qu'un siège : donnez-lui plutôt une procuration.");
            }
            if (p.mode() == ModeDePresence.REPRESENTE && (p.mandataire() == null || !enPersonne.contains(p.mandataire()))) {
                throw new RefusMetier(p.siege().libelle() + " : la procuration se donne à une personne présente, ou présente à distance.");
            }
        }
    }

    /** In the order of the colleges and of their seats. */
    public List<Presence> de(Seance seance) {
        List<Votant> ordre = Votant.sieges(gouvernance(seance));
        return base.sql("select * from conference.presence where seance_id = ?").param(seance.id()).query(Presences::lire).list().stream()
                .sorted(Comparator.comparing(p -> ordre.indexOf(p.siege()))).toList();
    }

    /** The seats present or represented at the session that has that vote on its agenda; none when nobody noted them. */
    Set<Votant> sieges(long scrutin) {
        return base.sql("""
                select p.* from conference.presence p join conference.point o on o.seance_id = p.seance_id
                  join conference.seance s on s.id = p.seance_id and s.etat in ('CONVOQUEE', 'CLOSE') where o.scrutin_id = ?""")
                .param(scrutin).query(Presences::lire).list().stream().map(Presence::siege).collect(Collectors.toSet());
    }

    /** How many seats gave that account their proxy, for the session that has that vote on its agenda. */
    long procurations(long scrutin, String compte) {
        return base.sql("""
                select count(*) from conference.presence p join conference.point o on o.seance_id = p.seance_id
                  join conference.seance s on s.id = p.seance_id and s.etat = 'CONVOQUEE' where o.scrutin_id = ? and p.mandataire = ?""")
                .params(scrutin, compte).query(Long.class).single();
    }

    private static Presence lire(ResultSet ligne, int rang) throws SQLException {
        return new Presence(new Votant(College.de(ligne.getString("college")), ligne.getInt("siege")), ligne.getString("compte"),
                ModeDePresence.valueOf(ligne.getString("mode")), ligne.getString("mandataire"));
    }
}
