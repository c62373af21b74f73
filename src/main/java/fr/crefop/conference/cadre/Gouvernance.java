package fr.crefop.conference.cadre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the body of a region decides, from a day on until the next of its governances: who sits, how many voices each has, how many must be
 * there, what prevails, and what settles a tie. It is data: no plan depends on it.
 *
 * @param region code of the region whose text it is
 * @param organe the body, as a title names it
 * @param du first day
 * @param source the text it was read in; {@code marque} S where the text says it, C where the conférence has still to set it
 * @param verifieLe when somebody last looked that the source still says so
 * @param votants who answers: each college as one, or each of its members
 * @param quorum null where the text asks for none
 * @param colleges in their order
 * @param procurations how many proxies one seat may have at a session; null where no text that was read says it
 */
public record Gouvernance(String region, String organe, LocalDate du, String source, Marque marque, LocalDate verifieLe, Votants votants,
        List<College> colleges, Quorum quorum, RegleDeMajorite majorite, Partage partage, Integer procurations) {

    /** Whether a text says it. */
    public enum Marque {
        S, C
    }

    /** Whose answers are counted, or whose presence. */
    public enum Votants {
        COLLEGES, MEMBRES
    }

    /** How many must be present or represented, of the colleges or of the members. */
    public record Quorum(Votants en, Seuil auMoins) {}

    /**
     * @param consensus whether what all those who take sides say prevails, however many abstain
     * @param plusDe what an answer must go beyond, of {@code base}
     */
    public record RegleDeMajorite(Majorite base, boolean consensus, Seuil plusDe) {}

    /**
     * What a tie becomes.
     *
     * @param colleges those whose heads agree, or the one whose head has the casting vote; empty where the vote is put off
     */
    public record Partage(Mode mode, List<String> colleges) {

        /** Who settles it. */
        public enum Mode {
            ACCORD, PREPONDERANTE, AJOURNEMENT
        }
    }

    /**
     * That of this instance on that day: the last that had begun, or the first for a day before all of them.
     */
    public static Gouvernance du(LocalDate jour) {
        return Cadre.lu().parDefaut().gouvernanceDu(jour);
    }

    public College college(String code) {
        return colleges.stream().filter(college -> college.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("La gouvernance du " + du + " n'a pas de collège " + code));
    }

    /** Whether voices are shares of a hundred. */
    public boolean enPourcent() {
        return colleges.get(0).part() != null;
    }

    /** The colleges that vote, in their order. */
    public List<College> deliberants() {
        return colleges.stream().filter(College::aVoixDeliberative).toList();
    }

    /** Of all the colleges that vote. */
    public BigDecimal membres() {
        return BigDecimal.valueOf(deliberants().stream().mapToInt(College::sieges).sum());
    }

    /** The colleges whose heads settle a tie together; empty where none do. */
    public List<College> copresidence() {
        return partage.mode() == Partage.Mode.ACCORD ? partage.colleges().stream().map(this::college).toList() : List.of();
    }
}
