package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is left of the envelopes of a year that have a limit, by funder and dispositif. */
public final class RestesDesEnveloppes {

    private final Map<String, Montant> restes = new HashMap<>();

    RestesDesEnveloppes(Collection<Enveloppe> enveloppes) {
        enveloppes.stream().filter(e -> e.montant() != null).forEach(e -> restes.put(cle(e.financeur(), e.dispositif()), e.disponible()));
    }

    /** Empty without a limit. */
    public Optional<Montant> de(String financeur, Dispositif dispositif) {
        return Optional.ofNullable(restes.get(cle(financeur, dispositif)));
    }

    private static String cle(String financeur, Dispositif dispositif) {
        return financeur + " " + dispositif.code();
    }
}
