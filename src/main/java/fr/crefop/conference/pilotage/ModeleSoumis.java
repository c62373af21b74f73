package fr.crefop.conference.pilotage;

/** A version of a model was handed to the bureau; told in the transaction that notes it. */
public record ModeleSoumis(String numero) {}
