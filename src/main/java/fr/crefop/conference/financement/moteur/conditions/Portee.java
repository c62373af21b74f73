package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Regime;
import java.util.ArrayList;
import java.util.List;

/**
 * The dispositifs that a condition concerns: some by their codes, or a kind of them.
 * The only place that knows how a rule matches the examination of a dispositif, and which codes there are.
 *
 * @param mots as the file says it
 * @param dispositifs codes; empty for a kind
 * @param motif what the rule puts a condition on to match them; empty for all
 */
public record Portee(String mots, List<String> dispositifs, String motif) {

    /** @throws IllegalArgumentException when it names neither a kind nor known dispositifs */
    static Portee lire(String texte, Regime regime) {
        return switch (texte) {
            case "tous" -> new Portee(texte, List.of(), "");
            case "publics" -> new Portee(texte, List.of(), "financeurPublic == true");
            case "demandes avant l'entrée" -> new Portee(texte, List.of(), "demandeApresEntree == false");
            default -> nommes(texte, regime);
        };
    }

    private static Portee nommes(String texte, Regime regime) {
        List<String> codes = List.of(texte.split(", *"));
        List<String> motifs = new ArrayList<>();
        for (String code : codes) {
            if (regime.dispositif(code).isEmpty()) {
                throw new IllegalArgumentException("le régime n'a pas de dispositif « " + code + " »");
            }
            motifs.add("code == \"" + code + "\"");
        }
        String motif = String.join(" || ", motifs);
        return new Portee(texte, codes, motifs.size() == 1 ? motif : "(" + motif + ")");
    }

    /** Whether it is asked of that dispositif: the same answer as the rule's match gives. */
    public boolean concerne(Fiche fiche) {
        return switch (mots) {
            case "tous" -> true;
            case "publics" -> fiche.dispositif().nature() == Nature.PUBLIC;
            case "demandes avant l'entrée" -> !fiche.apresEntree();
            default -> dispositifs.contains(fiche.code());
        };
    }

    /** In the consequence of the rule: the code under which the demande dates its filing. */
    static String destinataire() {
        return "$examen.getCode()";
    }
}
