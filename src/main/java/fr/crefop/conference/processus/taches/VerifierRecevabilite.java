package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.DemandesDeComplement;
import fr.crefop.conference.bureau.PropositionDeVoie;
import fr.crefop.conference.bureau.Recevabilite;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.NouvellesDuConseiller;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The secretariat: admissible and by which way, to be completed and by what, or not admissible and why. The system proposes the way and says why. */
@Component
class VerifierRecevabilite implements TacheHumaine {

    private enum Avis { RECEVABLE, A_COMPLETER, NON_RECEVABLE }

    private final Recevabilite recevabilite;
    private final DemandesDeComplement demandes;
    private final Complements complements;
    private final PlanDuJour plans;
    private final Dossiers dossiers;
    private final Consentements consentements;
    private final ModelesAppliques modeles;
    private final Suppositions suppositions;
    private final VueDuDossier vue;
    private final Echeances echeances;
    private final DelaisRaccourcis delais;
    private final NouvellesDuConseiller nouvelles;

    VerifierRecevabilite(Recevabilite recevabilite, DemandesDeComplement demandes, Complements complements, PlanDuJour plans,
            Dossiers dossiers, Consentements consentements, ModelesAppliques modeles, Suppositions suppositions, VueDuDossier vue, Echeances echeances, DelaisRaccourcis delais,
            NouvellesDuConseiller nouvelles) {
        this.recevabilite = recevabilite;
        this.demandes = demandes;
        this.complements = complements;
        this.plans = plans;
        this.dossiers = dossiers;
        this.consentements = consentements;
        this.modeles = modeles;
        this.suppositions = suppositions;
        this.vue = vue;
        this.echeances = echeances;
        this.delais = delais;
        this.nouvelles = nouvelles;
    }

    @Override
    public String id() {
        return TraitementSaisine.VERIFIER_RECEVABILITE;
    }

    @Override
    public List<String> champs() {
        return Stream.concat(Stream.of("recevabilite", "voie", "modele", "manque", "motif"), delais.champs().stream()).toList();
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeance(numero));
        dossiers.passerA(numero, EtatDossier.RECU);
    }

    @Override
    public Map<String, String> decident() {
        Map<String, String> tout = new HashMap<>(VueDuDossier.DECIDENT);
        tout.put("voieProposee", "la voie proposée");
        tout.put("modeles", "les modèles de solution qui conviennent");
        return tout;
    }

    @Override
    public String enBref(DelegateTask tache) {
        Dossier dossier = dossiers.exiger(tache.getExecution().getProcessBusinessKey());
        return enBref(dossier, TriDesAides.de(plans.du(dossier)));
    }

    private static String enBref(Dossier dossier, TriDesAides tri) {
        return VueDuDossier.enBref(dossier) + (tri.toutEstConnu() ? "" : ", " + tri.resteAConfirmer());
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Dossier dossier = dossiers.exiger(numero);
        PlanDeFinancement plan = plans.du(dossier);
        List<Convenance> conviennent = modeles.quiConviennent(numero);
        PropositionDeVoie proposee = PropositionDeVoie.pour(plan, conviennent.isEmpty() ? null : nom(conviennent.get(0)));
        Map<String, Object> tout = new HashMap<>(delais.vue(numero, plan));
        tout.put("motif", dossier.motif());
        tout.put("consentement", consentements.enVigueur(numero).isPresent() ? "" : Consentements.MANQUE);
        tout.putAll(Map.of(
                VueDuDossier.EN_BREF, enBref(dossier, TriDesAides.de(plan)),
                "voieProposee", proposee.voie().libelle(), "raison", proposee.raison(), "hypotheses", hypotheses(dossier),
                "modeles", conviennent.stream()
                        .map(c -> Map.of("value", String.valueOf(c.modele().id()), "label", nom(c))).toList()));
        return vue.de(tache, plan, tout);
    }

    private static String nom(Convenance convenance) {
        return convenance.modele().contenu().titre() + " (" + convenance.modele().nom() + ")";
    }

    @Override
    public Date echeance(String numero) {
        return Optional.of(dossiers.exiger(numero)).filter(dossier -> dossier.etat() == EtatDossier.A_COMPLETER)
                .flatMap(dossier -> complements.dernier(numero)).map(Complement::joursRestants)
                .map(echeances::recevabilite).orElseGet(echeances::recevabilite);
    }

    /** Of a saisine sent when it could still suppose something: such a plan is not the plan of the rules. */
    private String hypotheses(Dossier dossier) {
        return String.join(" ; ", suppositions.enFrancais(dossier.demande().hypotheses(), dossier.demande().formation().debut()));
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return Avis.NON_RECEVABLE.name().equals(reponses.get("recevabilite")) ? "Le dossier est clos : aucun financeur ne sera sollicité."
                + " Votre motif est transmis à la structure d'accompagnement. Seul le secrétariat peut rouvrir un dossier clos." : null;
    }

    @Override
    public String faite() {
        return "Votre réponse sur la recevabilité est enregistrée.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Avis avis = reponses.choix("recevabilite", Avis.class, "Dites si la saisine est recevable.");
        if (avis == Avis.RECEVABLE) {
            Voie voie = reponses.choix("voie", Voie.class, "Choisissez la voie de traitement.");
            plans.retenir(dossiers.exiger(numero));
            delais.repondre(numero, () -> plans.du(dossiers.exiger(numero)), reponses);
            if (voie == Voie.MODELE) {
                modeles.choisir(numero, modele(numero, reponses), reponses.auteur());
            }
            recevabilite.declarerRecevable(numero, voie, reponses.auteur());
            nouvelles.recevable(numero, voie);
            tache.getExecution().setVariable(TraitementSaisine.VOIE, voie.name());
            tache.getExecution().setVariable(EngagementFinanceurs.BASE, Engagement.Base.PLAN.name());
        } else if (avis == Avis.A_COMPLETER) {
            demandes.duSecretariat(numero, reponses.texteExige("manque", "Dites ce qui manque au dossier."),
                    echeances.joursRestants(tache.getDueDate()), reponses.auteur());
        } else {
            recevabilite.declarerNonRecevable(numero,
                    reponses.texteExige("motif", "Dites pourquoi la saisine n'est pas recevable."), reponses.auteur());
        }
        tache.getExecution().setVariable(TraitementSaisine.RECEVABILITE, avis.name());
    }

    /** The one that was named, or the only one there is. */
    private long modele(String numero, Reponses reponses) {
        List<Long> conviennent = modeles.quiConviennent(numero).stream().map(c -> c.modele().id()).toList();
        String nomme = reponses.texte("modele");
        if (nomme == null && conviennent.size() == 1) {
            return conviennent.get(0);
        }
        return conviennent.stream().filter(id -> id.toString().equals(nomme)).findFirst().orElseThrow(() ->
                new RefusMetier(conviennent.isEmpty() ? "Aucun modèle ne convient à ce dossier : choisissez une autre voie."
                        : "Choisissez le modèle à appliquer."));
    }
}
