package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;
import java.math.BigDecimal;

/**
 * A dispositif that pays something in the chosen plan.
 *
 * @param montant on all headings, in euros
 */
public record Retenu(Dispositif dispositif, BigDecimal montant) {

    public String getCode() {
        return dispositif.code();
    }
}
