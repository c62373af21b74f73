package fr.crefop.conference.financement;

import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The values of the conférence for one day, one per parameter: the last whose effect has begun, and of two of the same
 * day the one written last. Two are equal only when they are the same object.
 */
final class Reglage {

    private final SortedMap<String, ValeurFixee> parCle;
    private final String empreinte;

    /** @param fixees in the order they were written */
    Reglage(Collection<ValeurFixee> fixees, LocalDate jour) {
        this(parCle(fixees, jour));
    }

    private Reglage(SortedMap<String, ValeurFixee> parCle) {
        this.parCle = parCle;
        empreinte = parCle.values().stream().map(v -> String.join("|", v.cle(), v.effet().toString(),
                String.valueOf(v.contenu()), v.decision())).collect(Collectors.joining("\n"));
    }

    private static SortedMap<String, ValeurFixee> parCle(Collection<ValeurFixee> fixees, LocalDate jour) {
        SortedMap<String, ValeurFixee> parCle = new TreeMap<>();
        fixees.stream().filter(v -> !v.effet().isAfter(jour))
                .forEach(v -> parCle.merge(v.cle(), v, (avant, apres) -> apres.effet().isBefore(avant.effet()) ? avant : apres));
        return parCle;
    }

    /** The same with that value instead of the one of its parameter, if there is one; this one stays as it is. */
    Reglage avec(ValeurFixee autre) {
        SortedMap<String, ValeurFixee> autres = new TreeMap<>(parCle);
        autres.put(autre.cle(), autre);
        return new Reglage(autres);
    }

    /**
     * Laid over the table of that day; a value of the table that takes effect later than the conférence's holds.
     *
     * @param concerne whether the parameter of the table is the one that the conférence set: another region may have its own
     */
    Bareme appliquer(Bareme table, Predicate<Parametre> concerne) {
        Map<String, Valeur> reglees = new HashMap<>();
        // A parameter that a later version of the barèmes gave up concerns no rule any more.
        parCle.keySet().stream().filter(table::connait).filter(cle -> concerne.test(table.parametre(cle))).forEach(cle -> {
            ValeurFixee fixee = valeur(cle, table.valeur(cle).dateEffet());
            if (fixee != null) {
                reglees.put(cle, table.valeur(cle).fixee(fixee.contenu(), fixee.effet(), source(fixee)));
            }
        });
        return reglees.isEmpty() ? table : table.precise(reglees);
    }

    /** The conférence's, or null when it set none or when the table's took effect after it. */
    ValeurFixee valeur(String cle, LocalDate effetDeLaTable) {
        ValeurFixee fixee = parCle.get(cle);
        return fixee == null || fixee.effet().isBefore(effetDeLaTable) ? null : fixee;
    }

    /** All that a plan may take from them, for its fingerprint; empty when the conférence set nothing. */
    String empreinte() {
        return empreinte;
    }

    private static String source(ValeurFixee fixee) {
        return "Fixé par la conférence (" + fixee.decision() + "), noté le " + EnFrancais.jour(fixee.le());
    }
}
