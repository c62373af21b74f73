package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The moment at which a dispositif is served on a heading: what was served before it, what is left. Euros, exact.
 *
 * @param dejaServis amounts served before on this heading, in order
 * @param parQui to whom each of them was
 * @param heuresCpf hours of CPF already mobilised in this plan
 */
public record Service(Rubrique rubrique, BigDecimal cout, List<BigDecimal> dejaServis, List<Dispositif> parQui, BigDecimal reste,
        BigDecimal heuresCpf) {

    /** Nothing was served before. */
    public Service(Rubrique rubrique, BigDecimal cout, BigDecimal reste, BigDecimal heuresCpf) {
        this(rubrique, cout, List.of(), List.of(), reste, heuresCpf);
    }

    /** What these were served, in order. */
    public List<BigDecimal> servisA(Set<Dispositif> dispositifs) {
        return IntStream.range(0, parQui.size()).filter(i -> dispositifs.contains(parQui.get(i))).mapToObj(dejaServis::get).toList();
    }

    /** The same when so much was left. */
    public Service avecReste(BigDecimal autre) {
        return new Service(rubrique, cout, dejaServis, parQui, autre, heuresCpf);
    }
}
