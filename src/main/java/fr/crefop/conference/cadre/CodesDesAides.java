package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.BlocDAide.Lecture;
import fr.crefop.conference.cadre.ComplementsDAide.Remuneration.Bareme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The codes that an aid may give, each declared once: houses, scales and sources of rules/aides.yaml, dispositifs and sources
 * of the régimes.
 */
final class CodesDesAides {

    private final Map<String, ActeurDAide> acteurs = new TreeMap<>();
    private final Map<String, Bareme> baremes = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Dispositif> dispositifs;
    private final List<Regime> regimes;

    /** @param textes of each file rules/aides.yaml of the classpath; {@code dispositifs} of all régimes, by code */
    CodesDesAides(Iterable<Map<String, Object>> textes, List<Regime> regimes, Map<String, Dispositif> dispositifs) {
        this.regimes = regimes;
        this.dispositifs = dispositifs;
        for (Regime regime : regimes) {
            regime.lexique().sources().forEach(sources::putIfAbsent);
        }
        textes.forEach(this::ajouter);
    }

    /** A key of regions.md that a régime has too is that of regions.md here. */
    private void ajouter(Map<String, Object> texte) {
        Noeud n = new Noeud("aides.yaml", texte).seulement(Set.of("acteurs", "remunerations", "sources"));
        Noeud lesActeurs = n.sous("acteurs");
        lesActeurs.valeurs().keySet().forEach(code -> {
            Noeud a = lesActeurs.sous(code).seulement(Set.of("libelle", "role", "inscrit"));
            acteurs.put(code, new ActeurDAide(code, a.texte("libelle"), a.texteOuNul("role"), a.vrai("inscrit")));
        });
        Noeud lesBaremes = n.sous("remunerations");
        lesBaremes.valeurs().keySet().forEach(code -> baremes.put(code, new Bareme(code, lesBaremes.texte(code))));
        sources.putAll(LectureDuLexique.sources(n.sous("sources")));
    }

    Lecture<ActeurDAide> acteur() {
        return connu(acteurs, "acteur inconnu");
    }

    Lecture<Bareme> bareme() {
        return connu(baremes, "barème de rémunération inconnu");
    }

    Lecture<Source> source() {
        return connu(sources, "source inconnue");
    }

    Lecture<Dispositif> dispositif() {
        return connu(dispositifs, "dispositif inconnu");
    }

    Lecture<Regime> regime() {
        return (lieu, brut) -> regimes.stream().filter(r -> r.id().equals(brut)).findFirst()
                .orElseThrow(() -> new CadreInvalide(lieu + " : régime inconnu « " + brut + " »"));
    }

    private static <T> Lecture<T> connu(Map<String, T> connus, String faute) {
        return (lieu, brut) -> {
            T trouve = connus.get(String.valueOf(brut));
            if (trouve == null) {
                throw new CadreInvalide(lieu + " : " + faute + " « " + brut + " »");
            }
            return trouve;
        };
    }
}
