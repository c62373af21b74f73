package fr.crefop.conference.bureau;

/** The answers on a case were counted in session, before the day ended: the procedure need not wait any longer. */
public record VoteArrete(String numero) {}
