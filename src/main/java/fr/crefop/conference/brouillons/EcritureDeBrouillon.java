package fr.crefop.conference.brouillons;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes over what was read, and over nothing else: one statement each, so that of two machines one is told. */
final class EcritureDeBrouillon {

    /** What the page had read, or what the page itself wrote and was not answered for. */
    private static final String LU = "(:libre or version = :version or (page = :page and not clos))";

    /** Instead of the affair: nothing is left of what was said about it. */
    private static final String CLOSE = "close";
    /** Longer than a session: what a page had on its way when its form was sent has come by then. */
    static final Duration PLACE_CLOSE = Duration.ofDays(2);

    private final JdbcClient base;
    private final Clock horloge;

    EcritureDeBrouillon(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** @param cle of what it is the draft, one for each account */
    record Place(String compte, String cle, String numero) {}

    Repere garder(Place place, Map<String, List<String>> valeurs, Repere lu) {
        String contenu = ContenuDeBrouillon.ecrire(valeurs);
        Map<String, Object> parametres = parametres(place, lu);
        if (contenu.equals(ContenuDeBrouillon.RIEN)) {
            int efface = base.sql("delete from conference.brouillon where compte = :compte and tache = :cle and " + LU).params(parametres).update();
            if (efface == 0) {
                exigerPersonne(place, lu);
            }
            return suite(lu, 0);
        }
        parametres.put("contenu", contenu);
        return suite(lu, changer(parametres).or(() -> lu == null || lu.version() == 0 ? commencer(parametres) : Optional.empty())
                .orElseThrow(() -> ailleurs(place, lu)));
    }

    /**
     * What was typed has been sent. Its place stays closed: what the page that sent it had on its way does not bring it back. What another
     * machine typed since that page read it stays, nobody sent it.
     */
    void clore(Place place, Repere lu) {
        Map<String, Object> parametres = parametres(place, lu);
        parametres.put("nulle", CLOSE);
        int clos = base.sql("""
                update conference.brouillon set contenu = '{}'::jsonb, clos = true, page = null, numero = :nulle, modifie_le = :maintenant,
                    version = nextval('conference.brouillon_version')
                where compte = :compte and tache = :cle and\s""" + LU).params(parametres).update();
        if (clos == 0) {
            base.sql("""
                    insert into conference.brouillon (compte, tache, numero, contenu, commence_le, modifie_le, clos)
                    values (:compte, :cle, :nulle, '{}'::jsonb, :maintenant, :maintenant, true) on conflict (compte, tache) do nothing""")
                    .params(parametres).update();
        }
    }

    private Optional<Long> changer(Map<String, Object> parametres) {
        return base.sql("""
                update conference.brouillon set contenu = :contenu::jsonb, modifie_le = :maintenant, page = :page, clos = false, numero = :numero,
                    commence_le = case when clos then :maintenant else commence_le end, version = nextval('conference.brouillon_version')
                where compte = :compte and tache = :cle and\s""" + LU + " returning version").params(parametres).query(Long.class).optional();
    }

    private Optional<Long> commencer(Map<String, Object> parametres) {
        return base.sql("""
                insert into conference.brouillon (compte, tache, numero, contenu, commence_le, modifie_le, page)
                values (:compte, :cle, :numero, :contenu::jsonb, :maintenant, :maintenant, :page) on conflict (compte, tache) do nothing returning version""")
                .params(parametres).query(Long.class).optional();
    }

    private void exigerPersonne(Place place, Repere lu) {
        if (deLaPlace(place).isPresent()) {
            throw ailleurs(place, lu);
        }
    }

    private BrouillonChangeAilleurs ailleurs(Place place, Repere lu) {
        Repere encore = lu == null ? Repere.nouveau(0) : lu;
        return deLaPlace(place).map(trouve -> trouve.clos() ? BrouillonChangeAilleurs.parti(encore.apres(trouve.version()))
                : BrouillonChangeAilleurs.modifie(trouve.modifieLe(), horloge.instant(), encore.apres(trouve.version())))
                .orElseGet(() -> BrouillonChangeAilleurs.parti(encore.apres(0)));
    }

    private record Trouve(long version, Instant modifieLe, boolean clos) {}

    private Optional<Trouve> deLaPlace(Place place) {
        return base.sql("select version, modifie_le, clos from conference.brouillon where compte = ? and tache = ?").params(place.compte(), place.cle())
                .query((ligne, rang) -> new Trouve(ligne.getLong(1), ligne.getTimestamp(2).toInstant(), ligne.getBoolean(3))).optional();
    }

    private Map<String, Object> parametres(Place place, Repere lu) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("compte", place.compte());
        parametres.put("cle", place.cle());
        parametres.put("numero", place.numero());
        parametres.put("libre", lu == null);
        parametres.put("version", lu == null ? 0 : lu.version());
        parametres.put("page", lu == null ? null : lu.page());
        parametres.put("maintenant", Timestamp.from(horloge.instant()));
        return parametres;
    }

    private static Repere suite(Repere lu, long version) {
        return lu == null ? Repere.nouveau(version) : lu.apres(version);
    }
}
