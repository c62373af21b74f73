package fr.crefop.conference.brouillons;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answer that an account has begun for a task: one each, its own, and gone with the task. */
@Repository
public class BrouillonsDesTaches {

    private static final int AU_PLUS = 500;

    private final JdbcClient base;
    private final EcritureDeBrouillon ecriture;

    BrouillonsDesTaches(JdbcClient base, Clock horloge) {
        this.base = base;
        this.ecriture = new EcritureDeBrouillon(base, horloge);
    }

    /**
     * Instead of what the page had read; nothing typed is no draft. The caller holds the affair, so that no draft comes after the answer.
     *
     * @param lu null for who is held to no reading
     * @return what the page has read from now on
     * @throws BrouillonChangeAilleurs when something else stands there than what the page had read
     * @throws fr.crefop.conference.socle.RefusMetier when it is too long to be kept, or cannot be written
     */
    public Repere garder(String compte, String tache, String numero, Map<String, List<String>> valeurs, Repere lu) {
        return ecriture.garder(new EcritureDeBrouillon.Place(compte, tache, numero), valeurs, lu);
    }

    public Optional<Brouillon> trouver(String compte, String tache) {
        return base.sql("select * from conference.brouillon where compte = ? and tache = ? and not clos").params(compte, tache)
                .query(LectureDeBrouillon::lire).optional();
    }

    /** Of these tasks, what the account began to answer, the latest typed first. */
    public List<Brouillon> trouver(String compte, Collection<String> parmi) {
        return base.sql("select * from conference.brouillon where compte = ? and tache = any(?) and not clos order by modifie_le desc, id desc")
                .params(compte, parmi.toArray(String[]::new)).query(LectureDeBrouillon::lire).list();
    }

    /** Of these tasks, those that the account began to answer. */
    public Set<String> commencees(String compte, Collection<String> parmi) {
        return base.sql("select tache from conference.brouillon where compte = ? and tache = any(?) and not clos")
                .params(compte, parmi.toArray(String[]::new)).query(String.class).set();
    }

    /** All that the account began to answer, by task, the latest typed first: a page with many tasks on it asks once. */
    public Map<String, Brouillon> parTache(String compte) {
        Map<String, Brouillon> parTache = new LinkedHashMap<>();
        // A colon is in no task's name, but in that of whatever else is kept beside them.
        base.sql("select * from conference.brouillon where compte = ? and tache not like '%:%' and not clos order by modifie_le desc, id desc limit ?")
                .params(compte, AU_PLUS).query((ligne, rang) -> Map.entry(ligne.getString("tache"), LectureDeBrouillon.lire(ligne, rang)))
                .list().forEach(commencee -> parTache.put(commencee.getKey(), commencee.getValue()));
        return parTache;
    }

    public void effacer(String compte, String tache) {
        base.sql("delete from conference.brouillon where compte = ? and tache = ?").params(compte, tache).update();
    }

    public void effacer(String compte, Collection<String> parmi) {
        base.sql("delete from conference.brouillon where compte = ? and tache = any(?)").params(compte, parmi.toArray(String[]::new)).update();
    }

    /** Of whoever began one: the task was answered, or nobody will answer it any more. */
    public void oublier(String tache) {
        base.sql("delete from conference.brouillon where tache = ?").param(tache).update();
    }
}
