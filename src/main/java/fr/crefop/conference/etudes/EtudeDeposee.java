package fr.crefop.conference.etudes;

/** A study was referred; told in the transaction that stores it. */
public record EtudeDeposee(String numero) {}
