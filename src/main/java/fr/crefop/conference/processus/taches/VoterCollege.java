package fr.crefop.conference.processus.taches;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.TenueDesSieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** One college answers, or one of its seats. Its own task, its own answer: who answers comes from the task, never from the form. */
@Component
class VoterCollege implements TacheHumaine {

    private final Scrutins scrutins;
    private final TenueDesSieges tenues;
    private final PlanSoumisAuVote plan;
    private final Echeances echeances;

    VoterCollege(Scrutins scrutins, TenueDesSieges tenues, PlanSoumisAuVote plan, Echeances echeances) {
        this.scrutins = scrutins;
        this.tenues = tenues;
        this.plan = plan;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return VoteBureau.VOTER;
    }

    @Override
    public List<String> champs() {
        return List.of("choix", "commentaire");
    }

    @Override
    public void preparer(DelegateTask tache) {
        nommer(tache);
        tache.setDueDate(echeances.duVote(scrutin(tache)));
    }

    @Override
    public void nommer(DelegateTask tache) {
        Votant votant = votant(tache);
        Scrutin scrutin = scrutins.exiger(scrutin(tache));
        tache.setName(plan.intitule(scrutin) + (votant.siege() == 0 ? " – collège " + votant.apresCollege() : " – " + votant.libelle())
                + (mandataire(scrutin, votant) == null ? "" : ", par procuration"));
    }

    @Override
    public Designation designation(DelegateTask tache) {
        Votant votant = votant(tache);
        return votant.siege() == 0 ? null : new Designation(tenues.de(scrutins.exiger(scrutin(tache)), votant).compte().orElse(null));
    }

    /** No group waits for the vote of a seat: its step is told as its college's. */
    @Override
    public String groupeAttendu(DelegateTask tache) {
        Votant votant = votant(tache);
        return votant.siege() == 0 ? null : QuiRepond.pour(votant.college()).code();
    }

    /** Null for a voter that answers by itself. */
    private Votant mandataire(Scrutin scrutin, Votant votant) {
        return votant.siege() == 0 ? null : tenues.de(scrutin, votant).mandataire();
    }

    @Override
    public Map<String, String> decident() {
        return PlanSoumisAuVote.DECIDENT;
    }

    @Override
    public String enBref(DelegateTask tache) {
        return PlanSoumisAuVote.enBref(scrutins.exiger(scrutin(tache)).miseAuxVoix());
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        Scrutin scrutin = scrutins.exiger(scrutin(tache));
        Votant votant = votant(tache);
        Votant mandataire = mandataire(scrutin, votant);
        return plan.vue(tache, scrutin, Map.of("college", votant.apresCollege(), "siege", votant.siege() == 0 ? "" : votant.libelle(),
                "mandataire", mandataire == null ? "" : mandataire.libelle()));
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return auNomDe(vue) + " : ce vote ne pourra plus être changé. Il reste"
                + " secret jusqu'au dépouillement, puis figure au dossier et au procès-verbal avec votre nom et votre commentaire.";
    }

    private static String auNomDe(Map<String, Object> vue) {
        if (vue.get("siege").equals("")) {
            return "Vous votez au nom du collège " + vue.get("college") + ", qui n'a qu'une réponse";
        }
        return vue.get("mandataire").equals("") ? "Vous votez pour votre siège, " + vue.get("siege")
                : "Vous votez pour le siège " + vue.get("siege") + ", qui a donné procuration au vôtre";
    }

    @Override
    public String faite() {
        return "Votre vote est enregistré.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        Choix choix = reponses.choix("choix", Choix.class, "Choisissez votre vote.");
        Scrutin scrutin = scrutins.exiger(scrutin(tache));
        if (choix == Choix.POUR && scrutin.objet() == ObjetDuVote.ADOPTION && scrutin.miseAuxVoix().estUnPlanVide()) {
            throw new RefusMetier("Aucun financeur ne s'est engagé : il n'y a pas de plan à adopter. Votez contre, ajournez, ou"
                    + " demandez un complément.");
        }
        scrutins.voter(scrutin.id(), votant(tache), choix, commentaire(choix, scrutin, reponses), reponses.auteur());
    }

    /** A refusal tells its reason and a request what is missing (référentiel D.2, step 2): the person is told in these words. */
    private static String commentaire(Choix choix, Scrutin scrutin, Reponses reponses) {
        boolean dUnePersonne = Affaire.nommeUnDossier(scrutin.numero());
        return switch (choix) {
            case CONTRE -> reponses.texteExige("commentaire", "Dites pourquoi vous êtes contre" + (dUnePersonne ? " : la personne et son conseiller le liront." : "."));
            case DEMANDE_COMPLEMENT -> reponses.texteExige("commentaire", "Dites ce qui manque" + (dUnePersonne ? " : le conseiller le lira." : "."));
            case POUR, ABSTENTION, AJOURNEMENT -> reponses.texte("commentaire");
        };
    }

    private static long scrutin(DelegateTask tache) {
        return (Long) tache.getVariable(VoteBureau.SCRUTIN);
    }

    private static Votant votant(DelegateTask tache) {
        return Votant.deCode((String) tache.getVariable(VoteBureau.COLLEGE));
    }
}
