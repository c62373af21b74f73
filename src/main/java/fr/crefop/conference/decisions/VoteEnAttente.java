package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.MiseAuxVoix;

/**
 * A vote that stands on no agenda yet: no more than what it takes to choose it.
 *
 * @param page where the whole of it is read
 * @param soumis what was put to the vote when it opened
 * @param ajournements how many times in a row the same question was put off before
 */
public record VoteEnAttente(long scrutin, String numero, String page, String objet, MiseAuxVoix soumis, int ajournements) {}
