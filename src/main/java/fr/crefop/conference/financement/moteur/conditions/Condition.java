package fr.crefop.conference.financement.moteur.conditions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One row: what is asked of a demande for some dispositifs. It becomes one rule of that name.
 *
 * @param nom id of the référentiel, followed by " - part" where one id holds several conditions
 * @param pour the dispositifs concerned
 * @param libelle what it asks, for a French reader
 * @param si the case in which it is asked at all; null when always
 * @param sauf what lifts it when met; null when nothing does
 * @param exige what has to be met
 * @param constate what a refusal says was found, in other words than those of the tests; null for theirs
 * @param attendu what a refusal says was expected, likewise
 * @param source keys of référentiel G
 */
public record Condition(String nom, Portee pour, String libelle, Tests si, Tests sauf, Tests exige,
        String constate, String attendu, String source) {

    /** What its answer follows from. */
    public DonneesLues lues() {
        return DonneesLues.de(Stream.of(si, sauf, exige).filter(Objects::nonNull)
                .flatMap(tests -> tests.alternatives().stream()).flatMap(List::stream).toList());
    }

    /** Alternatives, one of which is enough; all the tests of an alternative have to be met. */
    public record Tests(List<List<Test>> alternatives) {}

    /**
     * @param choix the parameter that holds a choice of the conférence, for a test on that choice; else null
     * @param donnee what is looked at; null for a test on a choice
     * @param valeurs codes, or one key of the barème; what the operator takes
     * @param ouInconnu taken as met when the datum is not known
     */
    public record Test(String choix, Donnee donnee, Operateur operateur, List<String> valeurs, boolean ouInconnu) {}
}
