package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at a session: in the room, from afar, or by proxy. Noted until the session closes; a quorum in members is counted on it. */
@Service
public class Presences {

    /** A proxy is kept by the account of who sits on the seat that has it, as the release before reads it. */
    private static final String LIRE = """
            select p.*, m.college as college_mandataire, m.siege as siege_mandataire from conference.presence p
              left join conference.presence m on m.seance_id = p.seance_id and m.compte = p.mandataire""";

    private final JdbcClient base;
    private final RegistreDesSeances seances;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Presences(JdbcClient base, RegistreDesSeances seances, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.base = base;
        this.seances = seances;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * @param siege a seat, from 1
     * @param compte who holds it at that session, titular or substitute
     * @param mandataire the seat that has its proxy; null unless it is represented
     */
    public record Presence(Votant siege, String compte, ModeDePresence mode, Votant mandataire) {}

    /** What was noted for the session of a vote, and its day; nothing, and no day, without one. */
    record Feuille(Optional<LocalDate> jour, List<Presence> presences) {

        private static final Feuille AUCUNE = new Feuille(Optional.empty(), List.of());

        Optional<Presence> de(Votant siege) {
            return presences.stream().filter(presence -> presence.siege().equals(siege)).findFirst();
        }
    }

    /**
     * Takes the place of what was noted before.
     *
     * @param presences seats that are not there are absent; the caller has seen to it that the accounts may sit
     * @throws RefusMetier when the session is not convened, a seat is not of its governance, or a proxy is given to a seat that is
     *     not there or has as many as the governance allows; nothing is stored
     */
    @Transactional
    public void noter(long seance, List<Presence> presences, String par) {
        Seance tenue = seances.verrouiller(seance);
        if (!tenue.estConvoquee()) {
            throw new RefusMetier("Les présences se notent quand la séance est convoquée, et jusqu'à sa clôture.");
        }
        exigerCoherentes(gouvernance(tenue), presences);
        // Whoever answers its votes may change with it.
        seances.tenirLOrdreDuJour(seance);
        base.sql("delete from conference.presence where seance_id = ?").param(seance).update();
        for (Presence p : presences) {
            base.sql("""
                    insert into conference.presence (seance_id, college, siege, compte, mode, mandataire, note_par, note_le)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(seance, p.siege().college().code(), p.siege().siege(), p.compte(), p.mode().name(), compteDu(p.mandataire(), presences), par,
                            Timestamp.from(horloge.instant())).update();
        }
        List<String> procurations = presences.stream().filter(p -> p.mode() == ModeDePresence.REPRESENTE)
                .map(p -> p.siege().code() + ":" + p.mandataire().code()).toList();
        journal.noter(par, null, Acte.PRESENCES_NOTEES, Codes.de("seance", seance, "presents", presences.size(), "representes", procurations.size(),
                "procurations", procurations.isEmpty() ? null : procurations));
        annonces.publishEvent(new PresencesNotees(seance));
    }

    /** Nobody holds two seats of a session: the account of who sits there says which seat has the proxy. */
    private static String compteDu(Votant mandataire, List<Presence> presences) {
        return presences.stream().filter(p -> p.siege().equals(mandataire)).map(Presence::compte).findFirst().orElse(null);
    }

    /** The one of the day of the session. */
    public static Gouvernance gouvernance(Seance seance) {
        return Gouvernance.du(seance.jour());
    }

    private static void exigerCoherentes(Gouvernance gouvernance, List<Presence> presences) {
        List<Votant> sieges = Votant.sieges(gouvernance);
        Set<String> assis = new HashSet<>();
        Set<Votant> enPersonne = presences.stream().filter(p -> p.mode() != ModeDePresence.REPRESENTE).map(Presence::siege).collect(Collectors.toSet());
        for (Presence p : presences) {
            if (!sieges.contains(p.siege())) {
                throw new RefusMetier("Le siège " + p.siege().libelle() + " n'existe pas à cette séance.");
            }
            if (!assis.add(p.compte())) {
                throw new RefusMetier("Une personne ne tient qu'un siège : donnez-lui plutôt une procuration.");
            }
            if (p.mode() == ModeDePresence.REPRESENTE && (p.mandataire() == null || !enPersonne.contains(p.mandataire()))) {
                throw new RefusMetier(p.siege().libelle() + " : la procuration se donne à un siège dont le membre est présent, ou présent à distance.");
            }
        }
        exigerPeuDeProcurations(gouvernance, presences);
    }

    private static void exigerPeuDeProcurations(Gouvernance gouvernance, List<Presence> presences) {
        if (gouvernance.procurations() == null) {
            return;
        }
        presences.stream().filter(p -> p.mandataire() != null).collect(Collectors.groupingBy(Presence::mandataire, Collectors.counting())).forEach((siege, recues) -> {
            if (recues > gouvernance.procurations()) {
                throw new RefusMetier(siege.libelle(gouvernance) + " : " + recues + " procurations sont données à ce siège, la règle du vote en permet "
                        + gouvernance.procurations() + " au plus.");
            }
        });
    }

    /** In the order of the colleges and of their seats. */
    public List<Presence> de(Seance seance) {
        List<Votant> ordre = Votant.sieges(gouvernance(seance));
        return base.sql(LIRE + " where p.seance_id = ?").param(seance.id()).query(Presences::lire).list().stream()
                .sorted(Comparator.comparing(p -> ordre.indexOf(p.siege()))).toList();
    }

    /** Of the session convened with that vote on its agenda. */
    Feuille feuille(long scrutin) {
        return seances.convoqueePour(scrutin).map(seance -> new Feuille(Optional.of(seance.jour()), de(seance))).orElse(Feuille.AUCUNE);
    }

    private static Presence lire(ResultSet ligne, int rang) throws SQLException {
        String mandataire = ligne.getString("college_mandataire");
        return new Presence(new Votant(College.de(ligne.getString("college")), ligne.getInt("siege")), ligne.getString("compte"),
                ModeDePresence.valueOf(ligne.getString("mode")), mandataire == null ? null : new Votant(College.de(mandataire), ligne.getInt("siege_mandataire")));
    }
}
