package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.IssueDuDossier;

/** The case exists and has no plan to hand over. */
class PlanAbsent extends RuntimeException {

    /** @param issue null while the case is open */
    PlanAbsent(IssueDuDossier issue) {
        super(issue == null ? "Aucun plan : il n'est pas encore calculé."
                : "Aucun plan : le dossier est clos (" + issue.libelle().toLowerCase() + ").");
    }
}
