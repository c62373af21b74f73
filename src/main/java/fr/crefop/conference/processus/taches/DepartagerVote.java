package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.TenueDesSieges;
import fr.crefop.conference.bureau.TenueDesSieges.Tenue;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** One of the co-presidents chooses between the answers in balance. */
@Component
class DepartagerVote implements TacheHumaine {

    private final Scrutins scrutins;
    private final Departages departages;
    private final TenueDesSieges tenues;
    private final PlanSoumisAuVote plan;
    private final Echeances echeances;

    DepartagerVote(Scrutins scrutins, Departages departages, TenueDesSieges tenues, PlanSoumisAuVote plan, Echeances echeances) {
        this.scrutins = scrutins;
        this.tenues = tenues;
        this.departages = departages;
        this.plan = plan;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return VoteBureau.DEPARTAGER;
    }

    @Override
    public List<String> champs() {
        return List.of("choix");
    }

    @Override
    public void preparer(DelegateTask tache) {
        nommer(tache);
        tache.setDueDate(echeances.departage(tache.getExecution().getProcessBusinessKey()));
    }

    @Override
    public void nommer(DelegateTask tache) {
        tache.setName("Départager le vote – " + scrutins.exiger(scrutin(tache)).gouvernance().college(college(tache).code()).president()
                + (mandataire(tache) == null ? "" : ", par procuration"));
    }

    /** Where members vote, the head of a college is who holds its first seat. */
    @Override
    public Designation designation(DelegateTask tache) {
        return tenue(tache).map(tenue -> new Designation(tenue.compte().orElse(null))).orElse(null);
    }

    /** Empty where colleges vote: any account of theirs answers. */
    private Optional<Tenue> tenue(DelegateTask tache) {
        Scrutin scrutin = scrutins.exiger(scrutin(tache));
        return scrutin.gouvernance().votants() == Votants.MEMBRES ? Optional.of(tenues.auDepartage(scrutin, college(tache))) : Optional.empty();
    }

    /** The seat that has the proxy of the head; null for one who chooses without. */
    private Votant mandataire(DelegateTask tache) {
        return tenue(tache).map(Tenue::mandataire).orElse(null);
    }

    @Override
    public String groupeAttendu(DelegateTask tache) {
        return designation(tache) == null ? null : QuiRepond.pour(college(tache)).code();
    }

    @Override
    public Map<String, String> decident() {
        return PlanSoumisAuVote.DECIDENT;
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        Scrutin scrutin = scrutins.exiger(scrutin(tache));
        Votant mandataire = mandataire(tache);
        return plan.vue(tache, scrutin, Map.of("decompte", scrutin.explication(), "college", college(tache).apresCollege(),
                "mandataire", mandataire == null ? "" : mandataire.libelle(),
                "choix", departages.choixPossibles(scrutin.id()).stream().map(DepartagerVote::option).toList()));
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return (vue.get("mandataire").equals("") ? "" : "Vous choisissez par procuration, pour qui préside le collège " + vue.get("college") + ". ")
                + "Ce choix ne pourra plus être changé. Si l'autre coprésident fait le même, il devient le résultat du vote ; sinon le vote est"
                + " ajourné.";
    }

    @Override
    public String faite() {
        return "Votre choix est enregistré.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        departages.trancher(scrutin(tache), college(tache),
                reponses.choix("choix", Choix.class, "Choisissez entre les réponses à égalité."), reponses.auteur());
    }

    private static Map<String, String> option(Choix choix) {
        return Map.of("label", choix.libelle(), "value", choix.name());
    }

    private static long scrutin(DelegateTask tache) {
        return (Long) tache.getVariable(VoteBureau.SCRUTIN);
    }

    private static College college(DelegateTask tache) {
        return College.de((String) tache.getVariable(VoteBureau.COLLEGE));
    }
}
