package fr.crefop.conference.pilotage;

import java.util.List;
import java.util.Set;

/**
 * How each indicator is observed in a case: from the views of the rooms, for the cases of {@code :lot}. A row counts one case, once. What
 * a view groups is asked of those cases by name, so that the base groups no others.
 */
final class SqlDesObservations {

    private static final String DEBUT = """
            insert into conference.observation (fait_id, nature, code, valeur, avant)
            with d as (select f.id, f.plan_id, m.* from conference.fait f join conference.dossier_a_mesurer m using (numero) where f.numero in (:lot))
            """;
    /** The model that was applied last to each case, where one was. */
    private static final String MODELE_APPLIQUE = " join (select distinct on (a.numero) a.numero, x.reference from conference.modele_applique a"
            + " join conference.modele x on x.id = a.modele_id where a.numero in (:lot) order by a.numero, a.id desc) m on m.numero = d.numero";
    /** What the rules left, and what the decision leaves. */
    private static final String RESTES = """
             left join conference.plan_a_mesurer p on p.id = d.plan_id
             left join conference.reste_decide r on r.numero = d.numero and r.ouverture = d.ouverture
            """;
    private static final String CLOS_AVEC_PLAN = " where d.etat = 'CLOS' and d.avec_plan ";

    static final List<String> TOUTES = List.of(
            "select d.id, 'DOSSIER', 'RECU', p.cout, null from d left join conference.plan_a_mesurer p on p.id = d.plan_id",
            "select d.id, 'AVANCEMENT', case when d.etat = 'CLOS' then 'CLOS' else 'EN_COURS' end, null, null from d",
            "select d.id, 'ETAT', d.etat, null, null from d where d.etat <> 'CLOS'",
            "select d.id, 'PLAN', case when d.avec_plan then 'AVEC' else 'SANS' end, case when d.avec_plan then r.reste end,"
                    + " case when d.avec_plan then p.reste end from d" + RESTES + " where d.etat = 'CLOS'",
            "select d.id, 'ISSUE', case when d.avec_plan then 'AVEC/' else 'SANS/' end || coalesce(d.voie, 'AUCUNE') || '/' || d.issue,"
                    + " case when d.avec_plan then r.reste end, case when d.avec_plan then p.reste end from d" + RESTES
                    + " where d.etat = 'CLOS' and d.issue is not null",
            "select d.id, 'FINANCEURS_PAR_PLAN', (select count(distinct a.financeur) from conference.part_acquise a where a.numero = d.numero)::text,"
                    + " null, null from d" + CLOS_AVEC_PLAN,
            "select d.id, 'DUREE', e.libelle, e.jours, null from d join (select * from conference.duree_d_etape where numero in (:lot)) e on e.numero = d.numero",
            "select d.id, 'DUREE', 'ENTIERE', extract(epoch from d.clos_le - d.recu_le) / 86400, null from d where d.etat = 'CLOS' and d.clos_le is not null",
            acquis("FINANCEUR", "financeur"), acquis("DISPOSITIF", "financeur || '/' || a.dispositif"), acquis("RUBRIQUE", "rubrique"),
            "select d.id, 'REFUS', r.financeur || '/' || r.etat, null, null from d"
                    + " join (select * from conference.part_refusee where numero in (:lot)) r on r.numero = d.numero",
            // A refusal is put down to the envelope where what was asked went beyond it; a reason in words is one, whatever the words.
            "select distinct d.id, 'RAISON', case when p.etat = 'SANS_REPONSE' then 'SANS_REPONSE' when p.etat = 'CONTRE_PROPOSE' then 'CONDITIONS'"
                    + " when p.sans_enveloppe then 'ENVELOPPE' else 'ECRITE' end, null::numeric, null::numeric"
                    + " from d join (select * from conference.part_demandee where numero in (:lot)) p on p.numero = d.numero"
                    + " where p.etat in ('REFUSE', 'SANS_REPONSE', 'CONTRE_PROPOSE', 'ACCEPTE_MOINS') and coalesce(p.accorde, 0) < p.demande",
            ecartes("ECART", "dispositif", "statut = 'ECARTE'"), ecartes("CONDITION", "regle", "statut = 'ECARTE'"),
            // One of the aids that it stands for is exhausted: it would be open to whoever asks earlier.
            ecartes("FERMEE", "dispositif", "statut = 'FERME' and not exists (select 1 from conference.plan_ecarte x"
                    + " where x.plan_id = e.plan_id and x.dispositif = e.dispositif and x.etat = 'EPUISEE')"),
            ecartes("EPUISEE", "dispositif", "statut = 'FERME' and e.etat = 'EPUISEE'")
                    + " union select d.id, 'EPUISEE', p.dispositif, null, null from d"
                    + " join (select * from conference.part_sans_enveloppe where numero in (:lot)) p on p.numero = d.numero",
            "select d.id, 'MODELE', m.reference, r.reste, p.reste from d" + MODELE_APPLIQUE + RESTES,
            "select d.id, 'APPORT', 'M/' || m.reference, p.reste - r.reste, null from d" + MODELE_APPLIQUE + RESTES
                    + " where d.etat = 'CLOS' and d.issue = 'MODELE_APPLIQUE' and r.reste is not null and p.reste is not null",
            "select d.id, 'CONVENTION', c.convention, sum(c.montant), null from d join conference.plan_par_convention c on c.plan_id = d.plan_id group by d.id, c.convention")
            .stream().map(DEBUT::concat).toList();

    /** What is told after a case is closed: observed again each time that something is, and nothing else of the case with it. */
    static final Set<String> NATURES_DU_PARCOURS = Set.of("SUITE", "ABANDON", "EMPLOI", "CLAIR", "TENU", "MANQUE");

    static final List<String> DU_PARCOURS = List.of(
            "select d.id, 'SUITE', coalesce(s.suite, 'PAS_DITE'), null, null from d left join conference.suite_a_mesurer s on s.numero = d.numero"
                    + " and s.ouverture = d.ouverture and s.suite in ('ABANDON', 'FIN')" + CLOS_AVEC_PLAN,
            "select d.id, 'ABANDON', s.raison, null, null from d" + suite("s", "ABANDON") + CLOS_AVEC_PLAN,
            "select d.id, 'EMPLOI', coalesce(e.emploi, 'PAS_DIT'), null, null from d" + suite("s", "FIN") + " left" + suite("e", "EMPLOI") + CLOS_AVEC_PLAN,
            parole("CLAIR", "clair"), parole("TENU", "tenu"), parole("MANQUE", "manque")).stream().map(DEBUT::concat).toList();

    private SqlDesObservations() {}

    private static String acquis(String nature, String colonne) {
        return "select d.id, '" + nature + "', a." + colonne + ", sum(a.accorde), null from d join conference.part_acquise a on a.numero = d.numero"
                + CLOS_AVEC_PLAN + " group by d.id, a." + colonne;
    }

    private static String suite(String alias, String suite) {
        return " join conference.suite_a_mesurer %1$s on %1$s.numero = d.numero and %1$s.ouverture = d.ouverture and %1$s.suite = '%2$s'".formatted(alias, suite);
    }

    private static String parole(String nature, String colonne) {
        return "select d.id, '" + nature + "', coalesce(p." + colonne + ", 'SANS_REPONSE'), null, null from d"
                + " left join conference.parole_a_mesurer p on p.numero = d.numero and p.ouverture = d.ouverture" + CLOS_AVEC_PLAN;
    }

    private static String ecartes(String nature, String colonne, String condition) {
        return "select distinct d.id, '" + nature + "', e." + colonne + ", null::numeric, null::numeric from d join conference.plan_ecarte e on e.plan_id = d.plan_id"
                + " where e." + condition + " and e." + colonne + " is not null";
    }
}
