package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Dossier;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of a case as it is read today. Until the secretariat chose its way, nothing was decided on it: a convention or a
 * value in force since the saisine came in is in it. From then on it is the plan that was decided on.
 */
@Service
public class PlanDuJour {

    private final Plans plans;
    private final Simulateur simulateur;

    PlanDuJour(Plans plans, Simulateur simulateur) {
        this.plans = plans;
        this.simulateur = simulateur;
    }

    /** Stores nothing; empty before the first plan of the case. */
    public Optional<PlanDeFinancement> trouver(Dossier dossier) {
        if (!dossier.enAttenteDeSaVoie()) {
            return plans.dernier(dossier.numero());
        }
        return plans.existePour(dossier.numero()) ? Optional.of(simulateur.simuler(dossier.demande())) : Optional.empty();
    }

    /** @throws IllegalArgumentException when no plan was computed: the procedure computes one before anything else */
    public PlanDeFinancement du(Dossier dossier) {
        return trouver(dossier).orElseThrow(() -> new IllegalArgumentException("Aucun plan pour " + dossier.numero()));
    }

    /** The plan read is the one to be decided on: kept, unless it is the last one already. */
    @Transactional
    public void retenir(Dossier dossier) {
        PlanDeFinancement plan = du(dossier);
        if (!plan.equals(plans.exigerDernier(dossier.numero()))) {
            plans.enregistrer(dossier.numero(), plan, dossier.demande());
        }
    }
}
