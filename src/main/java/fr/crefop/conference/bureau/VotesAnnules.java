package fr.crefop.conference.bureau;

/** The votes given on a case are void: said in the transaction that makes them so. */
public record VotesAnnules(String numero, long scrutin) {}
