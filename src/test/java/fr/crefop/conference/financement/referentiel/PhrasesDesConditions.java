package fr.crefop.conference.financement.referentiel;

import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import fr.crefop.conference.financement.moteur.conditions.Condition.Tests;
import fr.crefop.conference.financement.moteur.conditions.Donnee;
import java.util.List;
import java.util.stream.Collectors;

/** A row of conditions as a French sentence, its values written out. */
final class PhrasesDesConditions {

    private final MotsDesParametres mots;

    PhrasesDesConditions(MotsDesParametres mots) {
        this.mots = mots;
    }

    String phrase(Condition c) {
        String si = c.si() == null ? "" : "Si " + tests(c.si()) + ", on demande ";
        String sauf = c.sauf() == null ? "" : " ; sauf si " + tests(c.sauf());
        return (si.isEmpty() ? "On demande " : si) + tests(c.exige()) + sauf + ".";
    }

    private String tests(Tests tests) {
        return tests.alternatives().stream().map(this::alternative).collect(Collectors.joining(", ou "));
    }

    private String alternative(List<Test> tests) {
        String choix = tests.stream().filter(t -> t.choix() != null).map(this::choix).collect(Collectors.joining(" et "));
        String demandes = tests.stream().filter(t -> t.choix() == null).map(this::test).collect(Collectors.joining(" et "));
        return choix.isEmpty() ? demandes : demandes.isEmpty() ? choix : "quand " + choix + ", " + demandes;
    }

    private String choix(Test test) {
        return "la conférence a choisi « " + MotsDesDonnees.code(test.valeurs().get(0)) + " » pour « "
                + mots.description(test.choix()).replaceFirst(" : .*", "") + " »";
    }

    private String test(Test test) {
        return nom(test.donnee()) + " : " + demande(test) + (test.ouInconnu() ? " (présumé tenu si elle n'est pas connue)" : "");
    }

    private static String nom(Donnee donnee) {
        return donnee.mots() == null ? MotsDesDonnees.donnee(donnee.chemin()) : "« " + Character.toUpperCase(donnee.mots().charAt(0)) + donnee.mots().substring(1) + " »";
    }

    private String demande(Test test) {
        String codes = test.valeurs().stream().map(MotsDesDonnees::code).collect(Collectors.joining(" ou "));
        String valeur = test.valeurs().size() == 1 && test.valeurs().get(0).indexOf('.') > 0 ? mots.liste(test.valeurs().get(0)) : codes;
        return switch (test.operateur()) {
            case OUI -> "oui";
            case NON -> "non";
            case CONNU -> "réponse donnée";
            case PARMI -> codes;
            case HORS_DE -> "ni " + codes.replace(" ou ", ", ni ");
            case EST -> valeur;
            case CONTIENT_UN -> "au moins l'un de " + valeur;
            case NE_CONTIENT_AUCUN -> "aucun de " + valeur;
            case SANS_LE_MOT -> "sans le mot « " + codes + " »";
            case AU_MOINS -> "au moins " + valeur;
            case PLUS_DE -> "plus de " + valeur;
            case MOINS_DE -> "moins de " + valeur;
            case AU_PLUS -> "au plus " + valeur;
            case EXACTEMENT -> "exactement " + valeur;
            case UN_ENFANT_DE_MOINS_DE -> "un enfant de moins de " + valeur;
            case AVANT_LE_DEBUT -> "au moins " + valeur + " avant le début de la formation";
            case OUVRES_AVANT_LE_DEBUT -> "au moins " + valeur + " avant le début de la formation";
            case MOIS_AVANT_LE_DEBUT -> "au moins " + valeur + " avant le début de la formation";
            case PAS_APRES_LE_DEBUT -> "au plus tard le jour du début de la formation";
            case APRES_LE_DEBUT -> "au plus tard " + valeur + " après le début de la formation";
            case JOURS_APRES_LE_DEBUT -> "au plus tard " + valeur + " après le début de la formation";
            case REMONTE_AU_PLUS_A -> "au plus " + valeur + " avant le début de la formation";
        };
    }
}
