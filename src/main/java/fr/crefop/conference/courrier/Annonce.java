package fr.crefop.conference.courrier;

import java.time.Instant;

/** One announcement on its way. @param essais tries that failed in a row at that address */
record Annonce(long id, long abonnement, String compte, String adresse, byte[] sel, int essais, Avis avis, Instant ecritLe) {}
