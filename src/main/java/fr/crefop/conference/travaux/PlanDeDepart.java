package fr.crefop.conference.travaux;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Limites;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Recalcul;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The plan recomputed with what the funders answered: without what was refused, and no more than what was agreed to, so
 * that another funder may take what one leaves. A refusal closes a dispositif for the funder that gave it: the CPF that an
 * OPACIF refused with its CIF comes back to Pôle emploi.
 */
@Component
class PlanDeDepart {

    private final Recalcul recalcul;

    PlanDeDepart(Recalcul recalcul) {
        this.recalcul = recalcul;
    }

    PlanDeFinancement recalculer(Demande deposee, ReponsesApprises apprises) {
        Demande demande = apprises.decidee(deposee);
        Set<Dispositif> exclus = new TreeSet<>();
        Limites limites = Limites.AUCUNE;
        PlanDeFinancement plan = recalcul.simuler(demande, limites);
        // Each pass leaves a dispositif out or changes a ceiling; it never takes as many.
        int passes = 2 * (plan.contributions().size() + plan.ecartes().size());
        for (int passe = 0; passe < passes; passe++) {
            Set<Dispositif> contributeurs = plan.contributeurs();
            Set<Dispositif> fermes = apprises.fermes(demande, contributeurs);
            Limites nouvelles = apprises.limites(demande, contributeurs);
            // One at a time, in the order of mobilisation: leaving the CIF out changes who pays the CPF.
            Optional<Dispositif> ferme = plan.contributions().stream().map(PlanDeFinancement.Contribution::dispositif)
                    .filter(fermes::contains).findFirst();
            if (ferme.isEmpty() && nouvelles.equals(limites)) {
                return MotifsDesRefus.dire(plan, exclus);
            }
            ferme.ifPresent(exclus::add);
            limites = nouvelles;
            plan = recalcul.simuler(demande.sans(exclus.stream().map(Dispositif::code).toList()), limites);
        }
        return MotifsDesRefus.dire(plan, exclus);
    }
}
