package fr.crefop.conference.financement.bareme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every parameter over time. Immutable; the view of a date is prepared once, because each plan asks for one. */
public final class Baremes {

    private final SortedMap<String, Parametre> parametres;
    private final NavigableMap<LocalDate, Bareme> vues = new TreeMap<>();

    public Baremes(Collection<Parametre> tous) {
        parametres = new TreeMap<>();
        for (Parametre parametre : tous) {
            if (parametres.put(parametre.cle(), parametre) != null) {
                throw new BaremeInvalide(parametre.cle() + " : défini deux fois");
            }
        }
        parametres.values().forEach(p -> p.valeurs().keySet().forEach(date -> vues.putIfAbsent(date, null)));
        vues.replaceAll((date, rien) -> new Bareme(valeursAu(date), Map.of()));
    }

    /** The parameters in force on that date; those that start later are not in it. */
    public Bareme au(LocalDate date) {
        Map.Entry<LocalDate, Bareme> vue = vues.floorEntry(date);
        return vue == null ? new Bareme(Map.of(), Map.of()) : vue.getValue();
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
            Map.Entry<LocalDate, Object> valeur = p.valeurs().floorEntry(date);
            if (valeur != null) {
                valeurs.put(p.cle(), new Valeur(p.cle(), valeur.getValue(), valeur.getKey(), p.provenance(),
                        p.aFixer(valeur.getKey()), p.unite()));
            }
        }
        return valeurs;
    }
}
