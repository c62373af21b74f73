package fr.crefop.conference.courrier;

import java.util.List;

/**
 * One mail: all that one person is told at once.
 *
 * @param adresse the person's, as it stands when the mail leaves
 * @param avis oldest first, at least one
 */
record Pli(long id, String adresse, int essais, List<Avis> avis) {}
