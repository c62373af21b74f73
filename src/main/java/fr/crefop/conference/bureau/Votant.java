package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who gives one answer: a college as a whole, or one of its seats where the governance has its members vote.
 *
 * @param siege from 1; 0 for the college as a whole. The first seat of a college is its head's
 */
public record Votant(College college, int siege) {

    public static Votant de(College college) {
        return new Votant(college, 0);
    }

    /** All those of a governance, in order. */
    public static List<Votant> tous(Gouvernance gouvernance) {
        return gouvernance.votants() == Votants.COLLEGES ? gouvernance.deliberants().stream().map(Votant::de).toList() : sieges(gouvernance.deliberants());
    }

    /** Every seat, in order, whoever votes: of those who sit without a vote too. */
    public static List<Votant> sieges(Gouvernance gouvernance) {
        return sieges(gouvernance.colleges());
    }

    static List<Votant> sieges(List<College> colleges) {
        return colleges.stream().flatMap(college -> IntStream.rangeClosed(1, college.sieges()).mapToObj(rang -> new Votant(college, rang))).toList();
    }

    /** As a task carries it: {@code SALARIES}, {@code SALARIES-2}. */
    public String code() {
        return siege == 0 ? college.code() : college.code() + "-" + siege;
    }

    public static Votant deCode(String code) {
        String[] parts = code.split("-", 2);
        return new Votant(College.de(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** Null for null. */
    static Votant deCodeOuRien(String code) {
        return code == null ? null : deCode(code);
    }

    public String libelle() {
        return siege == 0 ? college.libelle() : college.libelle() + ", siège " + siege;
    }

    /** The same, where the only seat of a college goes by the name of its college. */
    public String libelle(Gouvernance gouvernance) {
        return siege == 1 && gouvernance.colleges().stream().anyMatch(c -> c.equals(college) && c.sieges() == 1) ? college.libelle() : libelle();
    }

    /** As it follows the word "collège" in a sentence. */
    public String apresCollege() {
        return siege == 0 ? college.apresCollege() : college.apresCollege() + ", siège " + siege;
    }
}
