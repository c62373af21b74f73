package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;

/** Computes a plan; stores nothing. The same demande under the same empreinte gives the same plan, byte for byte. */
public interface Simulateur {

    /**
     * @throws fr.crefop.conference.socle.RefusMetier when the demande cannot be computed as it stands (training
     *     outside every known régime, unknown key of hypotheses…), with the path of each faulty field
     */
    PlanDeFinancement simuler(Demande demande);
}
