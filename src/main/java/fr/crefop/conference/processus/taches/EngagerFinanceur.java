package fr.crefop.conference.processus.taches;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.engagements.Part;
import fr.crefop.conference.engagements.Signataire;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PointsDePriorite;
import fr.crefop.conference.financement.PointsDePriorite.Score;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.NouvellesDuConseiller;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * A funder answers for its own share: the whole of it, less, a counter-proposal, or a refusal with its reason. The funder
 * comes from the task, never from the form.
 */
@Component
class EngagerFinanceur implements TacheHumaine {

    private enum Reponse { ACCEPTE, ACCEPTE_MOINS, CONTRE_PROPOSE, REFUSE }

    /** As many lines as the form has fields for; beyond, the amount is given in all. */
    private static final int LIGNES = 8;

    private final Engagements engagements;
    private final Enveloppes enveloppes;
    private final Dossiers dossiers;
    private final VueDuDossier vue;
    private final Echeances echeances;
    private final NouvellesDuConseiller nouvelles;
    private final PointsDePriorite priorites;
    private final Delegues delegues;

    EngagerFinanceur(Engagements engagements, Enveloppes enveloppes, Dossiers dossiers, VueDuDossier vue, Echeances echeances,
            NouvellesDuConseiller nouvelles, PointsDePriorite priorites, Delegues delegues) {
        this.engagements = engagements;
        this.enveloppes = enveloppes;
        this.dossiers = dossiers;
        this.vue = vue;
        this.echeances = echeances;
        this.nouvelles = nouvelles;
        this.priorites = priorites;
        this.delegues = delegues;
    }

    @Override
    public String id() {
        return EngagementFinanceurs.ENGAGER;
    }

    @Override
    public List<String> champs() {
        List<String> champs = new ArrayList<>(List.of("reponse", "montant", "parLigne", "conditions", "motif"));
        IntStream.rangeClosed(1, LIGNES).forEach(rang -> champs.add("montant" + rang));
        return champs;
    }

    @Override
    public void preparer(DelegateTask tache) {
        tache.setName("S'engager sur sa part – " + Financeurs.libelle(financeur(tache)));
        tache.setDueDate(echeances.engagement(tache.getExecution().getProcessBusinessKey()));
        priorite(tache).ifPresent(score -> {
            String numero = tache.getExecution().getProcessBusinessKey();
            tache.setPriority(TachesHumaines.PRIORITE_ORDINAIRE + score.points());
            tache.setVariableLocal(TachesHumaines.ORDRE_DE_DEPOT, dossiers.exiger(numero).demande().dateDepot() + " " + numero);
        });
        delegues.ouvrir(tache, financeur(tache));
    }

    @Override
    public String groupeAttendu(DelegateTask tache) {
        return QuiRepond.estLaPersonne(financeur(tache)) ? null : QuiRepond.pourLeFinanceur(financeur(tache)).code();
    }

    private Optional<Score> priorite(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String financeur = financeur(tache);
        boolean cofinance = engagements.dernierTour(numero).stream().map(Engagement::financeur)
                .anyMatch(autre -> !autre.equals(financeur) && !QuiRepond.estLaPersonne(autre));
        return priorites.de(financeur, dossiers.exiger(numero).demande(), cofinance);
    }

    /** What is left in the envelopes moves with every case: the answer itself is refused when it is too much. */
    @Override
    public Map<String, String> decident() {
        return Map.of("resume", "la formation", "part", "la part demandée", "siennes", "les lignes de votre part");
    }

    @Override
    public String enBref(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        return enBref(numero, engagements.exiger(numero, financeur(tache)));
    }

    private String enBref(String numero, Engagement demande) {
        return dossiers.exiger(numero).demande().formation().intitule() + ", " + VueDuDossier.euros(demande.demande()) + " demandés";
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String financeur = financeur(tache);
        Engagement demande = engagements.exiger(numero, financeur);
        List<LigneDePlan> siennes = demande.lignes().stream()
                .map(l -> new LigneDePlan(financeur, l.dispositif(), l.rubrique(), l.demande(), l.derogation(), l.dotation())).toList();
        Montant total = Montant.somme(engagements.dernierTour(numero).stream().map(Engagement::demande));
        return vue.de(tache, siennes, Montant.ZERO, Map.of(
                "total", VueDuDossier.euros(total), "autres", VueDuDossier.euros(total.moins(demande.demande())),
                "financeur", Financeurs.libelle(financeur), "part", VueDuDossier.euros(demande.demande()),
                "siennes", IntStream.range(0, demande.lignes().size()).mapToObj(i -> sienne(i, demande.lignes().get(i))).toList(),
                "nombre", demande.lignes().size(), "enveloppes", enveloppes(demande, tache), "priorite", priorite(tache).map(Score::phrase).orElse(""),
                VueDuDossier.EN_BREF, enBref(numero, demande)));
    }

    /** What is left in the envelopes that the answer would draw on; empty where the funder set no limit. */
    private String enveloppes(Engagement demande, DelegateTask tache) {
        int annee = engagements.annee(demande.numero());
        return Stream.concat(delegues.phrases(demande, annee), enveloppes.de(List.of(demande.financeur())).stream()
                .filter(e -> e.annee() == annee && e.montant() != null)
                .filter(e -> demande.lignes().stream().anyMatch(ligne -> ligne.dispositif() == e.dispositif()))
                .map(e -> "Enveloppe " + annee + " « " + e.dispositif().libelle() + " » : " + VueDuDossier.euros(e.disponible())
                        + " disponibles aujourd'hui."))
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<String, String> sienne(int rang, Engagement.Ligne ligne) {
        return Map.of("rang", String.valueOf(rang + 1), "dispositif", ligne.dispositif().libelle(),
                "rubrique", ligne.rubrique().libelle(), "demande", VueDuDossier.euros(ligne.demande()),
                "remarque", VueDuDossier.remarque(ligne.derogation() != null, ligne.dotation()), "motif", ligne.derogation() == null ? "" : ligne.derogation());
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return switch (String.valueOf(reponses.get("reponse"))) {
            case "ACCEPTE" -> vue.get("financeur") + " s'engage à payer " + vue.get("part") + ". Cet engagement ne pourra pas être repris ici :"
                    + " il est porté au plan et réservé sur l'enveloppe s'il y en a une.\n\n" + vue.getOrDefault("enveloppes", "");
            case "ACCEPTE_MOINS" -> vue.get("financeur") + " s'engage sur une part seulement des " + vue.get("part") + " demandés. Cet engagement"
                    + " ne pourra pas être repris ici ; ce qui manque revient au groupe de travail ou reste à financer.";
            case "REFUSE" -> vue.get("financeur") + " ne paie rien des " + vue.get("part") + " demandés. Ce refus ne pourra pas être repris ici :"
                    + " votre motif est lu par ceux qui suivent le dossier, et le plan est refait sans cette part.";
            default -> null;
        };
    }

    @Override
    public String faite() {
        return "Votre réponse sur votre part est enregistrée.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String financeur = financeur(tache);
        Signataire par = delegues.signataire(numero, financeur, reponses.auteur());
        Reponse reponse = reponses.choix("reponse", Reponse.class, "Dites si vous vous engagez.");
        switch (reponse) {
            case ACCEPTE -> engagements.accepter(numero, financeur, reponses.texte("motif"), par);
            case ACCEPTE_MOINS -> engagements.accepterMoins(numero, financeur, part(reponses, numero, financeur),
                    reponses.texte("motif"), par);
            case CONTRE_PROPOSE -> engagements.contreProposer(numero, financeur, part(reponses, numero, financeur),
                    reponses.texteExige("conditions", "Dites à quelles conditions vous paieriez."), par);
            case REFUSE -> engagements.refuser(numero, financeur,
                    reponses.texteExige("motif", "Dites pourquoi vous refusez."), par);
        }
        nouvelles.partRefusee(numero, financeur, EtatEngagement.valueOf(reponse.name()), par.mandataire());
        if (par.mandataire() != null) {
            delegues.prevenir(numero, financeur, par);
        }
    }

    private Part part(Reponses reponses, String numero, String financeur) {
        if (!reponses.vrai("parLigne")) {
            return Part.enTout(reponses.montant("montant", "Donnez le montant sur lequel vous vous engagez."));
        }
        int lignes = engagements.exiger(numero, financeur).lignes().size();
        if (lignes > LIGNES) {
            throw new RefusMetier("Votre part compte plus de " + LIGNES + " lignes : donnez un montant en tout.");
        }
        return Part.parLigne(IntStream.rangeClosed(1, lignes).mapToObj(rang -> reponses.montant("montant" + rang,
                "Donnez le montant de la ligne " + rang + " (0 si vous n'y payez rien).")).toList());
    }

    private static String financeur(DelegateTask tache) {
        return (String) tache.getVariable(EngagementFinanceurs.FINANCEUR);
    }
}
