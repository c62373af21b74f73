package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One node of a pack's YAML: what it holds, by name, and a refusal that says where it stands. */
record Noeud(String lieu, Map<String, Object> valeurs) {

    Noeud seulement(Set<String> connus) {
        valeurs.keySet().stream().filter(cle -> !connus.contains(cle)).findFirst().ifPresent(cle -> {
            throw new CadreInvalide(lieu + " : propriété inconnue « " + cle + " »");
        });
        return this;
    }

    String texte(String cle) {
        String texte = texteOuNul(cle);
        if (texte == null || texte.isBlank()) {
            throw new CadreInvalide(lieu + " : « " + cle + " » manque");
        }
        return texte;
    }

    String texteOuNul(String cle) {
        Object valeur = valeurs.get(cle);
        return valeur == null ? null : valeur.toString();
    }

    boolean vrai(String cle) {
        return Boolean.TRUE.equals(valeurs.get(cle));
    }

    /** Null when it is not there. */
    LocalDate jour(String cle) {
        Object valeur = valeurs.get(cle);
        return valeur == null ? null : LocalDate.parse(valeur.toString());
    }

    List<String> liste(String cle) {
        return valeurs.get(cle) instanceof List<?> liste ? liste.stream().map(String::valueOf).toList() : List.of();
    }

    /** Empty when it is not there. */
    @SuppressWarnings("unchecked")
    Noeud sous(String cle) {
        return new Noeud(lieu + "." + cle, valeurs.get(cle) == null ? Map.of() : (Map<String, Object>) valeurs.get(cle));
    }

    boolean a(String cle) {
        return valeurs.get(cle) != null;
    }
}
