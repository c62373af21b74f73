package fr.crefop.conference.referentiels;

/** @param code five digits */
public record Formacode(String code, String libelle) {}
