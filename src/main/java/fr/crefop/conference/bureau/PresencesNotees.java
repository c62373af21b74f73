package fr.crefop.conference.bureau;

/** Who sits at that session was noted, hence who answers its votes. Said in the transaction that notes it. */
public record PresencesNotees(long seance) {}
