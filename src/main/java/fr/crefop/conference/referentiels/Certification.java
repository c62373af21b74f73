package fr.crefop.conference.referentiels;

import java.time.LocalDate;

/**
 * As the register of certifications tells it.
 *
 * @param numero {@code RNCP37098} or {@code RS5080}
 * @param niveau European level; null where none is told
 * @param fin last day of its registration; null where none is told
 * @param active whether the register says that it is in force
 */
public record Certification(String numero, String intitule, Integer niveau, LocalDate fin, boolean active) {

    /** Whether its registration holds that day, as far as the register tells. */
    public boolean enVigueur(LocalDate jour) {
        return active && (fin == null || !fin.isBefore(jour));
    }

    /** Whether it stands in the RNCP; else in the répertoire spécifique. */
    public boolean estAuRncp() {
        return numero.startsWith("RNCP");
    }
}
