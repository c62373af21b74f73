package fr.crefop.conference.securite;

/** Told in the transaction that changes, closes or reopens an account. */
public record ComptesChanges(String identifiant) {}
