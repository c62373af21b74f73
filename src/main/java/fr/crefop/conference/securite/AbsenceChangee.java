package fr.crefop.conference.securite;

/** Told in the transaction that stores or closes an absence: who answers may be somebody else from now on. */
public record AbsenceChangee(String compte) {}
