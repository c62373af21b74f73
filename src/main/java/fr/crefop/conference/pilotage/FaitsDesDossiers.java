package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.GainsDesConventions;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is observed of each case. That of a closed case is taken once, and again only if the case is opened anew; what is told of its person
 * afterwards is observed apart.
 */
@Component
class FaitsDesDossiers {

    private static final int LOT = 200;
    private static final String A_PRENDRE = """
            from conference.dossier_a_mesurer d left join conference.fait f on f.numero = d.numero
             where d.numero > :apres and (f.id is null or f.etat <> 'CLOS' or d.etat <> 'CLOS' or f.ouverture <> d.ouverture)
               and not exists (select 1 from conference.fait_detache t where t.numero = d.numero)""";

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final GainsDesConventions apports;

    FaitsDesDossiers(JdbcClient base, Dossiers dossiers, GainsDesConventions apports) {
        this.base = base;
        this.dossiers = dossiers;
        this.apports = apports;
    }

    /** The next ones to be taken after that number, in their order; empty when all are. */
    List<String> aPrendre(String apres) {
        return base.sql("select d.numero " + A_PRENDRE + " order by d.numero limit " + LOT).param("apres", apres).query(String.class).list();
    }

    long restent() {
        return base.sql("select count(*) " + A_PRENDRE).param("apres", "").query(Long.class).single();
    }

    /** The next ones of which something was told since they were closed, in their order; empty when all is counted. */
    List<String> aSuivre(String apres) {
        return base.sql("""
                select f.numero from conference.fait f join conference.parcours_a_mesurer p on p.numero = f.numero and p.ouverture = f.ouverture
                 where f.numero > ? and f.parcours <> p.version order by f.numero limit ?""").params(apres, LOT).query(String.class).list();
    }

    /** Doing it again changes nothing. */
    @Transactional
    public void suivre(List<String> lot) {
        base.sql("""
                update conference.fait f set parcours = coalesce((select p.version from conference.parcours_a_mesurer p
                       where p.numero = f.numero and p.ouverture = f.ouverture), 0) where f.numero in (:lot)""").param("lot", lot).update();
        base.sql("delete from conference.observation where nature in (:natures) and fait_id in (select id from conference.fait where numero in (:lot))")
                .param("natures", SqlDesObservations.NATURES_DU_PARCOURS).param("lot", lot).update();
        SqlDesObservations.DU_PARCOURS.forEach(mesure -> base.sql(mesure).param("lot", lot).update());
    }

    /** Doing it again changes nothing. */
    @Transactional
    public void prendre(List<String> lot) {
        base.sql("""
                insert into conference.fait (numero, annee, trimestre, statut, region, departement, regime, etat, ouverture, plan_id)
                select d.numero, extract(year from d.recu_le at time zone 'Europe/Paris'), 'T' || extract(quarter from d.recu_le at time zone 'Europe/Paris'),
                       coalesce(d.statut, 'INCONNU'), coalesce(d.region, 'INCONNU'),
                       coalesce(d.region, 'INCONNU') || '/' || coalesce(d.departement, 'INCONNU'),
                       coalesce(p.regime, 'INCONNU'), d.etat, d.ouverture, p.id
                  from conference.dossier_a_mesurer d
                  left join lateral (select id, regime from conference.plan_a_mesurer where numero = d.numero order by des_regles desc, id desc limit 1) p on true
                 where d.numero in (:lot)
                on conflict (numero) do update set annee = excluded.annee, trimestre = excluded.trimestre, statut = excluded.statut, region = excluded.region, departement = excluded.departement, regime = excluded.regime,
                       etat = excluded.etat, ouverture = excluded.ouverture, plan_id = excluded.plan_id""").param("lot", lot).update();
        base.sql("delete from conference.observation where nature not in ('RECALCUL', 'COMBINAISON') and fait_id in (select id from conference.fait where numero in (:lot))")
                .param("lot", lot).update();
        SqlDesObservations.TOUTES.forEach(mesure -> base.sql(mesure).param("lot", lot).update());
        suivre(lot);
        servis(lot).forEach(this::retirer);
    }

    /** The case whose plan has lines that a convention permits, and when that plan was made. */
    private record Servi(String numero, Instant calculeLe, List<String> conventions) {}

    private List<Servi> servis(List<String> lot) {
        return base.sql("""
                select f.numero, p.calcule_le, string_agg(distinct c.convention, ' ' order by c.convention) as conventions
                  from conference.fait f join conference.plan_a_mesurer p on p.id = f.plan_id join conference.plan_par_convention c on c.plan_id = p.id
                 where f.numero in (:lot) and p.des_regles group by f.numero, p.calcule_le order by f.numero""").param("lot", lot)
                .query((ligne, rang) -> new Servi(ligne.getString("numero"), ligne.getTimestamp("calcule_le").toInstant(),
                        List.of(ligne.getString("conventions").split(" ")))).list();
    }

    private void retirer(Servi servi) {
        apports.de(dossiers.exiger(servi.numero()).demande(), servi.calculeLe(), servi.conventions()).forEach((convention, gain) -> base.sql("""
                insert into conference.observation (fait_id, nature, code, valeur)
                select id, 'APPORT', ?, ? from conference.fait where numero = ?""")
                .params(Indicateur.CONVENTION_EN_VIGUEUR + convention, gain.euros(), servi.numero()).update());
    }
}
