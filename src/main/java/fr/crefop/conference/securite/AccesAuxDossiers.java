package fr.crefop.conference.securite;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who may see a case, with the person's health and income in it: those who have something to do with it, nobody else.
 * The administrator and the C+FOR commission see no case. Asked of the database as one condition, for one case and for
 * the list alike.
 */
@Service
public class AccesAuxDossiers {

    private static final Set<Groupe> SANS_DOSSIER = Set.of(Groupe.ADMIN, Groupe.CFOR);

    /** The mandate in force: a group of before the case began again has nothing to do with it any more. */
    private static final String MANDAT = "(select max(m.id) from conference.mandat m where m.numero = d.numero"
            + " and m.passage = conference.passage_de(d.numero))";

    private static final String MEMBRE_DU_GROUPE = "exists (select 1 from conference.mandat_membre mm where mm.compte in (:agitPour)"
            + " and mm.mandat_id = " + MANDAT + ")";

    /** The rapporteur of the mandate; while the group is at work, any other one once that one is a rapporteur no more. */
    private static final String RAPPORTEUR = "exists (select 1 from conference.mandat r where r.id = " + MANDAT
            + " and (r.rapporteur in (:agitPour) or d.etat = 'EN_TRAVAUX' and not exists (select 1 from conference.compte c"
            + " join conference.compte_groupe g on g.identifiant = c.identifiant"
            + " where c.identifiant = r.rapporteur and c.actif and g.groupe = 'rapporteur')))";

    /** Nothing of a person who has not agreed to it, or agrees no more. */
    private static final String FINANCEUR = "conference.consenti(d.numero) and (exists (select 1 from conference.engagement e"
            + " where e.numero = d.numero and e.financeur in (:financeurs)) or " + MEMBRE_DU_GROUPE + ")";

    private static final String BUREAU = "exists (select 1 from conference.scrutin s where s.numero = d.numero)";

    /**
     * The whole structure follows its cases: an advisor on leave must not leave a person alone, and one who works elsewhere now
     * has left them. Who is not here sees none.
     */
    private static final Map<Groupe, String> SELON_LE_ROLE = Map.of(Groupe.SECRETARIAT, "true", Groupe.RAPPORTEUR, RAPPORTEUR,
            Groupe.CONSEILLER, "d.structure = :structure::text or d.structure is null and d.auteur in (:agitPour)");

    private final JdbcClient base;
    private final Absences absences;
    private final Interlocuteurs interlocuteurs;

    AccesAuxDossiers(JdbcClient base, Absences absences, Interlocuteurs interlocuteurs) {
        this.base = base;
        this.absences = absences;
        this.interlocuteurs = interlocuteurs;
    }

    /** The numbers of the cases the account may see. */
    public Set<String> visibles(Compte compte) {
        return demander(compte, "").query(String.class).set();
    }

    public boolean peutVoir(Compte compte, String numero) {
        return demander(compte, " and d.numero = :numero").param("numero", numero).query(String.class).optional().isPresent();
    }

    /**
     * The advices of a case that the account is asked for, or has given: that part of the case, and no other, is open to
     * an expert.
     */
    public Set<Long> expertises(Compte compte, String numero) {
        if (SANS_DOSSIER.containsAll(compte.groupes())) {
            return Set.of();
        }
        return base.sql("""
                select id from conference.expertise where numero = :numero and etat in ('ATTENDU', 'RENDU') and conference.consenti(numero)
                   and (compte in (:agitPour) or groupe in (:groupes))""")
                .param("numero", numero).param("agitPour", absences.agitPour(compte.identifiant()))
                .param("groupes", interlocuteurs.groupes(compte)).query(Long.class).set();
    }

    /** Whether that advice was ever asked of the account: who comes too late to give it is told so, and sees no more. */
    public boolean futDemandee(Compte compte, String numero, long expertise) {
        return base.sql("""
                select id from conference.expertise where numero = :numero and id = :id
                   and (compte in (:agitPour) or groupe in (:groupes))""")
                .param("numero", numero).param("id", expertise).param("agitPour", absences.agitPour(compte.identifiant()))
                .param("groupes", interlocuteurs.groupes(compte)).query(Long.class).optional().isPresent();
    }

    private JdbcClient.StatementSpec demander(Compte compte, String parmi) {
        String regle = compte.groupes().stream().map(AccesAuxDossiers::condition).distinct()
                .collect(Collectors.joining(" or "));
        return base.sql("select d.numero from conference.dossier d where (" + regle + ")" + parmi)
                .param("agitPour", absences.agitPour(compte.identifiant())).param("structure", compte.structure())
                .param("financeurs", financeurs(compte));
    }

    private static String condition(Groupe groupe) {
        return groupe.estFinanceur() ? FINANCEUR : Groupe.bureau().contains(groupe) ? BUREAU : SELON_LE_ROLE.getOrDefault(groupe, "false");
    }

    /** The funders ever asked for whom the account answers; never empty, as SQL wants. */
    private List<String> financeurs(Compte compte) {
        List<String> siens = base.sql("select distinct financeur from conference.engagement").query(String.class).list()
                .stream().filter(financeur -> {
                    Repondant repondant = QuiRepond.pourLeFinanceur(financeur);
                    return repondant.groupe().estFinanceur() && compte.est(repondant);
                }).toList();
        return siens.isEmpty() ? List.of("") : siens;
    }
}
