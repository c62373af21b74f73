package fr.crefop.conference.cadre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A college of the body that votes, as the region's governance declares it. The code is its identity: from one governance to the next its
 * seats and its voices may change.
 *
 * @param apresCollege as it follows the word "collège" in a sentence
 * @param groupe code of the group whose accounts answer for it; {@code nomDuGroupe} as people read it
 * @param president title of its head, where he presides or settles a tie; null for a college without one
 * @param sieges how many members it has; one where the college answers as a whole and its members are not counted
 * @param voix of each member, or of the whole college where colleges vote; zero where it sits and has no say in votes; null where the college
 *     has a share
 * @param part its share of all the voices, in percent, divided equally between its seats; null where its voices are a number
 */
public record College(String code, String libelle, String apresCollege, String groupe, String nomDuGroupe, String president, int sieges,
        BigDecimal voix, BigDecimal part) {

    /**
     * That of this instance; of those that had the code, as it was last.
     *
     * @throws IllegalArgumentException when no governance has it
     */
    public static College de(String code) {
        return tous().stream().filter(college -> college.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Collège inconnu : " + code));
    }

    /** Every college that the governances of this instance's region have or had, those of the last first. */
    public static List<College> tous() {
        return Cadre.lu().parDefaut().gouvernances().stream().sorted(Comparator.comparing(Gouvernance::du, Comparator.reverseOrder()))
                .flatMap(gouvernance -> gouvernance.colleges().stream()).distinct().toList();
    }

    /** Those of this instance on that day, in their order. */
    public static List<College> du(LocalDate jour) {
        return Gouvernance.du(jour).colleges();
    }

    /** Whether it votes: one that does not is convened, is noted as there, and counts in no quorum. */
    public boolean aVoixDeliberative() {
        return part != null || voix.signum() > 0;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof College college && college.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
