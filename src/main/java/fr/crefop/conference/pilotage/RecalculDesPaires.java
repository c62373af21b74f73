package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.GainsDesCombinaisons;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which funders, if they signed, would have taken most off what was left to pay: every case on file, open or closed, is computed again by what
 * holds today, once for each version of it and each plan. Each case stands in one line that says whether it was, or why not.
 */
@Component
class RecalculDesPaires {

    private static final Logger LOG = LoggerFactory.getLogger(RecalculDesPaires.class);
    static final String RECALCULE = "RECALCULE";
    private static final String EN_ATTENTE = "EN_ATTENTE";
    /** Some plans of some milliseconds for each case: a round stays short whatever changes. */
    private static final int PAR_TOURNEE = 1000;
    private static final int LOT = 100;
    private static final String SELON = " f.combine_selon is distinct from :version || ' ' || coalesce(f.plan_id, 0) ";
    private static final List<String> NATURES = List.of("RECALCUL", "COMBINAISON");

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final GainsDesCombinaisons gains;

    RecalculDesPaires(JdbcClient base, Dossiers dossiers, GainsDesCombinaisons gains) {
        this.base = base;
        this.dossiers = dossiers;
        this.gains = gains;
    }

    String version() {
        return gains.version();
    }

    /** What was computed by another version, or of another plan, counts no more; where there is nothing to compute, that is said at once. */
    @Transactional
    public void perimer(String version) {
        base.sql("set local statement_timeout = '1h'").update();
        base.sql("delete from conference.observation o using conference.fait f where o.fait_id = f.id and o.nature in (:natures) and o.code <> '" + EN_ATTENTE
                + "' and f.numero is not null and" + SELON).param("natures", NATURES).param("version", version).update();
        base.sql("""
                with perime as (select f.id, f.plan_id, p.reste, p.des_regles from conference.fait f left join conference.plan_a_mesurer p on p.id = f.plan_id
                       where f.numero is not null and""" + SELON + """
                ), lu as (select id, case when des_regles is not true then 'SANS_PLAN' when reste > 0 then 'EN_ATTENTE' else 'RIEN_NE_MANQUE' end as code from perime),
                   ecarte as (update conference.fait f set combine_selon = :version || ' ' || coalesce(f.plan_id, 0) from lu where lu.id = f.id and lu.code <> 'EN_ATTENTE'),
                   plus_en_attente as (delete from conference.observation o using lu where o.fait_id = lu.id and o.nature = 'RECALCUL' and lu.code <> 'EN_ATTENTE')
                insert into conference.observation (fait_id, nature, code) select id, 'RECALCUL', code from lu on conflict do nothing""").param("version", version).update();
    }

    /** The latest ones first, as many as one round may; empty when all are computed. */
    List<String> aRecalculer(String version, int faits) {
        return base.sql("select f.numero from conference.fait f join conference.observation o on o.fait_id = f.id and o.nature = 'RECALCUL' and o.code = '" + EN_ATTENTE
                + "' where f.numero is not null and" + SELON + "order by f.id desc limit :combien")
                .param("version", version).param("combien", Math.min(LOT, PAR_TOURNEE - faits)).query(String.class).list();
    }

    @Transactional
    public void recalculer(List<String> lot, String version) {
        lot.forEach(numero -> recalculer(numero, version));
    }

    /** One that was forgotten since the lot was chosen has nothing to be computed from; one that is being computed is forgotten afterwards. */
    private void recalculer(String numero, String version) {
        if (base.sql("select id from conference.fait where numero = ? for update").param(numero).query(Long.class).optional().isEmpty()) {
            return;
        }
        Optional<GainsDesCombinaisons.Gains> lus = gains(numero);
        base.sql("delete from conference.observation where nature in (:natures) and fait_id = (select id from conference.fait where numero = :numero)")
                .param("natures", NATURES).param("numero", numero).update();
        observer(numero, "RECALCUL", lus.isPresent() ? RECALCULE : "INCALCULABLE", lus.map(g -> g.reste().euros()).orElse(null));
        lus.ifPresent(g -> g.parSignataires().forEach((signataires, gain) -> observer(numero, "COMBINAISON", signataires, gain.euros())));
        base.sql("update conference.fait f set combine_selon = :version || ' ' || coalesce(f.plan_id, 0) where numero = :numero").param("version", version)
                .param("numero", numero).update();
    }

    /** Empty too where the computation breaks: one case would otherwise keep all figures of all cases from being made, round after round. */
    private Optional<GainsDesCombinaisons.Gains> gains(String numero) {
        Demande demande = dossiers.exiger(numero).demande();
        try {
            return gains.de(demande);
        } catch (RuntimeException faute) {
            LOG.error("Indicateurs : le dossier {} ne se recalcule pas", numero, faute);
            return Optional.empty();
        }
    }

    private void observer(String numero, String nature, String code, BigDecimal euros) {
        base.sql("insert into conference.observation (fait_id, nature, code, valeur) select id, ?, ?, ? from conference.fait where numero = ?")
                .params(nature, code, euros, numero).update();
    }

    /** Its demande is erased: what it would save cannot be looked at again. */
    void oublier(String numero) {
        base.sql("delete from conference.observation where nature in (:natures) and fait_id = (select id from conference.fait where numero = :numero)")
                .param("natures", NATURES).param("numero", numero).update();
        observer(numero, "RECALCUL", "OUBLIE", null);
        base.sql("update conference.fait set combine_selon = null where numero = ?").param(numero).update();
    }
}
