package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import java.util.List;
import java.util.Objects;

/**
 * All that a row reads: where none of it changed, its answer is the same.
 *
 * @param chemins of the data of the demande that it names
 * @param calculees it also reads what the situation calculates, from whatever the situation reads
 * @param bareme it also reads parameters
 */
public record DonneesLues(List<String> chemins, boolean calculees, boolean bareme) {

    static DonneesLues de(List<Test> tests) {
        List<Donnee> donnees = tests.stream().map(Test::donnee).filter(Objects::nonNull).distinct().toList();
        return new DonneesLues(donnees.stream().filter(donnee -> !donnee.estCalculee()).map(Donnee::chemin).toList(),
                donnees.stream().anyMatch(Donnee::estCalculee),
                tests.stream().anyMatch(test -> test.choix() != null || test.valeurs().stream().anyMatch(LectureDeTest::estUneCle)));
    }

    /** @param memeBareme whether both are computed with the same parameters */
    public boolean sontLesMemes(Demande a, Demande b, boolean memeBareme) {
        return (memeBareme || !bareme) && (!calculees || memeSituation(a, b))
                && chemins.stream().allMatch(chemin -> Objects.equals(a.valeur(chemin), b.valeur(chemin)));
    }

    /** All that Situation can read of a demande, which is more than it does. */
    private static boolean memeSituation(Demande a, Demande b) {
        return a.beneficiaire().equals(b.beneficiaire()) && a.parcours().equals(b.parcours()) && a.formation().equals(b.formation())
                && Objects.equals(a.dateDepot(), b.dateDepot()) && a.depots().equals(b.depots());
    }
}
