package fr.crefop.conference.financement.referentiel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.regles.Regle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rulebook as it is written, read without compiling it: what documents and checks of the référentiel start from. */
public final class ReglesLues {

    private static final Pattern REGLE = Pattern.compile("(?ms)^rule \"([^\"]+)\"$(.*?)^end$");
    private static final Pattern PARAMETRE = Pattern.compile("(?:valeur\\(|cles?\\(|getRule\\(\\), )\"([a-z][A-Za-z0-9_.]+)\"");

    private static final Pattern DISPOSITIF = Pattern.compile("code == \"([A-Z_]+)\"");

    private ReglesLues() {}

    /** @param texte annotations, conditions and consequence, as written */
    public record RegleLue(Regle regle, String fichier, String texte) implements Comparable<RegleLue> {

        /** A requirement on a datum, which may be met, refused or unknown; the others open amounts, cumuls or incomes. */
        public boolean estUneCondition() {
            return texte.contains(".exiger(drools");
        }

        /** The phase it fires in; the table of amounts, fired only where a training pay is open, is a part of the pay. */
        public String groupe() {
            Matcher lecture = Pattern.compile("ruleflow-group \"(\\w+)\"").matcher(texte);
            return lecture.find() ? lecture.group(1).replace("montants", "remuneration") : "";
        }

        /** The dispositifs that it examines or pays for; none when it bears on all, on a kind of them, or on how they combine. */
        public Set<String> dispositifs() {
            return trouver(DISPOSITIF, texte.replaceFirst("(?s)\\nthen\\b.*", "").lines().filter(l -> l.matches(".*\\$(examen|droits) : .*"))
                    .collect(Collectors.joining("\n")));
        }

        public boolean estTransverse() {
            return dispositifs().size() != 1;
        }

        public Set<String> parametres() {
            return trouver(PARAMETRE, texte).stream().filter(cle -> Atelier.BAREMES.parametre(cle) != null)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public int compareTo(RegleLue autre) {
            return regle.compareTo(autre.regle);
        }
    }

    public static List<RegleLue> toutes() {
        List<RegleLue> regles = new ArrayList<>();
        RegimeDeTest.regles().forEach((fichier, texte) -> REGLE.matcher(texte).results().forEach(r -> {
            String nom = r.group(1);
            regles.add(new RegleLue(new Regle(nom, nom.replaceAll(" - .*", ""), annotation("libelle", r), annotation("source", r)).dite(Cadre.lu().parDefaut()),
                    fichier, r.group(2)));
        }));
        RegimeDeTest.regime().cumuls().forEach(cumul -> regles.add(new RegleLue(Regle.de(cumul).dite(Cadre.lu().parDefaut()), "regime.yaml",
                "ruleflow-group \"cumul\" valeur(\"" + cumul.cle() + "\")")));
        regles.sort(null);
        return regles;
    }

    private static String annotation(String nom, MatchResult regle) {
        Matcher lecture = Pattern.compile("@" + nom + "\\(\"(.*)\"\\)").matcher(regle.group(2));
        if (!lecture.find()) {
            throw new IllegalStateException(regle.group(1) + " n'a pas de @" + nom);
        }
        return lecture.group(1);
    }

    /** Ids of part B of the référentiel, as the document lists them. */
    public static List<String> ids() {
        return lire("/regles-du-referentiel.txt").lines().toList();
    }

    /** Id to the reason why neither a rule nor a parameter bears it. */
    public static Map<String, String> nonEvaluees() {
        try {
            return new TreeMap<>(new YAMLMapper().readValue(lire("/rules/regimes/2015-2018/non-evaluees.yaml"), new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parameters whose source names that id. */
    public static List<Parametre> parametresDe(String id) {
        Pattern mot = Pattern.compile("(?<![A-Za-z0-9-])" + Pattern.quote(id) + "(?![A-Za-z0-9-])");
        return Atelier.BAREMES.tous().stream().filter(p -> mot.matcher(p.source()).find()).toList();
    }

    static Set<String> trouver(Pattern motif, String texte) {
        return motif.matcher(texte).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static String lire(String ressource) {
        try (InputStream flux = ReglesLues.class.getResourceAsStream(ressource)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
