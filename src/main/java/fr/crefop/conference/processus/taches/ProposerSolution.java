package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.DerogationsSaisies;
import fr.crefop.conference.travaux.DotationsSaisies;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The rapporteur proposes the plan or the scenario it retained, and may add a dotation, and derogations, each with its reason. */
@Component
class ProposerSolution implements TacheHumaine {

    private final Propositions propositions;
    private final Plans plans;
    private final Engagements engagements;
    private final Dossiers dossiers;
    private final Mandats mandats;
    private final VueDuDossier vue;
    private final Echeances echeances;

    ProposerSolution(Propositions propositions, Plans plans, Engagements engagements, Dossiers dossiers, Mandats mandats, VueDuDossier vue,
            Echeances echeances) {
        this.propositions = propositions;
        this.plans = plans;
        this.engagements = engagements;
        this.dossiers = dossiers;
        this.mandats = mandats;
        this.vue = vue;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return GroupeDeTravail.PROPOSER_SOLUTION;
    }

    @Override
    public Groupe nominative() {
        return Groupe.RAPPORTEUR;
    }

    @Override
    public List<String> champs() {
        List<String> champs = new ArrayList<>(DerogationsSaisies.champs());
        champs.addAll(DotationsSaisies.champs());
        champs.add("commentaire");
        return champs;
    }

    @Override
    public Date echeance(String numero) {
        return echeances.solution(numero, mandats.exiger(numero).echeance());
    }

    @Override
    public void preparer(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        tache.setDueDate(echeance(numero));
        dossiers.passerA(numero, EtatDossier.EN_TRAVAUX);
        propositions.actualiser(numero);
    }

    @Override
    public String enBref(DelegateTask tache) {
        return vue.enBref(tache);
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Proposition depart = propositions.depart(numero);
        return vue.de(tache, depart.lignes(), depart.reste(), Map.of(
                "objet", mandats.exiger(numero).objet(),
                "dotateurs", propositions.dotateurs(numero).entrySet().stream().map(e -> option(Financeurs.libelle(e.getValue()), e.getKey().code())).toList(),
                "sansDotation", propositions.dotateurs(numero).isEmpty(),
                "dispositifs", propositions.payeurs(numero).entrySet().stream().map(e ->
                        option(Financeurs.libelle(e.getValue()) + " – " + e.getKey().libelle(), e.getKey().code())).toList(),
                "rubriques", plans.exigerDernier(numero).rubriques().stream().filter(r -> r.cout().estPositif()).map(LigneDeRubrique::rubrique)
                        .map(r -> option(r.libelle(), r.name())).toList(),
                "reponses", engagements.dernierTour(numero).stream().map(ProposerSolution::reponse).collect(Collectors.joining(" ; "))));
    }

    @Override
    public String faite() {
        return "La solution est proposée.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        propositions.proposer(tache.getExecution().getProcessBusinessKey(),
                DotationsSaisies.lire(reponses.valeurs()::get), DerogationsSaisies.lire(reponses.valeurs()::get), reponses.texte("commentaire"), reponses.auteur());
    }

    private static Map<String, String> option(String libelle, String valeur) {
        return Map.of("label", libelle, "value", valeur);
    }

    private static String reponse(Engagement engagement) {
        String reponse = Financeurs.libelle(engagement.financeur()) + " : " + engagement.etat().libelle().toLowerCase();
        return switch (engagement.etat()) {
            case ACCEPTE_MOINS -> reponse + ", " + surLaDemande(engagement.accorde(), engagement);
            case CONTRE_PROPOSE -> reponse + ", " + surLaDemande(engagement.propose(), engagement)
                    + " sous conditions (à lire dans le dossier)";
            case ACCEPTE, REFUSE, SANS_REPONSE, ATTENDU -> reponse;
        };
    }

    private static String surLaDemande(Montant montant, Engagement engagement) {
        return VueDuDossier.euros(montant) + " sur " + VueDuDossier.euros(engagement.demande()) + " demandés";
    }
}
