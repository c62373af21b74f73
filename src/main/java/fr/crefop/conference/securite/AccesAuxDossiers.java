package fr.crefop.conference.securite;

import fr.crefop.conference.securite.droits.Portee;
import fr.crefop.conference.securite.droits.VueDesDossiers;
import fr.crefop.conference.socle.FinDesAcces;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who may see a case, with the person's health and income in it: those who have something to do with it, nobody else. Which
 * cases each role sees is written in the rights file. Asked of the database as one condition, for one case and for the list alike.
 */
@Service
public class AccesAuxDossiers {

    private static final String AVIS = "donner-un-avis";

    /** One that its person froze is seen by the secretariat alone; of one that was forgotten nothing is left to see. */
    private static final String LISIBLE = "not exists (select 1 from conference.dossier_limite f where f.numero = d.numero)";

    private final JdbcClient base;
    private final Absences absences;
    private final Interlocuteurs interlocuteurs;
    private final Droits droits;
    private final FinDesAcces fin;
    private final Clock horloge;
    private final LusParLaDemande<String, List<String>> connus = new LusParLaDemande<>(AccesAuxDossiers.class);

    AccesAuxDossiers(JdbcClient base, Absences absences, Interlocuteurs interlocuteurs, Droits droits, FinDesAcces fin, Clock horloge) {
        this.base = base;
        this.absences = absences;
        this.interlocuteurs = interlocuteurs;
        this.droits = droits;
        this.fin = fin;
        this.horloge = horloge;
    }

    /** An answer that lasts looks anew at who stands in for whom and who left: a right that ends meanwhile ends for it too. */
    public void relire() {
        connus.oublier();
        absences.relire();
    }

    /** For lists, which are cut and counted by the database. */
    public Visibilite visibilite(Compte compte) {
        String reste = "d.anonymise_le is null and " + lisible(compte) + " and ";
        return new Visibilite(reste + regle(compte, vue -> true), regle(compte, vue -> !vue.vue().sansNom()),
                regle(compte, vue -> !vue.vue().lesSiennes()), regle(compte, vue -> vue.vue().entiere()),
                regles(compte, reste), parametres(compte));
    }

    /** At least one, as SQL wants: who sees no case has the rule that shows none. */
    private List<Visibilite.Regle> regles(Compte compte, String reste) {
        List<Visibilite.Regle> regles = droits.dossiers(compte).stream().map(vue -> new Visibilite.Regle(reste + vue.condition(), !vue.vue().sansNom())).distinct().toList();
        return regles.isEmpty() ? List.of(new Visibilite.Regle("false", false)) : regles;
    }

    /** What it sees of a case, each in its own way; empty when the case does not exist for it. */
    public Set<Vue> vues(Compte compte, String numero) {
        return droits.dossiers(compte).stream().map(VueDesDossiers::vue).distinct()
                .filter(vue -> voit(compte, numero, laquelle -> laquelle.vue().equals(vue))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of these, the cases whose person's name it may know: a college decides without it. */
    public Set<String> nommes(Compte compte, Collection<String> parmi) {
        return base.sql("select d.numero from conference.dossier_lisible d where " + lisible(compte) + " and " + regle(compte, vue -> !vue.vue().sansNom())
                + " and d.numero = any(:parmi)").params(parametres(compte)).param("parmi", parmi.toArray(String[]::new)).query(String.class).set();
    }

    /** Of these, the cases that exist for it. */
    public Set<String> visibles(Compte compte, Collection<String> parmi) {
        return base.sql("select d.numero from conference.dossier_lisible d where " + lisible(compte) + " and " + regle(compte, vue -> true)
                + " and d.numero = any(:parmi)").params(parametres(compte)).param("parmi", parmi.toArray(String[]::new)).query(String.class).set();
    }

    /** Whether nothing of the case is left out for it. */
    public boolean voitTout(Compte compte, String numero) {
        return voit(compte, numero, vue -> vue.vue().entiere());
    }

    public boolean peutVoir(Compte compte, String numero) {
        return voit(compte, numero, vue -> true);
    }

    private boolean voit(Compte compte, String numero, Predicate<VueDesDossiers> lesquelles) {
        return demander(compte, lesquelles, numero).query(String.class).optional().isPresent();
    }

    /**
     * The advices of a case that the account is asked for, or has given: that part of the case, and no other, is open to
     * an expert.
     */
    public Set<Long> expertises(Compte compte, String numero) {
        if (!droits.permet(compte, AVIS)) {
            return Set.of();
        }
        // Asked of a person, it was asked of the structure they worked for.
        return base.sql("""
                select e.id from conference.avis_demande e join conference.dossier_lisible d on d.numero = e.numero
                  left join conference.compte c on c.identifiant = e.compte
                 where e.numero = :numero and e.etat in ('ATTENDU', 'RENDU') and (d.clos_le is null or d.clos_le >= :closDepuis)
                   and conference.consenti(e.numero) and not conference.limite(e.numero) and (e.groupe in (:groupes)
                       or e.compte in (:agitPour) and coalesce(c.structure_depuis <= e.demande_le, true))""")
                .param("numero", numero).param("closDepuis", Timestamp.from(fin.closDepuis()))
                .param("agitPour", absences.agitPour(compte.identifiant()))
                .param("groupes", interlocuteurs.groupes(compte)).query(Long.class).set();
    }

    /** Whether that advice was ever asked of the account: who comes too late to give it is told so, and sees no more. */
    public boolean futDemandee(Compte compte, String numero, long expertise) {
        return base.sql("""
                select id from conference.avis_demande where numero = :numero and id = :id
                   and (compte in (:agitPour) or groupe in (:groupes))""")
                .param("numero", numero).param("id", expertise).param("agitPour", absences.agitPour(compte.identifiant()))
                .param("groupes", interlocuteurs.groupes(compte)).query(Long.class).optional().isPresent();
    }

    private JdbcClient.StatementSpec demander(Compte compte, Predicate<VueDesDossiers> lesquelles, String numero) {
        return base.sql("select d.numero from conference.dossier_lisible d where " + lisible(compte) + " and " + regle(compte, lesquelles) + " and d.numero = :numero")
                .params(parametres(compte)).param("numero", numero);
    }

    private static String lisible(Compte compte) {
        return compte.est(Groupe.SECRETARIAT) ? "true" : LISIBLE;
    }

    private String regle(Compte compte, Predicate<VueDesDossiers> lesquelles) {
        String regle = droits.dossiers(compte).stream().filter(lesquelles).map(VueDesDossiers::condition).collect(Collectors.joining(" or "));
        return "(" + (regle.isEmpty() ? "false" : regle) + ")";
    }

    private Map<String, Object> parametres(Compte compte) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("closDepuis", Timestamp.from(fin.closDepuis()));
        parametres.put("transfereDepuis", Timestamp.from(fin.transfereDepuis()));
        parametres.put("agitPour", absences.agitPour(compte.identifiant()));
        parametres.put("structure", compte.structure());
        parametres.put("financeurs", financeurs(compte));
        parametres.put("mandataires", mandataires(compte));
        parametres.put("jourDesDelegations", LocalDate.now(horloge));
        parametres.put("rapporteursPartis", rapporteursPartis(compte));
        return parametres;
    }

    private List<String> connus(String question) {
        return connus.lire(question, noms -> base.sql(noms).query(String.class).list());
    }

    /** For those who see their cases. Never empty, as SQL wants. */
    private List<String> rapporteursPartis(Compte compte) {
        List<String> partis = droits.dossiers(compte).stream().noneMatch(vue -> vue.portee() == Portee.MANDAT_SANS_RAPPORTEUR) ? List.of()
                : connus("select rapporteur from conference.rapporteur_parti");
        return partis.isEmpty() ? List.of("") : partis;
    }

    /** Never empty, as SQL wants. */
    private List<String> financeurs(Compte compte) {
        Set<String> siens = repondPour(compte);
        return siens.isEmpty() ? List.of("") : List.copyOf(siens);
    }

    /** The funders of the case for whom it answers, or answered, by delegation. */
    public Set<String> repondParDelegation(Compte compte, String numero) {
        return base.sql("""
                select distinct financeur from conference.part_deleguee where numero = :numero and mandataire in (:mandataires) and jusqu_au >= :jour""")
                .param("numero", numero).param("mandataires", mandataires(compte)).param("jour", LocalDate.now(horloge)).query(String.class).set();
    }

    /** Whether a funder for whom it answers was asked in that case. */
    public boolean estSollicite(Compte compte, String numero) {
        return base.sql("select exists (select 1 from conference.financeur_sollicite where numero = :numero and financeur in (:financeurs))")
                .param("numero", numero).param("financeurs", financeurs(compte)).query(Boolean.class).single();
    }

    /** Candidate groups of the funders it is of: those that a delegation may name. Never empty, as SQL wants. */
    private static List<String> mandataires(Compte compte) {
        List<String> siens = compte.codesDesFinanceurs();
        return siens.isEmpty() ? List.of("") : siens;
    }

    /** The funders ever asked for whom it answers. */
    public Set<String> repondPour(Compte compte) {
        return connus("select financeur from conference.financeur_connu").stream().filter(financeur -> {
                    Repondant repondant = QuiRepond.pourLeFinanceur(financeur);
                    return repondant.groupe().estFinanceur() && compte.est(repondant);
                }).collect(Collectors.toCollection(TreeSet::new));
    }
}
