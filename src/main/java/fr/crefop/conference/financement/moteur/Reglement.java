package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.bareme.Baremes;

/**
 * All that decides of a plan: the rules of the régime, its parameters as the region completes them.
 *
 * @param empreinte of both, and of the code that computes
 */
public record Reglement(Regime regime, Region region, Baremes baremes, MoteurDeRegles moteur, Empreinte empreinte) {}
