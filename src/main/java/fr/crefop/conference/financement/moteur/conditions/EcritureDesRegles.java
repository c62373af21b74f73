package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import fr.crefop.conference.financement.moteur.conditions.Condition.Tests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes each condition as one rule, in the words that a person would write it in: typed readings, no map of strings. */
public final class EcritureDesRegles {

    private static final Pattern GLOBALE = Pattern.compile("(?<![\\w.\"$])(beneficiaire|parcours|formation|projet|frais|pieces|situation|bareme)\\.");

    private EcritureDesRegles() {}

    /** @param paquet package of the rules of the régime */
    public static String ecrire(String paquet, List<Condition> conditions) {
        StringBuilder drl = new StringBuilder("package ").append(paquet).append("""


                import fr.crefop.conference.financement.regles.*
                import fr.crefop.conference.vocabulaire.Mots
                import java.util.Set

                import static fr.crefop.conference.financement.regles.Exigences.*
                import static fr.crefop.conference.financement.regles.Logique.*
                """);
        conditions.forEach(condition -> drl.append(regle(condition)));
        return drl.toString();
    }

    /**
     * The condition is matched, not fired: of the hundred and fifty rows that a plan looks at, only those that are not met
     * cost a firing. None is looked at where a trial keeps a refusal.
     */
    private static String regle(Condition c) {
        String exigence = exigence(c);
        return """

                rule "%s"
                    @libelle("%s")
                    @source("%s")
                    ruleflow-group "conditions"
                when
                    $examen : Examen(%s!%s.estRemplie())
                then
                    $examen.exiger(drools.getRule(), %s);
                end
                """.formatted(c.nom(), c.libelle(), c.source(), motif(c), lue(exigence, "this"), lue(exigence + dite(c), "$examen"));
    }

    private static String motif(Condition c) {
        return (c.pour().motif().isEmpty() ? "" : c.pour().motif() + ", ") + "aExaminer == true, ";
    }

    /** Everything is read through the examination: inside a pattern, a global costs two look-ups each time it is read. */
    private static String lue(String exigence, String examen) {
        return GLOBALE.matcher(exigence.replace(Portee.destinataire(), examen + ".getCode()")).replaceAll(Matcher.quoteReplacement(examen) + ".lu().$1().");
    }

    private static String exigence(Condition c) {
        String exigence = tests(c.exige());
        if (c.si() != null) {
            exigence = "si(" + tests(c.si()) + ", " + exigence + ")";
        }
        return c.sauf() == null ? exigence : "sauf(" + tests(c.sauf()) + ", " + exigence + ")";
    }

    /** The words of a refusal, which change nothing to whether there is one. */
    private static String dite(Condition c) {
        return c.attendu() == null ? "" : ".dite(" + (c.constate() == null ? "null" : constate(c.constate())) + ", \"" + c.attendu() + "\")";
    }

    /** A text, or the words of what was read of a datum: {@code {situation.statutEtInsertion}}. */
    private static String constate(String texte) {
        if (texte.startsWith("{") && texte.indexOf('.') > 0) {
            return "Mots.code(" + DonneesLisibles.lire(texte.substring(1, texte.length() - 1)).lecture() + ")";
        }
        return "\"" + texte + "\"";
    }

    private static String tests(Tests tests) {
        List<String> alternatives = tests.alternatives().stream().map(EcritureDesRegles::alternative).toList();
        return alternatives.size() == 1 ? alternatives.get(0) : "ou(" + String.join(", ", alternatives) + ")";
    }

    /** A choice of the conférence comes first: where it is another, the alternative is not open and says nothing. */
    private static String alternative(List<Test> tests) {
        List<String> demandes = tests.stream().filter(t -> t.choix() == null).map(EcritureDesRegles::test).toList();
        String ensemble = demandes.size() > 1 ? "toutes(" + String.join(", ", demandes) + ")" : String.join("", demandes);
        for (Test test : tests) {
            if (test.choix() != null) {
                ensemble = ensemble.isEmpty() ? choix(test) : "siChoisi(" + choix(test) + ", " + ensemble + ")";
            }
        }
        return ensemble;
    }

    private static String choix(Test test) {
        String valeur = test.operateur() == Operateur.PARMI ? "\"" + test.valeurs().get(0) + "\"" : String.valueOf(test.operateur() == Operateur.OUI);
        return "choix(" + parametre(test.choix()) + ", " + valeur + ")";
    }

    private static String test(Test test) {
        Donnee donnee = test.donnee();
        List<String> arguments = new ArrayList<>();
        if (donnee.type() != Operateur.Depot.class) {
            arguments.add("\"" + donnee.lue() + "\"");
        }
        arguments.add(donnee.type() == Integer.class ? "Donnees.nombre(" + donnee.lecture() + ")" : donnee.lecture());
        arguments.addAll(valeurs(test));
        String appel = test.operateur().fonction() + "(" + String.join(", ", arguments) + ")";
        return test.ouInconnu() ? "ouInconnu(" + appel + ")" : appel;
    }

    private static List<String> valeurs(Test test) {
        List<String> codes = test.valeurs().stream().map(v -> "\"" + v + "\"").toList();
        return switch (test.operateur().attendu()) {
            case RIEN -> List.of();
            case MOT, CODES -> codes;
            case CODES_OU_LISTE -> List.of(LectureDeTest.estUneCle(test.valeurs().get(0)) ? parametre(test.valeurs().get(0)) + ".codes()"
                    : codes.stream().collect(Collectors.joining(", ", "Set.of(", ")")));
            default -> List.of(parametre(test.valeurs().get(0)));
        };
    }

    private static String parametre(String cle) {
        return "bareme.valeur(\"" + cle + "\")";
    }
}
