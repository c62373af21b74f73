package fr.crefop.conference.echanges;

import java.time.Instant;

/** @param auteur the account that wrote it; @param texte as typed, up to {@link Messages#LONGUEUR_MAXIMALE} characters */
public record Message(long id, String auteur, String texte, Instant ecritLe) {}
