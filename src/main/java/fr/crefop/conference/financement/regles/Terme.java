package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Mesure;
import java.math.BigDecimal;
import java.util.List;

/** One ceiling of a right: the right is the least of its terms. Its text is asked for only when the line is shown. */
public interface Terme {

    /** Euros, not rounded. */
    BigDecimal valeur(Service service);

    String texte(Service service);

    /** The same before it is said; null where a few words would not tell it. */
    default Mesure mesure(Service service) {
        return null;
    }

    /** True when it already writes out what is left on the heading. */
    default boolean estLeReste() {
        return false;
    }

    /** Its hours, where those that the CPF pays in the same plan are taken off them; else null. */
    default HeuresDuCompte heuresHorsCpf() {
        return null;
    }

    /** The dated parameters it rests on. */
    List<Valeur> parametres();
}
