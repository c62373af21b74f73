package fr.crefop.conference.portail.saisie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A step of the page.
 *
 * @param rang from 1 on
 * @param suivante code of the step after it: {@link #VERIFIER} after the last
 */
public record Etape(String code, String titre, int rang, List<Section> sections, String suivante) {

    /** The last step: what was typed, the plan, and sending it. */
    public static final String VERIFIER = "verifier";

    /** The input that tells which step was in sight. */
    public static final String VUE = "etape";

    /** The steps that have a question for this person, in order. */
    public static List<Etape> de(Questions questions) {
        MiseEnPage page = MiseEnPage.lue();
        Map<MiseEnPage.Pas, List<Section>> parPas = new LinkedHashMap<>();
        page.etapes().forEach(pas -> parPas.put(pas, new ArrayList<>()));
        questions.sections().forEach(section -> parPas.get(page.pas(section)).add(section));
        parPas.values().removeIf(List::isEmpty);
        parPas.forEach((pas, sections) -> sections.sort(Comparator.comparingInt(section -> pas.sections().indexOf(section.titre()))));
        List<MiseEnPage.Pas> pas = List.copyOf(parPas.keySet());
        return pas.stream().map(p -> new Etape(p.code(), p.titre(), pas.indexOf(p) + 1, parPas.get(p),
                p == pas.get(pas.size() - 1) ? VERIFIER : pas.get(pas.indexOf(p) + 1).code())).toList();
    }

    /** The one that asks this; the first when none does. */
    public static String qui(List<Etape> etapes, Champ champ) {
        return etapes.stream().filter(etape -> etape.sections().stream().anyMatch(section -> section.champs().contains(champ)))
                .findFirst().or(() -> etapes.stream().findFirst()).map(Etape::code).orElse(VERIFIER);
    }

    public boolean demande(String chemin) {
        return sections.stream().flatMap(section -> section.champs().stream()).anyMatch(champ -> champ.chemin().equals(chemin));
    }

    /** What is seldom needed, of all its sections. */
    public List<Champ> rares() {
        return sections.stream().flatMap(section -> section.rares().stream()).toList();
    }

    /** Whether one of these errors is to be mended here. */
    public boolean aCorriger(Saisie saisie) {
        return saisie.erreurs().stream().map(Saisie.ErreurDeSaisie::champ).filter(Objects::nonNull)
                .anyMatch(champ -> sections.stream().anyMatch(section -> section.champs().contains(champ)));
    }

    /** As the page may show it: a step that it has, or else the first. */
    public static String vue(List<Etape> etapes, String code) {
        return VERIFIER.equals(code) || etapes.stream().anyMatch(etape -> etape.code().equals(code)) ? code : etapes.get(0).code();
    }
}
