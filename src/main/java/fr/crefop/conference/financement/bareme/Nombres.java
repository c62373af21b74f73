package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.socle.EnFrancais;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of the barème and of the plan, written for a French reader. */
public final class Nombres {

    private Nombres() {}

    /** Two decimals, rounded half up: {@code 16 470,00}. */
    public static String euros(BigDecimal montant) {
        return EnFrancais.nombre(montant.setScale(2, RoundingMode.HALF_UP));
    }

    /** As many decimals as needed: {@code 600}, {@code 1,25}. */
    public static String nombre(BigDecimal nombre) {
        return EnFrancais.court(nombre);
    }
}
