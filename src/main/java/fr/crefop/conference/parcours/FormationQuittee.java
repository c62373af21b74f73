package fr.crefop.conference.parcours;

import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A person gave up the training that she had entered; heard in the same transaction by whoever gives back what is not due.
 *
 * @param dernierJour that she attended
 * @param dus what a funder owes, where somebody knows it, by {@code FINANCEUR.DISPOSITIF}, in euros; the calendar tells the others
 */
public record FormationQuittee(String numero, LocalDate dernierJour, Map<String, Montant> dus, String par) {}
