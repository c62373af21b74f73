package fr.crefop.conference.decisions;

import fr.crefop.conference.pilotage.PlanEssaye;
import fr.crefop.conference.pilotage.PropositionDeValeur;
import fr.crefop.conference.socle.PageDeListe;

/**
 * The trial of a value that is put to the vote, as one reader sees it: its figures are for all, a plan for who sees its case.
 *
 * @param plans those of the cases that the reader sees, the greatest difference first
 * @param ailleurs how many more plans change, in cases that it does not see
 */
public record EssaiSoumis(PropositionDeValeur proposition, PageDeListe<PlanEssaye> plans, long ailleurs) {}
