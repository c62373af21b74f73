package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.DotationsDuGroupe;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The dotations of a proposal: what the rules are told of them, and that they take them to the cent. */
final class DotationsProposees {

    private DotationsProposees() {}

    /** Who would pay them; without those nobody answers for. */
    static Map<Dispositif, String> payeurs(Demande demande) {
        Map<Dispositif, String> payeurs = new TreeMap<>();
        for (Dispositif dispositif : DotationsDuGroupe.possibles(demande)) {
            String payeur = PayeurDuDispositif.de(dispositif, demande, Set.of());
            if (!PayeurDuDispositif.estInconnu(payeur)) {
                payeurs.put(dispositif, payeur);
            }
        }
        return payeurs;
    }

    /** @throws RefusMetier for an amount of zero, or for a payer that no group may have bring one in this case */
    static Demande supposer(Demande demande, List<Dotation> dotations) {
        Demande supposee = demande;
        for (Dotation dotation : dotations) {
            if (!dotation.montant().estPositif()) {
                throw refus("Le montant d'une dotation doit être supérieur à zéro.");
            }
            if (!payeurs(demande).containsKey(dotation.dispositif())) {
                String message = dotation.dispositif().libelle() + " : aucune dotation ne peut être apportée ainsi dans ce dossier.";
                throw new RefusMetier(message, List.of(new Erreur(DotationsSaisies.DE_QUI, dotation.dispositif().code(), message)));
            }
            supposee = DotationsDuGroupe.supposer(supposee, dotation.dispositif(), dotation.montant());
        }
        return supposee;
    }

    /**
     * The same lines, in which those of the dotations are told.
     *
     * @param plan of the rules with these dotations
     * @throws RefusMetier when the plan does not take one whole: nobody would be asked for what the group said
     */
    static List<LigneDePlan> marquer(List<LigneDePlan> lignes, PlanDeFinancement plan, List<Dotation> dotations) {
        List<LigneDePlan> marquees = new ArrayList<>(lignes);
        for (Dotation dotation : dotations) {
            marquees.replaceAll(ligne -> estDe(dotation, ligne) ? ligne.enDotation() : ligne);
            Montant retenue = Montant.somme(marquees.stream().filter(ligne -> estDe(dotation, ligne)).map(LigneDePlan::montant));
            if (!retenue.equals(dotation.montant())) {
                throw refus("La dotation ne tient pas dans le plan : les règles en retiennent " + retenue.enFrancais() + " € sur "
                        + dotation.montant().enFrancais() + " €" + pourquoi(dotation.dispositif(), plan).map(motif -> " (" + motif + ")").orElse("") + ".");
            }
        }
        return marquees;
    }

    private static boolean estDe(Dotation dotation, LigneDePlan ligne) {
        return ligne.dispositif().equals(dotation.dispositif()) && ligne.derogation() == null;
    }

    private static Optional<String> pourquoi(Dispositif dispositif, PlanDeFinancement plan) {
        return plan.ecartes().stream().filter(ecarte -> ecarte.dispositif().equals(dispositif)).flatMap(ecarte -> ecarte.motifs().stream())
                .map(PlanDeFinancement.Motif::libelle).findFirst();
    }

    private static RefusMetier refus(String message) {
        return new RefusMetier(message, List.of(new Erreur(DotationsSaisies.MONTANT, null, message)));
    }
}
