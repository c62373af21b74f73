package fr.crefop.conference.engagements;

/** A funder gave, changed or ended a delegation: who may answer what it is asked is worked out anew. */
public record DelegationChangee(String financeur) {}
