package fr.crefop.conference.financement.referentiel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.regles.Regle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rulebook of a régime as it is written, read without compiling it: what documents and checks of the référentiel start from. */
public final class ReglesLues {

    private static final Set<String> DES_AIDES = desAides();

    private static final Pattern REGLE = Pattern.compile("(?ms)^rule \"([^\"]+)\"$(.*?)^end$");
    private static final Pattern PARAMETRE = Pattern.compile("(?:valeur\\(|cles?\\(|getRule\\(\\), )\"([a-z][A-Za-z0-9_.]+)\"");

    /** By the examination itself, or by the aid that it bears on. */
    private static final Pattern EXIGENCE = Pattern.compile("\\.exiger\\((\\$examen, )?drools");

    /** The parameter of an aid that a rule asks of it. */
    private static final Pattern PARAMETRE_D_AIDE = Pattern.compile("tient\\(ParametreDAide\\.([A-Z_]+)\\)");

    private static final Pattern DISPOSITIF = Pattern.compile("code == \"([A-Z_]+)\"");

    private static final Map<String, ReglesLues> LUES = new ConcurrentHashMap<>();

    private final RegimeDeTest regime;
    private final List<RegleLue> toutes;

    private ReglesLues(RegimeDeTest regime) {
        this.regime = regime;
        this.toutes = lire(regime);
    }

    public static ReglesLues de(RegimeDeTest regime) {
        return LUES.computeIfAbsent(regime.id(), id -> new ReglesLues(regime));
    }

    /** @param texte annotations, conditions and consequence, as written */
    public record RegleLue(RegimeDeTest regime, Regle regle, String fichier, String texte) implements Comparable<RegleLue> {

        /** A requirement on a datum, which may be met, refused or unknown; the others open amounts, cumuls or incomes. */
        public boolean estUneCondition() {
            return EXIGENCE.matcher(texte).find();
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
            return trouver(PARAMETRE, texte).stream().filter(cle -> regime.baremes().parametre(cle) != null)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Of the individual aids of a Région: it looks at the one that is examined, or at how it was found. */
        public boolean estDUneAide() {
            return texte.contains("$aide : AideExaminee(") || texte.contains("$aides : AidesDuDossier(");
        }

        /** The parameter that it asks of that aid; null of any other rule. */
        public ParametreDAide parametreDAide() {
            Matcher lecture = PARAMETRE_D_AIDE.matcher(texte);
            return lecture.find() ? ParametreDAide.valueOf(lecture.group(1)) : null;
        }

        @Override
        public int compareTo(RegleLue autre) {
            return regle.compareTo(autre.regle);
        }
    }

    public List<RegleLue> toutes() {
        return toutes;
    }

    private static List<RegleLue> lire(RegimeDeTest regime) {
        List<RegleLue> regles = new ArrayList<>();
        regime.regles().forEach((fichier, texte) -> REGLE.matcher(texte).results().forEach(r -> {
            String nom = r.group(1);
            regles.add(new RegleLue(regime, new Regle(nom, nom.replaceAll(" - .*", ""), annotation("libelle", r), annotation("source", r))
                    .dite(Cadre.lu().parDefaut()).nommee(regime.regime(), null), fichier, r.group(2)));
        }));
        regime.regime().cumuls().forEach(cumul -> regles.add(new RegleLue(regime, Regle.de(cumul).dite(Cadre.lu().parDefaut()).nommee(regime.regime(), null), "regime.yaml",
                "ruleflow-group \"cumul\" valeur(\"" + cumul.cle() + "\")")));
        regles.sort(null);
        return List.copyOf(regles);
    }

    private static String annotation(String nom, MatchResult regle) {
        Matcher lecture = Pattern.compile("@" + nom + "\\(\"(.*)\"\\)").matcher(regle.group(2));
        if (!lecture.find()) {
            throw new IllegalStateException(regle.group(1) + " n'a pas de @" + nom);
        }
        return lecture.group(1);
    }

    /** Those of the individual aids, which no document numbers: the page that tells how to add one has their table. */
    private static Set<String> desAides() {
        Set<String> ids = new TreeSet<>();
        try {
            Pattern.compile("RAI-([A-Z])?(\\d+)?(?: to RAI-[A-Z](\\d+))?").matcher(Files.readString(Path.of("docs/ajouter-un-regime-ou-une-region.md")))
                    .results().forEach(m -> {
                        ids.add(m.group().replaceAll(" to .*", ""));
                        if (m.group(3) != null) {
                            IntStream.rangeClosed(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))).forEach(n -> ids.add("RAI-" + m.group(1) + n));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    /** Ids of the law of that régime, as its document lists them: part B of the référentiel, or part C of the régime of 2019. */
    public List<String> ids() {
        return lire("/referentiel/" + regime.id() + ".txt").lines().toList();
    }

    /**
     * Ids that a rule of this régime may bear: those of its law, and I.1, a decision of interpretation. What the régime of 2019 does
     * not tell anew it takes from the référentiel before it: the transverse rules, the apport, the employer, the Region (K). What a
     * section of its own document says without an id bears the number of the section.
     */
    public Set<String> idsAdmis() {
        Set<String> admis = new TreeSet<>(ids());
        admis.add("I.1");
        if (!regime.equals(RegimeDeTest.DE_2015)) {
            de(RegimeDeTest.DE_2015).ids().stream().filter(id -> id.matches("T-\\d+|APP-\\d|EMP-.*|REG-.*|B\\.\\d+")).forEach(admis::add);
            IntStream.rangeClosed(1, 19).mapToObj(n -> "C." + n).forEach(admis::add);
            // Two tables of part C that have no ids of their own.
            admis.addAll(List.of("C.3.1", "C.11.1"));
            admis.addAll(DES_AIDES);
        }
        return admis;
    }

    /** Id to the reason why neither a rule nor a parameter bears it. */
    public Map<String, String> nonEvaluees() {
        String fichier = "/" + regime.regime().dossier() + "/non-evaluees.yaml";
        if (ReglesLues.class.getResource(fichier) == null) {
            return Map.of();
        }
        try {
            return new TreeMap<>(new YAMLMapper().readValue(lire(fichier), new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parameters whose source names that id. */
    public List<Parametre> parametresDe(String id) {
        Pattern mot = Pattern.compile("(?<![A-Za-z0-9-])" + Pattern.quote(id) + "(?![A-Za-z0-9-])");
        return regime.baremes().tous().stream().filter(p -> mot.matcher(p.source()).find()).toList();
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
