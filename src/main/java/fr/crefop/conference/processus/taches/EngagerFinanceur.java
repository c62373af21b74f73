package fr.crefop.conference.processus.taches;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.ReponsesConjointes;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.Part;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * A funder answers for its own share: the whole of it, less, a counter-proposal, or a refusal with its reason. The funder
 * comes from the task, never from the form. What the person decides alone, her advisor records in one answer.
 */
@Component
class EngagerFinanceur implements TacheHumaine {

    private enum Reponse { ACCEPTE, ACCEPTE_MOINS, CONTRE_PROPOSE, REFUSE }

    /** As many lines as the form has fields for; beyond, the amount is given in all. */
    private static final int LIGNES = 8;

    private final Engagements engagements;
    private final ReponsesConjointes conjointes;
    private final DemandesDeLaTache demandes;
    private final Enveloppes enveloppes;
    private final Dossiers dossiers;
    private final VueDuDossier vue;
    private final Echeances echeances;

    EngagerFinanceur(Engagements engagements, ReponsesConjointes conjointes, DemandesDeLaTache demandes, Enveloppes enveloppes, Dossiers dossiers,
            VueDuDossier vue, Echeances echeances) {
        this.engagements = engagements;
        this.conjointes = conjointes;
        this.demandes = demandes;
        this.enveloppes = enveloppes;
        this.dossiers = dossiers;
        this.vue = vue;
        this.echeances = echeances;
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
        List<Engagement> attendus = demandes.de(tache);
        tache.setName(attendus.size() > 1 ? "Enregistrer l'accord de la personne"
                : "S'engager sur sa part – " + Financeurs.libelle(attendus.get(0).financeur()));
        tache.setDueDate(echeances.engagement(tache.getExecution().getProcessBusinessKey()));
    }

    /** What is left in the envelopes moves with every case: the answer itself is refused when it is too much. */
    @Override
    public Map<String, String> decident() {
        return Map.of("resume", "la formation", "part", "la part demandée", "siennes", "les lignes de votre part");
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        List<Engagement> attendus = demandes.de(tache);
        List<Engagement.Ligne> siennes = ReponsesConjointes.lignes(attendus);
        Montant part = Montant.somme(attendus.stream().map(Engagement::demande));
        List<LigneDePlan> toutes = engagements.dernierTour(numero).stream()
                .flatMap(e -> e.lignes().stream().map(l ->
                        new LigneDePlan(e.financeur(), l.dispositif(), l.rubrique(), l.demande(), l.derogation())))
                .toList();
        return vue.de(tache, toutes, Montant.ZERO, Map.of(
                "financeur", attendus.stream().map(e -> Financeurs.libelle(e.financeur())).collect(Collectors.joining(", ")),
                "part", VueDuDossier.euros(part),
                "siennes", IntStream.range(0, siennes.size()).mapToObj(i -> sienne(i, siennes.get(i))).toList(),
                "nombre", siennes.size(),
                "enveloppes", attendus.stream().map(this::enveloppes).filter(e -> !e.isEmpty()).collect(Collectors.joining("\n\n")),
                VueDuDossier.EN_BREF, dossiers.exiger(numero).demande().formation().intitule() + ", " + VueDuDossier.euros(part) + " demandés"));
    }

    /** What is left in the envelopes that the answer would draw on; empty where the funder set no limit. */
    private String enveloppes(Engagement demande) {
        int annee = engagements.annee(demande.numero());
        return enveloppes.de(List.of(demande.financeur())).stream()
                .filter(e -> e.annee() == annee && e.montant() != null)
                .filter(e -> demande.lignes().stream().anyMatch(ligne -> ligne.dispositif() == e.dispositif()))
                .map(e -> "Enveloppe " + annee + " « " + e.dispositif().libelle() + " » : " + VueDuDossier.euros(e.disponible())
                        + " disponibles aujourd'hui.")
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<String, String> sienne(int rang, Engagement.Ligne ligne) {
        return Map.of("rang", String.valueOf(rang + 1), "dispositif", ligne.dispositif().libelle(),
                "rubrique", ligne.rubrique().libelle(), "demande", VueDuDossier.euros(ligne.demande()),
                "remarque", ligne.derogation() == null ? "" : "DÉROGATION");
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        List<Engagement> attendus = demandes.de(tache);
        String par = reponses.auteur();
        switch (reponses.choix("reponse", Reponse.class, "Dites si vous vous engagez.")) {
            case ACCEPTE -> conjointes.accepter(attendus, reponses.texte("motif"), par);
            case ACCEPTE_MOINS -> conjointes.accepterMoins(attendus, part(reponses, attendus), reponses.texte("motif"), par);
            case CONTRE_PROPOSE -> conjointes.contreProposer(attendus, part(reponses, attendus),
                    reponses.texteExige("conditions", "Dites à quelles conditions vous paieriez."), par);
            case REFUSE -> conjointes.refuser(attendus, reponses.texteExige("motif", "Dites pourquoi vous refusez."), par);
        }
    }

    private Part part(Reponses reponses, List<Engagement> attendus) {
        if (!reponses.vrai("parLigne")) {
            return Part.enTout(reponses.montant("montant", "Donnez le montant sur lequel vous vous engagez."));
        }
        int lignes = ReponsesConjointes.lignes(attendus).size();
        if (lignes > LIGNES) {
            throw new RefusMetier("Votre part compte plus de " + LIGNES + " lignes : donnez un montant en tout.");
        }
        return Part.parLigne(IntStream.rangeClosed(1, lignes).mapToObj(rang -> reponses.montant("montant" + rang,
                "Donnez le montant de la ligne " + rang + " (0 si vous n'y payez rien).")).toList());
    }
}
