package fr.crefop.conference.dossier;

import java.time.Instant;

/**
 * A case that passed from one advisor to another with all that was typed.
 *
 * @param deStructure null for an account that had none, likewise {@code versStructure}
 * @param motif as typed; empty once forgotten
 * @param par who did it: the advisor, a colleague, or the secretariat
 */
public record Transfert(String deCompte, String deStructure, String versCompte, String versStructure, String motif, String par, Instant le) {}
