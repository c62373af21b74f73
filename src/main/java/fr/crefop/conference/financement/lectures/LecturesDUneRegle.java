package fr.crefop.conference.financement.lectures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** What a rule written in DRL reads: its own accessors, and the Java that it calls. */
final class LecturesDUneRegle {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?([\\w.]+?)(\\.\\*)?;?\\s*$");
    private static final Pattern FAIT = Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?\\b(Beneficiaire|Parcours|Formation|Projet|Frais|Pieces)\\(");
    private static final Pattern CHAINE = Pattern.compile("(?<![\\w.])(\\$?[a-z]\\w*)((?:\\.\\w+\\(\\))+)");
    private static final Pattern ACCESSEUR = Pattern.compile("\\.(\\w+)\\(\\)");
    private static final Pattern APPEL = Pattern.compile("(?<![\\w.$])(?:([A-Za-z]\\w*)\\.)?(\\w+)\\(");
    /** Another dispositif that is looked at is no word of the rule. */
    private static final Pattern CODES = Pattern.compile("code [!=]= \"[^\"]*\"");
    private static final Pattern TEXTE = Pattern.compile("\"([^\"\\n]*)\"");
    private static final String REGLES = "fr.crefop.conference.financement.regles.";
    /** Globals that calculate, by the class that does. */
    private static final Map<String, String> CALCULENT = Map.of("situation", "Situation", "paie", "Paie");

    private final CheminsDeLaDemande demande;
    private final LecturesDuCode code;

    LecturesDUneRegle(CheminsDeLaDemande demande, LecturesDuCode code) {
        this.demande = demande;
        this.code = code;
    }

    /** @param fichier where the rule stands, whose imports it uses; {@code texte} from its name to its end */
    Lues de(String fichier, String texte) {
        Lues lues = new Lues();
        TEXTE.matcher(CODES.matcher(texte).replaceAll("")).results().forEach(mot -> lues.nommer(mot.group(1), demande));
        Map<String, String> faits = new HashMap<>();
        String lisible = nommerLesFaits(texte, faits);
        CHAINE.matcher(lisible).results().forEach(chaine -> suivre(faits.getOrDefault(chaine.group(1), chaine.group(1)), chaine.group(2), lues));
        List<MatchResult> imports = IMPORT.matcher(fichier).results().toList();
        APPEL.matcher(lisible).results().flatMap(appel -> appelees(appel, imports)).forEach(lues::ajouter);
        return lues;
    }

    /** "this" of a pattern on a part of the demande, by the name of that part. */
    private String nommerLesFaits(String texte, Map<String, String> faits) {
        StringBuilder ecrit = new StringBuilder(texte);
        List<MatchResult> trouves = new ArrayList<>(FAIT.matcher(texte).results().toList());
        // From the last one: what stands before keeps its place.
        for (int i = trouves.size() - 1; i >= 0; i--) {
            MatchResult fait = trouves.get(i);
            String nom = fait.group(2).toLowerCase();
            if (fait.group(1) != null) {
                faits.put(fait.group(1), nom);
            }
            int fin = fermante(texte, fait.end());
            ecrit.replace(fait.end(), fin, texte.substring(fait.end(), fin).replaceAll("\\bthis\\b", nom));
        }
        return ecrit.toString();
    }

    private static int fermante(String texte, int debut) {
        int ouvertes = 1;
        int i = debut;
        for (; i < texte.length() && ouvertes > 0; i++) {
            ouvertes += texte.charAt(i) == '(' ? 1 : texte.charAt(i) == ')' ? -1 : 0;
        }
        return i - 1;
    }

    private void suivre(String racine, String acces, Lues lues) {
        Optional<Class<?>> type = demande.racine(racine);
        Matcher accesseurs = ACCESSEUR.matcher(acces);
        while (type.isPresent() && accesseurs.find()) {
            demande.lu(type.get(), accesseurs.group(1)).ifPresent(lues.chemins()::add);
            type = demande.suivant(type.get(), accesseurs.group(1));
        }
    }

    private Stream<Lues> appelees(MatchResult appel, List<MatchResult> imports) {
        String porteur = appel.group(1);
        Stream<String> classes = porteur == null
                ? imports.stream().filter(i -> i.group(1) != null).map(i -> i.group(2))
                : CALCULENT.containsKey(porteur) ? Stream.of(REGLES + CALCULENT.get(porteur))
                : imports.stream().filter(i -> i.group(1) == null)
                        .map(i -> i.group(3) != null ? i.group(2) + "." + porteur : i.group(2).endsWith("." + porteur) ? i.group(2) : null);
        return classes.filter(nom -> nom != null && ClassUtils.isPresent(nom, null)).distinct()
                .map(nom -> code.de(ClassUtils.resolveClassName(nom, null), appel.group(2)));
    }
}
