package fr.crefop.conference.brouillons;

import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saisines that an account has begun: several at once, its own. They name people: gone once sent, and in time. */
@Repository
public class BrouillonsDeSaisine {

    public static final int AU_PLUS = 20;

    private final JdbcClient base;
    private final Clock horloge;

    BrouillonsDeSaisine(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * A new one.
     *
     * @throws RefusMetier when there are many already, or when it is too long to be kept
     */
    public long commencer(String compte, Map<String, List<String>> valeurs) {
        String contenu = ContenuDeBrouillon.ecrire(valeurs);
        if (du(compte).size() >= AU_PLUS) {
            throw new RefusMetier("Le brouillon n'est pas enregistré : vous en avez déjà " + AU_PLUS + ". Envoyez ou effacez-en un.");
        }
        Timestamp maintenant = Timestamp.from(horloge.instant());
        return base.sql("insert into conference.brouillon (compte, contenu, commence_le, modifie_le) values (?, ?::jsonb, ?, ?) returning id")
                .params(compte, contenu, maintenant, maintenant).query(Long.class).single();
    }

    /** @return false when it is no draft of the account any more: sent or erased meanwhile */
    public boolean continuer(String compte, long id, Map<String, List<String>> valeurs) {
        return base.sql("update conference.brouillon set contenu = ?::jsonb, modifie_le = ? where id = ? and compte = ? and tache is null")
                .params(ContenuDeBrouillon.ecrire(valeurs), Timestamp.from(horloge.instant()), id, compte).update() == 1;
    }

    /** The one last touched first. */
    public List<Brouillon> du(String compte) {
        return base.sql("select * from conference.brouillon where compte = ? and tache is null order by modifie_le desc, id desc limit ?")
                .params(compte, AU_PLUS).query(LectureDeBrouillon::lire).list();
    }

    public Optional<Brouillon> trouver(String compte, long id) {
        return base.sql("select * from conference.brouillon where id = ? and compte = ? and tache is null").params(id, compte)
                .query(LectureDeBrouillon::lire).optional();
    }

    public void effacer(String compte, long id) {
        base.sql("delete from conference.brouillon where id = ? and compte = ? and tache is null").params(id, compte).update();
    }
}
