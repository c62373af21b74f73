package fr.crefop.conference.securite;

/** Told in the transaction that forgets who held a closed account: whoever copied the name forgets it too. */
public record CompteOublie(String identifiant) {}
