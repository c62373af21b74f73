package fr.crefop.conference.pilotage;

/** A value was proposed to the bureau; told in the transaction that notes it. */
public record ValeurProposee(String numero) {}
