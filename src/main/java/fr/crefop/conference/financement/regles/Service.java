package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Rubrique;
import java.math.BigDecimal;
import java.util.List;

/**
 * The moment at which a dispositif is served on a heading: what was served before it, what is left. Euros, exact.
 *
 * @param dejaServis amounts served before on this heading, in order
 * @param heuresCpf hours of CPF already mobilised in this plan
 */
public record Service(Rubrique rubrique, BigDecimal cout, List<BigDecimal> dejaServis, BigDecimal reste, BigDecimal heuresCpf) {

    /** The same when so much was left. */
    public Service avecReste(BigDecimal autre) {
        return new Service(rubrique, cout, dejaServis, autre, heuresCpf);
    }
}
