package fr.crefop.conference.dossier;

/** A referral ready to be stored: already read and found valid. */
public record Saisine(String motif, Identite identite, Demande demande) {}
