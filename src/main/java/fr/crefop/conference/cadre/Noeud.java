package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One node of a pack's YAML: what it holds, by name, and a refusal that says where it stands. What is there and is not of its
 * kind is refused, never taken for absent.
 *
 * @param lieu the file, then the keys that lead to it: {@code rules/regions/24.yaml, groupes.region}
 */
record Noeud(String lieu, Map<String, Object> valeurs) {

    CadreInvalide refus(String pourquoi) {
        return new CadreInvalide(lieu + " : " + pourquoi);
    }

    Noeud seulement(Set<String> connus) {
        // A comma within braces makes a key of what follows it, which may be a number: { part: 33,3 }.
        valeurs.keySet().stream().map((Object cle) -> String.valueOf(cle)).filter(cle -> !connus.contains(cle)).findFirst().ifPresent(cle -> {
            throw refus("propriété inconnue « " + cle + " » ; connues : " + String.join(", ", new TreeSet<>(connus)));
        });
        return this;
    }

    String texte(String cle) {
        String texte = texteOuNul(cle);
        if (texte == null || texte.isBlank()) {
            throw refus("« " + cle + " » manque");
        }
        return texte;
    }

    String texteOuNul(String cle) {
        Object valeur = valeurs.get(cle);
        if (valeur instanceof Map || valeur instanceof List) {
            throw refus("« " + cle + " » attend un texte, pas une liste ni d'autres clés");
        }
        return valeur == null ? null : valeur.toString();
    }

    boolean vrai(String cle) {
        Object valeur = valeurs.get(cle);
        if (valeur != null && !(valeur instanceof Boolean)) {
            throw refus("« " + cle + " » attend true ou false, pas « " + valeur + " »");
        }
        return Boolean.TRUE.equals(valeur);
    }

    /** Null when it is not there. */
    LocalDate jour(String cle) {
        Object valeur = valeurs.get(cle);
        try {
            return valeur == null ? null : LocalDate.parse(valeur.toString());
        } catch (DateTimeParseException e) {
            throw refus("« " + cle + " » attend une date comme 2018-07-01, pas « " + valeur + " »");
        }
    }

    LocalDate jourRequis(String cle) {
        texte(cle);
        return jour(cle);
    }

    /** Empty when it is not there. */
    List<String> liste(String cle) {
        Object valeur = valeurs.get(cle);
        if (valeur != null && !(valeur instanceof List<?>)) {
            throw refus("« " + cle + " » attend une liste, comme [ " + valeur + " ]");
        }
        return valeur == null ? List.of() : ((List<?>) valeur).stream().map(String::valueOf).toList();
    }

    /** One of the names that the enumeration declares, in any case. */
    <E extends Enum<E>> E unDe(Class<E> enumeration, String nom) {
        return Arrays.stream(enumeration.getEnumConstants()).filter(e -> e.name().equalsIgnoreCase(nom)).findFirst()
                .orElseThrow(() -> refus("« " + nom + " » n'est pas une " + enumeration.getSimpleName().toLowerCase(Locale.ROOT)
                        + " ; on admet : " + String.join(", ", Arrays.stream(enumeration.getEnumConstants()).map(Enum::name).toList())));
    }

    /** Empty when it is not there. */
    @SuppressWarnings("unchecked")
    Noeud sous(String cle) {
        Object valeur = valeurs.get(cle);
        if (valeur != null && !(valeur instanceof Map)) {
            throw refus("« " + cle + " » attend des clés et leurs valeurs, pas « " + valeur + " »");
        }
        return new Noeud(lieu + (lieu.contains(", ") ? "." : ", ") + cle, valeur == null ? Map.of() : (Map<String, Object>) valeur);
    }

    /** A list of nodes, each named by its rank; empty when it is not there. */
    @SuppressWarnings("unchecked")
    List<Noeud> noeuds(String cle) {
        Object valeur = valeurs.get(cle);
        if (valeur != null && !(valeur instanceof List<?> liste && liste.stream().allMatch(Map.class::isInstance))) {
            throw refus("« " + cle + " » attend une liste de clés et de valeurs, une par tiret");
        }
        List<Map<String, Object>> liste = valeur == null ? List.of() : (List<Map<String, Object>>) valeur;
        return IntStream.range(0, liste.size()).mapToObj(rang -> new Noeud(lieu + ", " + cle + " " + (rang + 1), liste.get(rang))).toList();
    }

    boolean a(String cle) {
        return valeurs.get(cle) != null;
    }
}
