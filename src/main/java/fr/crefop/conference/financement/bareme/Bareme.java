package fr.crefop.conference.financement.bareme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** All parameters as they stand on one date, the demande's hypotheses laid over them. A fact of the rules session. */
public final class Bareme {

    private static final String PLAFOND = ".plafond.";

    private final Map<String, Valeur> valeurs;
    private final Map<String, Valeur> hypotheses;
    private final Map<String, Parametre> parametres;
    /** Keys that a register settles: what they hold does not change with the day. */
    private final Set<String> reglees;
    /** Null when nobody asks what was read. */
    private final Set<String> lus;
    private final Bareme origine;
    /** By prefix: a plan with conseils asks for the conventions each time, and there are a thousand keys. */
    private final Map<String, List<String>> clesParPrefixe;

    /** @param parametres over time, by key */
    Bareme(Map<String, Valeur> valeurs, Map<String, Valeur> hypotheses, Map<String, Parametre> parametres) {
        this(valeurs, hypotheses, parametres, Set.of(), new ConcurrentHashMap<>());
    }

    private Bareme(Map<String, Valeur> valeurs, Map<String, Valeur> hypotheses, Map<String, Parametre> parametres, Set<String> reglees,
            Map<String, List<String>> clesParPrefixe) {
        this.parametres = parametres;
        this.reglees = reglees;
        this.valeurs = valeurs;
        this.hypotheses = hypotheses;
        this.lus = null;
        this.origine = this;
        this.clesParPrefixe = clesParPrefixe;
    }

    private Bareme(Bareme origine) {
        this.parametres = origine.parametres;
        this.reglees = origine.reglees;
        this.valeurs = origine.valeurs;
        this.hypotheses = origine.hypotheses;
        this.lus = new HashSet<>();
        this.origine = origine;
        this.clesParPrefixe = origine.clesParPrefixe;
    }

    /** The same, for one computation on one thread, noting what is read of it by its key. */
    public Bareme suivi() {
        return new Bareme(this);
    }

    /** Itself, or the one that it follows: what is read there is not noted. */
    public Bareme origine() {
        return origine;
    }

    public boolean estSuppose() {
        return !hypotheses.isEmpty();
    }

    /** What was never read changed nothing to what was concluded. True when nothing is noted. */
    public boolean aPuEtreLu(String cle) {
        return lus == null || lus.contains(cle);
    }

    /**
     * @throws IllegalArgumentException when no such parameter has a value on that date: a fault of the rule, not of the demande
     */
    public Valeur valeur(String cle) {
        if (lus != null) {
            lus.add(cle);
        }
        return lire(cle);
    }

    private Valeur lire(String cle) {
        Valeur valeur = hypotheses.isEmpty() ? null : hypotheses.get(cle);
        if (valeur == null) {
            valeur = valeurs.get(cle);
        }
        if (valeur == null) {
            throw new IllegalArgumentException("Paramètre de barème inconnu : " + cle);
        }
        return valeur;
    }

    /**
     * The same parameter as it stands on another day, for what goes on through several of its values; what is supposed or settled
     * holds on every day.
     *
     * @throws IllegalArgumentException when it has no value on that day
     */
    public Valeur valeurLe(String cle, LocalDate jour) {
        Valeur duPlan = valeur(cle);
        Parametre parametre = hypotheses.containsKey(cle) || reglees.contains(cle) ? null : parametres.get(cle);
        Valeur cejour = parametre == null ? duPlan : parametre.le(jour);
        if (cejour == null) {
            throw new IllegalArgumentException("Paramètre de barème sans valeur au " + jour + " : " + cle);
        }
        return cejour;
    }

    /** Days after the first and not after the last on which that parameter takes another value; none for what is supposed or settled. */
    public SortedSet<LocalDate> changements(String cle, LocalDate premier, LocalDate dernier) {
        Parametre parametre = hypotheses.containsKey(cle) || reglees.contains(cle) ? null : parametres.get(cle);
        return parametre == null || !premier.isBefore(dernier) ? Collections.emptySortedSet()
                : parametre.valeurs().navigableKeySet().subSet(premier, false, dernier, true);
    }

    /** Where a convention that allows a combination keeps the ceiling of one of its dispositifs. */
    public static String cleDuPlafond(String cumul, String dispositif) {
        return cumul + PLAFOND + dispositif;
    }

    /** The dispositif that such a key limits; null for another key. */
    public static String dispositifPlafonne(String cle) {
        int debut = cle.startsWith("cumul.") ? cle.indexOf(PLAFOND) : -1;
        return debut < 0 ? null : cle.substring(debut + PLAFOND.length());
    }

    /** The filing whose date chose its value (a key of {@code depots}); null for the first day of the training, and for what a register settles. */
    public String ancre(String cle) {
        Parametre parametre = reglees.contains(cle) ? null : parametres.get(cle);
        return parametre == null ? null : parametre.ancre();
    }

    /** The parameter of that key over time, or null. */
    public Parametre parametre(String cle) {
        return parametres.get(cle);
    }

    /** For the keys that a demande composes (an OPCA, an OPACIF): may have no scale of its own. */
    public boolean connait(String cle) {
        return valeurs.containsKey(cle);
    }

    /** In the order of their keys, hypotheses included. */
    public List<Valeur> commencantPar(String prefixe) {
        return clesParPrefixe.computeIfAbsent(prefixe, p -> valeurs.keySet().stream().filter(cle -> cle.startsWith(p)).sorted().toList())
                .stream().map(this::lire).toList();
    }

    /** The same parameters, some of them settled otherwise, or added; what a demande supposes still comes first. */
    public Bareme precise(Map<String, Valeur> reglees) {
        Map<String, Valeur> toutes = new HashMap<>(valeurs);
        toutes.putAll(reglees);
        Set<String> autres = new HashSet<>(this.reglees);
        autres.addAll(reglees.keySet());
        return new Bareme(toutes, hypotheses, parametres, autres, new ConcurrentHashMap<>());
    }

    /** The same, some of them as they stood on the day that chooses them. */
    Bareme ancre(Map<String, Valeur> autres) {
        Map<String, Valeur> toutes = new HashMap<>(valeurs);
        toutes.putAll(autres);
        return new Bareme(toutes, hypotheses, parametres, reglees, clesParPrefixe);
    }

    public Bareme avec(Map<String, Valeur> enHypothese) {
        return enHypothese.isEmpty() ? this : new Bareme(valeurs, enHypothese, parametres, reglees, clesParPrefixe);
    }
}
