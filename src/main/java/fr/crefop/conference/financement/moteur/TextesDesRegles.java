package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be read in the DRL files of a régime before they are compiled, and what the compiler would say less well. */
final class TextesDesRegles {

    private static final Pattern COMMENTAIRE = Pattern.compile("(?m)//.*$");
    private static final Pattern PAQUET = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern REGLE = Pattern.compile("(?ms)^rule\\s+\"([^\"]+)\"(.*?)^end\\b");
    private static final Pattern PARAMETRE = Pattern.compile("valeur\\(\"([^\"]+)\"\\)");
    private static final Pattern CODE = Pattern.compile("\\bcode == \"([^\"]+)\"");
    private static final Pattern PHASE = Pattern.compile("ruleflow-group\\s+\"([^\"]+)\"");

    private TextesDesRegles() {}

    static void verifier(Regime regime, SortedMap<String, String> textes, Baremes baremes) {
        Map<String, String> noms = new HashMap<>();
        regime.cumuls().forEach(cumul -> noms.put(cumul.nom(), "regime.yaml, cumul"));
        for (Condition condition : ReglesDuRegime.conditions(regime, textes, baremes)) {
            unique(regime, noms, condition.nom(), ReglesDuRegime.CONDITIONS);
        }
        textes.forEach((fichier, texte) -> {
            if (!fichier.equals(ReglesDuRegime.CONDITIONS)) {
                verifier(regime, fichier, COMMENTAIRE.matcher(texte).replaceAll(""), baremes, noms);
            }
        });
    }

    private static void verifier(Regime regime, String fichier, String texte, Baremes baremes, Map<String, String> noms) {
        Matcher paquet = PAQUET.matcher(texte);
        ControleDesRegles.exiger(paquet.find() && paquet.group(1).equals(regime.paquet()), ou(regime, fichier),
                "il commence par « package " + regime.paquet() + " » et les imports d'un autre fichier du dossier");
        for (MatchResult regle : REGLE.matcher(texte).results().toList()) {
            String lieu = ou(regime, fichier) + ", règle " + regle.group(1);
            String corps = regle.group(2);
            unique(regime, noms, regle.group(1), fichier);
            for (String annotation : List.of("libelle", "source")) {
                ControleDesRegles.exiger(corps.contains("@" + annotation + "(\""), lieu, "il manque @" + annotation + "(\"…\"), que les personnes lisent");
            }
            Matcher phase = PHASE.matcher(corps);
            ControleDesRegles.exiger(phase.find() && MoteurDeRegles.PHASES.contains(phase.group(1)), lieu,
                    "« ruleflow-group » est l'un de : " + String.join(", ", MoteurDeRegles.PHASES));
            PARAMETRE.matcher(corps).results().map(m -> m.group(1)).forEach(cle -> ControleDesRegles.parametre(lieu, cle, baremes));
            Set<String> codes = ControleDesRegles.codes(regime);
            CODE.matcher(corps).results().map(m -> m.group(1)).forEach(code -> ControleDesRegles.exiger(codes.contains(code), lieu,
                    "le régime n'a pas de dispositif « " + code + " » ; on a : " + String.join(", ", codes)));
        }
    }

    private static void unique(Regime regime, Map<String, String> noms, String nom, String fichier) {
        String autre = noms.put(nom, fichier);
        ControleDesRegles.exiger(autre == null, ou(regime, fichier) + ", " + nom,
                "ce nom est déjà pris dans " + autre + " ; écrire « " + nom + " - part » quand un id a plusieurs parts");
    }

    private static String ou(Regime regime, String fichier) {
        return regime.dossier() + "/" + fichier;
    }
}
