package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;

/**
 * The bureau put its answer off, and the vote begins again: said in the transaction that makes it so.
 *
 * @param fois how many times in a row, this one included
 */
public record VoteAjourne(Scrutin scrutin, int fois) {}
