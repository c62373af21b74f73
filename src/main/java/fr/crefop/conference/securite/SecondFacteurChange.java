package fr.crefop.conference.securite;

/** Told in the transaction that adds or removes the second factor of an account, by whomever: its owner hears of it. */
public record SecondFacteurChange(String compte) {}
