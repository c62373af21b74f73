package fr.crefop.conference.securite;

/** Told once an account is stored, in the same transaction. */
public record CompteCree(Compte compte) {}
