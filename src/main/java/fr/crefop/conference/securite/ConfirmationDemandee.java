package fr.crefop.conference.securite;

/**
 * Told in the transaction that stores the request.
 *
 * @param compte the account that would change; @param par the one that asks
 */
public record ConfirmationDemandee(String compte, String par) {}
