package fr.crefop.conference.cadre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A part of an aid's YAML, read strictly: no key that is not asked for, no value of another kind, and a refusal that names
 * the place. {@code "?"} is unknown, alone or as a whole part; {@code autres: "?"} says so of the keys that are not there.
 */
final class BlocDAide {

    static final String INCONNU = "?";
    private static final String AUTRES = "autres";

    /** How a value is made of what stands at a place. */
    @FunctionalInterface
    interface Lecture<T> {
        T lire(String lieu, Object brut);
    }

    private final String lieu;
    private final Map<String, Object> valeurs;
    private final Set<String> lues = new LinkedHashSet<>();
    private final boolean autresInconnus;

    private BlocDAide(String lieu, Map<String, Object> valeurs, boolean autresInconnus) {
        this.lieu = lieu;
        this.valeurs = valeurs;
        this.autresInconnus = autresInconnus;
    }

    private static BlocDAide de(String lieu, Object brut) {
        if (INCONNU.equals(brut)) {
            return new BlocDAide(lieu, Map.of(), true);
        }
        if (!(brut instanceof Map<?, ?> texte)) {
            throw new CadreInvalide(lieu + " : attend des propriétés, non « " + brut + " »");
        }
        Map<String, Object> valeurs = new LinkedHashMap<>();
        texte.forEach((cle, valeur) -> valeurs.put(String.valueOf(cle), valeur));
        boolean autres = valeurs.containsKey(AUTRES);
        if (autres && !INCONNU.equals(valeurs.remove(AUTRES))) {
            throw new CadreInvalide(lieu + "." + AUTRES + " : ne peut être que « ? »");
        }
        return new BlocDAide(lieu, valeurs, autres);
    }

    /** What a map tells; every key that {@code lecture} did not ask for is refused. */
    static <T> Lecture<T> objet(Function<BlocDAide, T> lecture) {
        return (lieu, brut) -> {
            BlocDAide bloc = de(lieu, brut);
            T lu = lecture.apply(bloc);
            bloc.valeurs.keySet().stream().filter(cle -> !bloc.lues.contains(cle)).findFirst().ifPresent(cle -> {
                throw new CadreInvalide(lieu + " : propriété inconnue « " + cle + " »");
            });
            return lu;
        };
    }

    /** At least one, each told by its rank from 1. */
    static <T> Lecture<List<T>> liste(Lecture<T> element) {
        return (lieu, brut) -> {
            if (!(brut instanceof List<?> elements) || elements.isEmpty()) {
                throw new CadreInvalide(lieu + " : attend une liste, non « " + brut + " »");
            }
            List<T> lus = new ArrayList<>();
            for (Object e : elements) {
                lus.add(element.lire(lieu + "[" + (lus.size() + 1) + "]", e));
            }
            return List.copyOf(lus);
        };
    }

    /** The same, each once, in order. */
    static <T> Lecture<Set<T>> ensemble(Lecture<T> element) {
        return (lieu, brut) -> {
            Set<T> lus = new LinkedHashSet<>();
            for (T e : liste(element).lire(lieu, brut)) {
                if (!lus.add(e)) {
                    throw new CadreInvalide(lieu + " : « " + e + " » deux fois");
                }
            }
            return Collections.unmodifiableSet(lus);
        };
    }

    String lieu() {
        return lieu;
    }

    CadreInvalide refus(String message) {
        return new CadreInvalide(lieu + " : " + message);
    }

    boolean a(String cle) {
        return valeurs.get(cle) != null;
    }

    /** One of the three: absent, {@code "?"}, or what {@code lecture} makes of it. */
    <T> Renseignement<T> dit(String cle, Lecture<T> lecture) {
        lues.add(cle);
        Object brut = valeurs.get(cle);
        if (brut == null) {
            if (valeurs.containsKey(cle)) {
                throw new CadreInvalide(lieu + "." + cle + " : vide ; l'inconnu s'écrit « ? »");
            }
            return autresInconnus ? Renseignement.inconnu() : Renseignement.sansObjet();
        }
        return INCONNU.equals(brut) ? Renseignement.inconnu() : Renseignement.de(lecture.lire(lieu + "." + cle, brut));
    }

    /** What may not be missing nor unknown. */
    <T> T exige(String cle, Lecture<T> lecture) {
        return dit(cle, lecture).selon(() -> {
            throw refus("« " + cle + " » manque");
        }, () -> {
            throw refus("« " + cle + " » ne peut pas être inconnu");
        }, Function.identity());
    }

    /** What may be missing, never unknown. */
    <T> T ouSinon(String cle, Lecture<T> lecture, T sinon) {
        return valeurs.containsKey(cle) ? exige(cle, lecture) : noteEtRend(cle, sinon);
    }

    /** A part of its own; one that is not there tells nothing of any key. */
    <T> T partie(String cle, Function<BlocDAide, T> lecture) {
        lues.add(cle);
        return objet(lecture).lire(lieu + "." + cle, valeurs.getOrDefault(cle, autresInconnus ? INCONNU : Map.of()));
    }

    private <T> T noteEtRend(String cle, T sinon) {
        lues.add(cle);
        return sinon;
    }
}
