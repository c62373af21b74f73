package fr.crefop.conference.conventions;

/** A recorded convention is to be signed by its parties; told in the transaction of whoever asked. */
public record SignatureDemandee(String numero) {}
