package fr.crefop.conference.financement.bareme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Every parameter over time. Immutable; the view of a date is prepared once, because each plan asks for one. */
public final class Baremes {

    /** Combinations of days kept at once; emptied when they are more. */
    private static final int MAXIMUM_DE_VUES = 256;

    private final SortedMap<String, Parametre> parametres;
    private final NavigableMap<LocalDate, Bareme> vues = new TreeMap<>();
    /** Days on which a parameter of that anchor takes another value. */
    private final SortedMap<String, TreeSet<LocalDate>> ancres = new TreeMap<>();
    /** By the days that chose them: a few combinations come again and again. */
    private final Map<List<LocalDate>, Bareme> ancrees = new ConcurrentHashMap<>();

    public Baremes(Collection<Parametre> tous) {
        parametres = new TreeMap<>();
        for (Parametre parametre : tous) {
            if (parametres.put(parametre.cle(), parametre) != null) {
                throw new BaremeInvalide(parametre.cle() + " : défini deux fois");
            }
        }
        parametres.values().forEach(p -> p.valeurs().keySet().forEach(date -> vues.putIfAbsent(date, null)));
        vues.replaceAll((date, rien) -> new Bareme(valeursAu(date), Map.of(), parametres));
        for (Parametre p : parametres.values()) {
            if (p.ancre() != null) {
                ancres.computeIfAbsent(p.ancre(), ancre -> new TreeSet<>()).addAll(p.valeurs().keySet());
            }
        }
    }

    /** The parameters in force on that date; those that start later are not in it. */
    public Bareme au(LocalDate date) {
        Map.Entry<LocalDate, Bareme> vue = vues.floorEntry(date);
        return vue == null ? new Bareme(Map.of(), Map.of(), Map.of()) : vue.getValue();
    }

    /**
     * The parameters in force for one demande: each on the day that chooses it (N-1).
     *
     * @param depots date of the filing that has that name
     */
    public Bareme pour(LocalDate debut, Function<String, LocalDate> depots) {
        if (ancres.isEmpty()) {
            return au(debut);
        }
        List<LocalDate> jours = new ArrayList<>(ancres.size() + 1);
        jours.add(vues.floorKey(debut));
        ancres.forEach((ancre, dates) -> jours.add(dates.floor(depots.apply(ancre))));
        if (ancrees.size() > MAXIMUM_DE_VUES) {
            ancrees.clear();
        }
        return ancrees.computeIfAbsent(jours, j -> ancrer(au(debut), depots));
    }

    private Bareme ancrer(Bareme duDebut, Function<String, LocalDate> depots) {
        Map<String, Valeur> autres = new HashMap<>();
        for (Parametre p : parametres.values()) {
            Valeur valeur = p.ancre() == null ? null : p.le(depots.apply(p.ancre()));
            if (valeur != null) {
                autres.put(p.cle(), valeur);
            }
        }
        return duDebut.ancre(autres);
    }

    /** The parameter of that key, or null. */
    public Parametre parametre(String cle) {
        return parametres.get(cle);
    }

    public Collection<Parametre> tous() {
        return java.util.Collections.unmodifiableCollection(parametres.values());
    }

    private Map<String, Valeur> valeursAu(LocalDate date) {
        Map<String, Valeur> valeurs = new HashMap<>();
        for (Parametre p : parametres.values()) {
            Valeur valeur = p.le(date);
            if (valeur != null) {
                valeurs.put(p.cle(), valeur);
            }
        }
        return valeurs;
    }
}
