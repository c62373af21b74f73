package fr.crefop.conference.dossier;

/** Another advisor follows a case; heard in the same transaction by whoever has something to hand over or to tell. */
public record DossierTransfere(String numero, Transfert transfert) {}
