package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Lexique.MotsDUnConseil;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads sources.yaml and mots.yaml of a régime; one that needs neither has none. */
final class LectureDuLexique {

    private static final Set<String> SOURCE = Set.of("titre", "auteur", "date", "lien", "secondaire", "region");
    private static final Set<String> MOTS = Set.of("revenus", "choix", "conventions", "familles", "conseils");

    private LectureDuLexique() {}

    static Lexique lire(String regime) {
        Noeud sources = fichier(regime, "sources.yaml");
        Noeud mots = fichier(regime, "mots.yaml").seulement(MOTS);
        return new Lexique(sources(sources), revenus(mots.sous("revenus")), textes(mots.sous("choix")),
                textes(mots.sous("conventions")), textes(mots.sous("familles")), chacun(mots.sous("conseils"), (nom, c) ->
                        new MotsDUnConseil(c.seulement(Set.of("libelle", "effet")).texte("libelle"), c.texteOuNul("effet"))));
    }

    /** One file of a régime beside regime.yaml; empty where it has none. */
    static Noeud fichier(String regime, String nom) {
        return new Noeud("rules/regimes/" + regime + "/" + nom, LectureYaml.fichiersOuRien("classpath*:rules/regimes/" + regime + "/" + nom)
                .values().stream().findFirst().orElse(Map.of()));
    }

    /** By key; rules/aides.yaml is written in the same way. */
    static Map<String, Source> sources(Noeud sources) {
        return chacun(sources, LectureDuLexique::source);
    }

    private static Source source(String cle, Noeud s) {
        s.seulement(SOURCE);
        return new Source(cle, s.texte("titre"), s.texteOuNul("auteur"), s.jour("date"), s.texteOuNul("lien"), s.vrai("secondaire"), s.texteOuNul("region"));
    }

    /** A text for every day, or texts by the first day that each holds from. */
    private static Map<String, NavigableMap<LocalDate, String>> revenus(Noeud noeud) {
        Map<String, NavigableMap<LocalDate, String>> revenus = new LinkedHashMap<>();
        noeud.valeurs().forEach((cle, valeur) -> {
            NavigableMap<LocalDate, String> noms = new TreeMap<>();
            if (valeur instanceof Map) {
                Noeud dates = noeud.sous(cle);
                dates.valeurs().keySet().forEach(jour -> noms.put(jour(dates, jour), dates.texte(jour)));
            } else {
                noms.put(LocalDate.MIN, noeud.texte(cle));
            }
            revenus.put(cle, Collections.unmodifiableNavigableMap(noms));
        });
        return Collections.unmodifiableMap(revenus);
    }

    private static LocalDate jour(Noeud noeud, String jour) {
        try {
            return LocalDate.parse(jour);
        } catch (DateTimeParseException e) {
            throw noeud.refus("« " + jour + " » n'est pas un jour : année, mois et jour, comme 2024-01-01");
        }
    }

    private static Map<String, String> textes(Noeud noeud) {
        Map<String, String> textes = new LinkedHashMap<>();
        noeud.valeurs().keySet().forEach(cle -> textes.put(cle, noeud.texte(cle)));
        return Collections.unmodifiableMap(textes);
    }

    private static <T> Map<String, T> chacun(Noeud noeud, BiFunction<String, Noeud, T> lecture) {
        Map<String, T> lus = new LinkedHashMap<>();
        noeud.valeurs().keySet().forEach(cle -> lus.put(cle, lecture.apply(cle, noeud.sous(cle))));
        return Collections.unmodifiableMap(lus);
    }
}
