package fr.crefop.conference.journal;

/** The head of the chain was written down: others are to know it too. */
public record TeteRelevee(Tete tete) {}
