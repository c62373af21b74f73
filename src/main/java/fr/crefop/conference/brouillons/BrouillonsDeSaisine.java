package fr.crefop.conference.brouillons;

import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The saisines that an account has begun: several at once, its own. They name people: gone once sent, and in time. */
@Repository
public class BrouillonsDeSaisine {

    public static final int AU_PLUS = 20;

    /** What the page had read, or what the page itself wrote and was not answered for. */
    private static final String LU = "(:libre or version = :version or page = :page)";

    private final JdbcClient base;
    private final Clock horloge;

    BrouillonsDeSaisine(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param repere what the page has read from now on */
    public record Garde(long id, Repere repere) {}

    /**
     * A new one; the same again when the page on which it was begun has not heard yet which one it is.
     *
     * @param lu null for who is held to no reading
     * @return empty when what was begun on that page was sent meanwhile
     * @throws BrouillonChangeAilleurs when another machine went on with it meanwhile
     * @throws RefusMetier when there are many already, or when it is too long to be kept
     */
    public Optional<Garde> commencer(String compte, Map<String, List<String>> valeurs, Repere lu) {
        Map<String, Object> parametres = parametres(compte, 0, lu);
        parametres.put("contenu", ContenuDeBrouillon.ecrire(valeurs));
        if (autres(parametres) >= AU_PLUS) {
            throw new RefusMetier("Le brouillon n'est pas enregistré : vous en avez déjà " + AU_PLUS + ". Envoyez ou effacez-en un.");
        }
        return base.sql("""
                insert into conference.brouillon as ici (compte, contenu, commence_le, modifie_le, page, debut)
                values (:compte, :contenu::jsonb, :maintenant, :maintenant, :page, :page)
                on conflict (compte, debut) where debut is not null do update set contenu = excluded.contenu, modifie_le = excluded.modifie_le,
                    page = excluded.page, version = nextval('conference.brouillon_version')
                where not ici.clos and (ici.page = excluded.page or ici.version = :version)
                returning id, version""").params(parametres).query((ligne, rang) -> garde(ligne.getLong(1), ligne.getLong(2), lu)).optional()
                .or(() -> refuser("debut = :page", parametres, lu));
    }

    /**
     * @param lu null for who is held to no reading
     * @return empty when it is no draft of the account any more: sent or erased meanwhile
     * @throws BrouillonChangeAilleurs when another machine went on with it meanwhile
     */
    public Optional<Garde> continuer(String compte, long id, Map<String, List<String>> valeurs, Repere lu) {
        Map<String, Object> parametres = parametres(compte, id, lu);
        parametres.put("contenu", ContenuDeBrouillon.ecrire(valeurs));
        return base.sql("""
                update conference.brouillon set contenu = :contenu::jsonb, modifie_le = :maintenant, page = :page,
                    version = nextval('conference.brouillon_version')
                where id = :id and compte = :compte and tache is null and not clos and """ + LU + " returning id, version").params(parametres)
                .query((ligne, rang) -> garde(ligne.getLong(1), ligne.getLong(2), lu)).optional().or(() -> refuser("id = :id", parametres, lu));
    }

    /**
     * It was sent. What another machine typed since the page read it stays, nobody sent it; what the page had on its way finds its place closed.
     *
     * @param id null when the page had not heard of one
     */
    @Transactional
    public void clore(String compte, Long id, Repere lu) {
        Map<String, Object> parametres = parametres(compte, id == null ? 0 : id, lu);
        parametres.put("perime", Timestamp.from(horloge.instant().minus(EcritureDeBrouillon.PLACE_CLOSE)));
        base.sql("delete from conference.brouillon where compte = :compte and tache is null and (id = :id and " + LU + " or clos and modifie_le < :perime)")
                .params(parametres).update();
        if (lu != null) {
            base.sql("""
                    insert into conference.brouillon as ici (compte, contenu, commence_le, modifie_le, debut, clos)
                    values (:compte, '{}'::jsonb, :maintenant, :maintenant, :page, true)
                    on conflict (compte, debut) where debut is not null do update set contenu = '{}'::jsonb, clos = true, page = null,
                        modifie_le = excluded.modifie_le, version = nextval('conference.brouillon_version') where ici.page = excluded.debut""")
                    .params(parametres).update();
        }
    }

    /** The one last touched first. */
    public List<Brouillon> du(String compte) {
        return base.sql("select * from conference.brouillon where compte = ? and tache is null and not clos order by modifie_le desc, id desc limit ?")
                .params(compte, AU_PLUS).query(LectureDeBrouillon::lire).list();
    }

    public Optional<Brouillon> trouver(String compte, long id) {
        return base.sql("select * from conference.brouillon where id = ? and compte = ? and tache is null and not clos").params(id, compte)
                .query(LectureDeBrouillon::lire).optional();
    }

    public void effacer(String compte, long id) {
        base.sql("delete from conference.brouillon where id = ? and compte = ? and tache is null").params(id, compte).update();
    }

    /** Those that were not begun on this page: it may have written its own already, and not have heard of it. */
    private int autres(Map<String, Object> parametres) {
        return base.sql("select count(*) from conference.brouillon where compte = :compte and tache is null and not clos and (debut is null or debut is distinct from :page)")
                .params(parametres).query(Integer.class).single();
    }

    private static Garde garde(long id, long version, Repere lu) {
        return new Garde(id, lu == null ? Repere.nouveau(version) : lu.apres(version));
    }

    /** Empty when nothing is left to go on with. */
    private Optional<Garde> refuser(String laquelle, Map<String, Object> parametres, Repere lu) {
        base.sql("select modifie_le, version from conference.brouillon where compte = :compte and tache is null and not clos and " + laquelle)
                .params(parametres).query((ligne, rang) -> BrouillonChangeAilleurs.modifie(ligne.getTimestamp(1).toInstant(), horloge.instant(),
                        lu.apres(ligne.getLong(2)))).optional().ifPresent(ailleurs -> {
                    throw ailleurs;
                });
        return Optional.empty();
    }

    private Map<String, Object> parametres(String compte, long id, Repere lu) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("compte", compte);
        parametres.put("id", id);
        parametres.put("libre", lu == null);
        parametres.put("version", lu == null ? 0 : lu.version());
        parametres.put("page", lu == null ? null : lu.page());
        parametres.put("maintenant", Timestamp.from(horloge.instant()));
        return parametres;
    }
}
