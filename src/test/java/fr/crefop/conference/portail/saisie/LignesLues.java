package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import fr.crefop.conference.financement.moteur.conditions.Condition.Tests;
import fr.crefop.conference.financement.moteur.conditions.Operateur;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the rows of a régime's conditions read about a person of some status, without computing any plan. */
final class LignesLues {

    /** Calculated from the status: the contracts of an intermittent are fixed-term ones (Situation). */
    private static final String SPECTACLE = "situation.intermittentDuSpectacle";
    private static final String CDD = "SALARIE_CDD";

    private LignesLues() {}

    /** Paths of the data; those of rows that are asked of nobody of that status, or of a dispositif that is for others, are left out. */
    static Set<String> de(Regime regime, String statut) {
        List<Condition> lignes = new RegimeDeTest(regime).conditions();
        List<Fiche> atteints = regime.fiches().values().stream().filter(fiche -> lignes.stream()
                .noneMatch(ligne -> ligne.si() == null && ligne.pour().concerne(fiche) && exclut(ligne.exige(), statut))).toList();
        Set<String> lues = new TreeSet<>();
        lignes.stream().filter(ligne -> (ligne.si() == null || !exclut(ligne.si(), statut)) && atteints.stream().anyMatch(ligne.pour()::concerne))
                .flatMap(ligne -> Stream.of(ligne.si(), ligne.sauf(), ligne.exige())).filter(Objects::nonNull)
                .flatMap(tests -> tests.alternatives().stream()).filter(tous -> tous.stream().noneMatch(test -> exclut(test, statut)))
                .flatMap(List::stream).filter(test -> test.donnee() != null)
                .forEach(test -> lues.add(test.donnee().lue()));
        return lues;
    }

    /** Whatever else is answered. */
    private static boolean exclut(Tests tests, String statut) {
        return tests.alternatives().stream().allMatch(tous -> tous.stream().anyMatch(test -> exclut(test, statut)));
    }

    private static boolean exclut(Test test, String statut) {
        if (test.donnee() != null && test.donnee().chemin().equals(SPECTACLE)) {
            return test.operateur() == Operateur.OUI && !statut.equals(CDD);
        }
        return test.donnee() != null && test.donnee().chemin().equals(Declaration.STATUT)
                && (test.operateur() == Operateur.PARMI && !test.valeurs().contains(statut) || test.operateur() == Operateur.HORS_DE && test.valeurs().contains(statut));
    }
}
