package fr.crefop.conference.securite;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Financeur;
import java.util.Optional;

/** Which accounts answer for a college or a funder (référentiel I.4). */
public final class QuiRepond {

    private QuiRepond() {}

    public static Groupe pour(College college) {
        return Groupe.deCode(college.groupe());
    }

    /** @throws IllegalArgumentException for a funder no group answers for: better no task than one that nobody sees */
    public static Repondant pourLeFinanceur(String financeur) {
        return Organisme.duFinanceur(financeur).map(Repondant::de).orElseGet(() -> Repondant.de(groupe(financeur)));
    }

    private static Groupe groupe(String financeur) {
        return Optional.ofNullable(Cadre.lu().financeurs().get(financeur)).map(Financeur::groupe).map(Groupe::deCode)
                .orElseThrow(() -> new IllegalArgumentException("Aucun groupe ne répond pour " + financeur));
    }

    /** The person in training has no account: the advisor records what they agree to. */
    public static boolean estLaPersonne(String financeur) {
        return existePour(financeur) && pourLeFinanceur(financeur).groupe() == Groupe.CONSEILLER;
    }

    /** Whether somebody is asked to commit for it: the State, which only pays an allowance, is not. */
    public static boolean existePour(String financeur) {
        return Optional.ofNullable(Cadre.lu().financeurs().get(financeur)).map(Financeur::groupe).isPresent();
    }
}
