package fr.crefop.conference.travaux;

import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.util.List;

/** The solution that the working group proposes: the shares of the funders and what they would leave. */
public record Proposition(List<LigneDePlan> lignes, Montant reste, String commentaire) {}
