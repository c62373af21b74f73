package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import java.util.List;

/**
 * All that a row reads: where none of it changed, its answer is the same.
 *
 * @param chemins of the data of the demande that it names
 * @param calculees it also reads what the situation calculates, from whatever the situation reads
 * @param bareme it also reads parameters
 */
public record DonneesLues(List<String> chemins, boolean calculees, boolean bareme) {

    static DonneesLues de(List<Test> tests) {
        return new DonneesLues(tests.stream().map(Test::donnee).filter(donnee -> donnee != null && !donnee.estCalculee()).map(Donnee::chemin).distinct().toList(),
                tests.stream().anyMatch(test -> test.operateur().litLaSituation() || test.donnee() != null && test.donnee().estCalculee()),
                tests.stream().anyMatch(test -> test.choix() != null || test.valeurs().stream().anyMatch(LectureDeTest::estUneCle)));
    }
}
