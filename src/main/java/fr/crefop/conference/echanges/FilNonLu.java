package fr.crefop.conference.echanges;

import java.time.Instant;

/**
 * What an account has still to read on one case.
 *
 * @param personne and {@code formation}: what the case is about
 * @param dernierDe the account that wrote last, {@code dernierLe} when
 */
public record FilNonLu(String numero, String personne, String formation, long nombre, String dernierDe, Instant dernierLe) {}
