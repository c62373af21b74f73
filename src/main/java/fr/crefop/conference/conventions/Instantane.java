package fr.crefop.conference.conventions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The register as it stood at one instant: what holds on each day is prepared once, because each plan asks for it. */
final class Instantane {

    private static final Comparator<Convention> ORDRE = Comparator.comparing(Convention::effet).thenComparing(Convention::numero);

    private final NavigableMap<LocalDate, Actives> depuis = new TreeMap<>();

    Instantane(List<Convention> registre, Instant luLe) {
        depuis.put(LocalDate.MIN, null);
        for (Convention c : registre) {
            depuis.put(c.effet(), null);
            if (c.fin() != null) {
                depuis.put(c.fin().plusDays(1), null);
            }
            if (c.denonciation() != null) {
                depuis.put(c.denonciation().au().plusDays(1), null);
            }
        }
        depuis.replaceAll((jour, rien) -> new Actives(registre.stream().filter(c -> c.vaut(jour, luLe)).sorted(ORDRE).toList()));
    }

    String version() {
        return depuis.entrySet().stream().map(entree -> entree.getKey() + "\n" + entree.getValue().empreinte()).collect(Collectors.joining("\n"));
    }

    Actives le(LocalDate jour) {
        Map.Entry<LocalDate, Actives> entree = depuis.floorEntry(jour);
        return entree.getValue();
    }
}
