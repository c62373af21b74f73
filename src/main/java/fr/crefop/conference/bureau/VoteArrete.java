package fr.crefop.conference.bureau;

/** The answers to a vote were counted in session, before the day ended: the procedure need not wait any longer. */
public record VoteArrete(long scrutin) {}
