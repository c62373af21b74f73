package fr.crefop.conference.financement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that could be set for a parameter marked C: checked as one that is set, and in force nowhere.
 *
 * @param effet for the trainings that start from that day on, if it were set
 * @param contenu BigDecimal, Boolean or String as the parameter takes; null is an empty value ("no ceiling")
 * @param dite in French, with its unit
 */
public record ValeurEssayee(String cle, LocalDate effet, Object contenu, String dite) {

    /** As {@link ValeursFixees#fixer} reads it again; empty for an empty value. */
    public String texte() {
        return contenu == null ? "" : contenu instanceof BigDecimal nombre ? nombre.toPlainString() : contenu.toString();
    }
}
