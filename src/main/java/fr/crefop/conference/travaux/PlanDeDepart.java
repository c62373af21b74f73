package fr.crefop.conference.travaux;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Limites;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Recalcul;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The plan recomputed with what the funders answered: without what was refused, and no more than what was agreed to, so
 * that another funder may take what one leaves. A refusal closes a dispositif for the funder that gave it: the CPF that an
 * OPACIF refused with its CIF comes back to Pôle emploi.
 */
@Component
class PlanDeDepart {

    /** Each pass leaves a dispositif out or changes a ceiling; it never takes as many. */
    private static final int PASSES = 2 * Dispositif.values().length;

    private final Recalcul recalcul;

    PlanDeDepart(Recalcul recalcul) {
        this.recalcul = recalcul;
    }

    PlanDeFinancement recalculer(Demande demande, ReponsesApprises apprises) {
        Set<Dispositif> exclus = EnumSet.noneOf(Dispositif.class);
        Limites limites = Limites.AUCUNE;
        PlanDeFinancement plan = recalcul.simuler(demande, limites);
        for (int passe = 0; passe < PASSES; passe++) {
            boolean avecCif = plan.contributions().stream().anyMatch(c -> c.dispositif() == Dispositif.CIF_CDD);
            Set<Dispositif> fermes = apprises.fermes(demande, avecCif);
            Limites nouvelles = apprises.limites(demande, avecCif);
            // One at a time, in the order of mobilisation: leaving the CIF out changes who pays the CPF.
            Optional<Dispositif> ferme = plan.contributions().stream().map(PlanDeFinancement.Contribution::dispositif)
                    .filter(fermes::contains).findFirst();
            if (ferme.isEmpty() && nouvelles.equals(limites)) {
                return MotifsDesRefus.dire(plan, exclus);
            }
            ferme.ifPresent(exclus::add);
            limites = nouvelles;
            plan = recalcul.simuler(demande.sans(exclus.stream().map(Dispositif::name).toList()), limites);
        }
        return MotifsDesRefus.dire(plan, exclus);
    }
}
