package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an account is signed in, kept in the base so that each node ends what another opened. A session whose row is gone
 * is over, and so is one older than the absolute lifetime, however busy.
 */
@Service
public class SessionsOuvertes implements SessionsEnCours {

    private static final Duration ENTRE_DEUX_VUES = Duration.ofMinutes(1);
    private static final int MONTREES_AU_PLUS = 50;

    private final JdbcClient base;
    private final Journal journal;
    private final Clock horloge;
    private final Duration dureeAbsolue;
    private final Duration dureeSansActivite;

    SessionsOuvertes(JdbcClient base, Journal journal, Clock horloge, @Value("${conference.connexion.duree-absolue}") Duration dureeAbsolue,
            @Value("${server.servlet.session.timeout}") Duration dureeSansActivite) {
        this.base = base;
        this.journal = journal;
        this.horloge = horloge;
        this.dureeAbsolue = dureeAbsolue;
        this.dureeSansActivite = dureeSansActivite;
    }

    /** @param navigateur in words a person knows */
    public record SessionOuverte(UUID id, Instant ouverteLe, Instant vueLe, String adresse, String navigateur) {}

    @Transactional
    public UUID ouvrir(String compte, String adresse, String navigateur) {
        base.sql("delete from conference.session_ouverte where ouverte_le <= ?").param(limite(dureeAbsolue)).update();
        UUID id = UUID.randomUUID();
        Timestamp maintenant = limite(Duration.ZERO);
        base.sql("insert into conference.session_ouverte (id, compte, ouverte_le, vue_le, adresse, navigateur) values (?, ?, ?, ?, ?, ?)")
                .params(id, compte, maintenant, maintenant, adresse, navigateur).update();
        return id;
    }

    /** When the absolute lifetime of a session opened now is over. */
    public Instant finDeCelleQuiSOuvre() {
        return horloge.instant().plus(dureeAbsolue);
    }

    /** Whether it may go on; notes now and then that it was seen. */
    public boolean continuer(UUID id, String compte) {
        List<Timestamp> vue = base.sql("select vue_le from conference.session_ouverte where id = ? and compte = ? and ouverte_le > ?")
                .params(id, compte, limite(dureeAbsolue)).query(Timestamp.class).list();
        if (!vue.isEmpty() && vue.get(0).before(limite(ENTRE_DEUX_VUES))) {
            base.sql("update conference.session_ouverte set vue_le = ? where id = ?").params(limite(Duration.ZERO), id).update();
        }
        return !vue.isEmpty();
    }

    /** Those of one account that are still alive, the last seen first. */
    public List<SessionOuverte> de(String compte) {
        return base.sql("""
                select id, ouverte_le, vue_le, adresse, navigateur from conference.session_ouverte
                 where compte = ? and ouverte_le > ? and vue_le > ? order by vue_le desc, id limit ?""")
                .params(compte, limite(dureeAbsolue), limite(dureeSansActivite), MONTREES_AU_PLUS)
                .query((ligne, rang) -> new SessionOuverte(ligne.getObject("id", UUID.class), ligne.getTimestamp("ouverte_le").toInstant(),
                        ligne.getTimestamp("vue_le").toInstant(), ligne.getString("adresse"), ligne.getString("navigateur"))).list();
    }

    @Override
    public long nombre() {
        return base.sql("select count(*) from conference.session_ouverte where ouverte_le > ? and vue_le > ?")
                .params(limite(dureeAbsolue), limite(dureeSansActivite)).query(Long.class).single();
    }

    /** One's own only: another's identifier ends nothing. */
    @Transactional
    public void fermer(UUID id, String compte) {
        if (base.sql("delete from conference.session_ouverte where id = ? and compte = ?").params(id, compte).update() > 0) {
            journal.noter(compte, null, Acte.SESSION_FERMEE);
        }
    }

    /** Everywhere, this one included. */
    @Transactional
    public void fermerToutes(String compte) {
        base.sql("delete from conference.session_ouverte where compte = ?").param(compte).update();
        base.sql("update conference.compte set generation_des_sessions = generation_des_sessions + 1 where identifiant = ?")
                .param(compte).update();
        journal.noter(compte, null, Acte.SESSIONS_TOUTES_FERMEES);
    }

    /** It ended by itself: signed out, or idle for too long. */
    public void oublier(UUID id) {
        base.sql("delete from conference.session_ouverte where id = ?").param(id).update();
    }

    /** Idle for too long without a word, on whichever node: what stands of them is gone some minutes after. */
    public void oublierLesInactives() {
        base.sql("delete from conference.session_ouverte where vue_le < ?").param(limite(dureeSansActivite.plus(ENTRE_DEUX_VUES.multipliedBy(3))))
                .update();
    }

    private Timestamp limite(Duration avant) {
        return Timestamp.from(horloge.instant().minus(avant));
    }
}
