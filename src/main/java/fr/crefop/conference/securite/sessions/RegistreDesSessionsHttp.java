package fr.crefop.conference.securite.sessions;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.session.events.SessionDeletedEvent;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in the base: one statement reads one, and only what changed is written; that it was seen, once a minute. A session that
 * another request ended is not brought back by this one's last word. The clock is the base's, the same for all nodes.
 */
@Repository
class RegistreDesSessionsHttp implements SessionRepository<SessionPartagee> {

    /** It is written that late that somebody was there: nobody is signed out early for it. */
    private static final String ENTRE_DEUX_VUES = "interval '1 minute'";
    private static final String VIVANTE = "vue_le + make_interval(secs => duree) + " + ENTRE_DEUX_VUES + " > now()";

    private final JdbcClient base;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher annonces;
    private final Duration dureeSansActivite;

    RegistreDesSessionsHttp(JdbcClient base, TransactionTemplate transaction, ApplicationEventPublisher annonces,
            @Value("${server.servlet.session.timeout}") Duration dureeSansActivite) {
        this.base = base;
        this.transaction = transaction;
        this.annonces = annonces;
        this.dureeSansActivite = dureeSansActivite;
    }

    @Override
    public SessionPartagee createSession() {
        MapSession neuve = new MapSession();
        neuve.setMaxInactiveInterval(dureeSansActivite);
        return new SessionPartagee(neuve, null, new HashMap<>(), false);
    }

    private record Ligne(Timestamp creeeLe, Timestamp vueLe, int duree, boolean vueADire, String nom, byte[] contenu) {}

    @Override
    public SessionPartagee findById(String temoin) {
        CoffreDeSession coffre = new CoffreDeSession(temoin);
        List<Ligne> lignes = base.sql("""
                select s.creee_le, s.vue_le, s.duree, s.vue_le < now() - %s as vue_a_dire, a.nom, a.contenu
                  from conference.session_http s left join conference.session_http_attribut a on a.session = s.empreinte
                 where s.empreinte = ? and s.%s""".formatted(ENTRE_DEUX_VUES, VIVANTE)).param(coffre.empreinte())
                .query((ligne, rang) -> new Ligne(ligne.getTimestamp("creee_le"), ligne.getTimestamp("vue_le"), ligne.getInt("duree"),
                        ligne.getBoolean("vue_a_dire"), ligne.getString("nom"), ligne.getBytes("contenu"))).list();
        return lignes.isEmpty() ? null : lire(temoin, coffre, lignes);
    }

    private static SessionPartagee lire(String temoin, CoffreDeSession coffre, List<Ligne> lignes) {
        Ligne premiere = lignes.get(0);
        MapSession etat = new MapSession(temoin);
        etat.setCreationTime(premiere.creeeLe().toInstant());
        etat.setLastAccessedTime(premiere.vueLe().toInstant());
        etat.setMaxInactiveInterval(Duration.ofSeconds(premiere.duree()));
        Map<String, byte[]> ecrits = new HashMap<>();
        for (Ligne ligne : lignes) {
            if (ligne.nom() != null) {
                coffre.ouvrir(ligne.nom(), ligne.contenu()).ifPresent(clair -> {
                    ecrits.put(ligne.nom(), clair);
                    // Unreadable here: another version's. It is absent, and its page begins again.
                    FormeDesAttributs.lire(clair).ifPresent(valeur -> etat.setAttribute(ligne.nom(), valeur));
                });
            }
        }
        return new SessionPartagee(etat, temoin, ecrits, premiere.vueADire());
    }

    @Override
    public void save(SessionPartagee session) {
        if (session.connue() == null) {
            transaction.executeWithoutResult(statut -> inscrire(session));
        } else if (!session.connue().equals(session.getId())) {
            transaction.executeWithoutResult(statut -> {
                // Already ended by another request: what the cookie of before opened stays closed.
                if (effacer(session.connue()) > 0) {
                    inscrire(session);
                }
            });
        } else {
            CoffreDeSession coffre = new CoffreDeSession(session.getId());
            session.touches().forEach(nom -> ecrire(session, coffre, nom));
            if (session.vueADire()) {
                direVue(coffre);
            }
        }
        session.ecrite();
    }

    private void inscrire(SessionPartagee session) {
        CoffreDeSession coffre = new CoffreDeSession(session.getId());
        base.sql("insert into conference.session_http (empreinte, creee_le, vue_le, duree) values (?, ?, now(), ?)")
                .params(coffre.empreinte(), Timestamp.from(session.getCreationTime()), (int) session.getMaxInactiveInterval().toSeconds()).update();
        session.ecrits().clear();
        session.getAttributeNames().forEach(nom -> ecrire(session, coffre, nom));
    }

    private void ecrire(SessionPartagee session, CoffreDeSession coffre, String nom) {
        Object valeur = session.getAttribute(nom);
        Optional<byte[]> clair = valeur == null ? Optional.empty() : FormeDesAttributs.ecrire(nom, valeur);
        byte[] avant = session.ecrits().get(nom);
        if (clair.isEmpty()) {
            if (session.ecrits().remove(nom) != null) {
                base.sql("delete from conference.session_http_attribut where session = ? and nom = ?").params(coffre.empreinte(), nom).update();
            }
        } else if (!Arrays.equals(avant, clair.get())) {
            base.sql("""
                    insert into conference.session_http_attribut (session, nom, contenu)
                    select empreinte, ?, ? from conference.session_http where empreinte = ? for key share
                    on conflict (session, nom) do update set contenu = excluded.contenu""")
                    .params(nom, coffre.fermer(nom, clair.get()), coffre.empreinte()).update();
            session.ecrits().put(nom, clair.get());
        }
    }

    private void direVue(CoffreDeSession coffre) {
        try {
            base.sql("update conference.session_http set vue_le = now() where empreinte = ? and vue_le < now() - " + ENTRE_DEUX_VUES)
                    .param(coffre.empreinte()).update();
        } catch (DataAccessException plusTard) {
            // The page is made: the next one says it.
        }
    }

    @Override
    public void deleteById(String temoin) {
        SessionPartagee session = findById(temoin);
        if (effacer(temoin) > 0 && session != null) {
            annonces.publishEvent(new SessionDeletedEvent(this, session));
        }
    }

    private int effacer(String temoin) {
        return base.sql("delete from conference.session_http where empreinte = ?").param(new CoffreDeSession(temoin).empreinte()).update();
    }

    /** @return how many nobody used for too long */
    int effacerLesFinies() {
        return base.sql("delete from conference.session_http where not (" + VIVANTE + ")").update();
    }
}
