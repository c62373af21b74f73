package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import java.util.List;
import java.util.Set;

/** A dispositif that its funder refused is left out as if the demande had supposed so: the plan must say who said no. */
final class MotifsDesRefus {

    /** What the engine writes of a dispositif left out; no rule of the référentiel. */
    private static final String LAISSE_DE_COTE = "HYPOTHESE";
    private static final Motif REFUS =
            new Motif(LAISSE_DE_COTE, "Son financeur a répondu qu'il ne paie pas cette aide dans ce dossier", null, null, null, null);

    private MotifsDesRefus() {}

    static PlanDeFinancement dire(PlanDeFinancement plan, Set<Dispositif> refuses) {
        return refuses.isEmpty() ? plan : new PlanDeFinancement(plan.regime(), plan.statut(), plan.rubriques(),
                plan.contributions(), plan.remuneration(), plan.ecartes().stream().map(e -> dire(e, refuses)).toList(),
                plan.apportPersonnel(), plan.resteAFinancer(), plan.saisineProposee(), plan.conseils(), plan.echeances(), plan.empreinte());
    }

    private static Ecarte dire(Ecarte ecarte, Set<Dispositif> refuses) {
        if (!refuses.contains(ecarte.dispositif())) {
            return ecarte;
        }
        List<Motif> motifs = ecarte.motifs().stream()
                .map(motif -> LAISSE_DE_COTE.equals(motif.regle()) ? REFUS : motif).toList();
        return new Ecarte(ecarte.dispositif(), ecarte.statut(), motifs);
    }
}
