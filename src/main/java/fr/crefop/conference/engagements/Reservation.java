package fr.crefop.conference.engagements;

import fr.crefop.conference.socle.Montant;
import java.time.Instant;

/** What the commitment of one case holds of an envelope. @param consommee once the person entered the training */
public record Reservation(String numero, Montant montant, Instant le, boolean consommee) {}
