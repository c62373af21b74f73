package fr.crefop.conference.etudes;

import java.time.Instant;

/**
 * A problem between funders, referred to the conférence.
 *
 * @param auteur account
 * @param structure the house that refers it; null when the group already says it
 * @param complement what the secretariat added to the problem; may be null
 * @param rapport what the working group found; null until then
 * @param convention number of the convention it proposed; null without one
 * @param modele number of the version of the model it proposed; null without one
 * @param issue null while it goes on, like {@code closeLe}
 * @param motif why it ended so; may be null
 */
public record Etude(
        String numero, String titre, String probleme, Origine origine, String auteur, String structure, Instant deposeeLe,
        EtatEtude etat, String complement, String rapport, String convention, String modele, IssueEtude issue, String motif, Instant closeLe) {}
