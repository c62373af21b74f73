package fr.crefop.conference.securite;

/** Told in the transaction that changes the password of an account, by whomever: its owner hears of it. */
public record MotDePasseChoisi(String compte) {}
