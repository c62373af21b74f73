package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Gouvernance.Marque;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a funder puts in order what it is asked for, from a day on until the next of its priorities: points that are added up. They decide of
 * nothing, and no plan depends on them.
 *
 * @param source the text it was read in; {@code marque} S where the text says it as it stands here, C where somebody has to confirm it
 * @param verifieLe when somebody last looked that the source still says so
 */
public record Priorites(String financeur, LocalDate du, String source, Marque marque, LocalDate verifieLe, List<Critere> criteres) {

    /**
     * @param mots what it is about, as a list names it
     * @param donnee what of the demande tells it; null where the funder looks at it itself. With it one of: {@code parmi}, codes; {@code auPlus},
     *        {@code moinsDe}, numbers
     * @param cofinancement whether it is that another funder is asked in the same case, which the plan tells and no datum
     */
    public record Critere(int points, String mots, String donnee, List<String> parmi, BigDecimal auPlus, BigDecimal moinsDe, boolean cofinancement) {

        public boolean estAApprecier() {
            return donnee == null && !cofinancement;
        }

        /** @param valeur as the demande has it, and known */
        public boolean estRempli(Object valeur) {
            if (!parmi.isEmpty()) {
                return parmi.contains(String.valueOf(valeur));
            }
            BigDecimal nombre = new BigDecimal(String.valueOf(valeur));
            return auPlus == null ? nombre.compareTo(moinsDe) < 0 : nombre.compareTo(auPlus) <= 0;
        }
    }

    /** Read once. By funder, the oldest first. */
    private static final class Lues {

        static final Map<String, List<Priorites>> TOUTES = LectureDesPriorites.lire();
    }

    /** Those in force on that day; empty for a funder that never said any, or not yet. */
    public static Optional<Priorites> de(String financeur, LocalDate jour) {
        return Lues.TOUTES.getOrDefault(financeur, List.of()).stream().filter(p -> !p.du().isAfter(jour)).reduce((avant, apres) -> apres);
    }

    public static Stream<Priorites> toutes() {
        return Lues.TOUTES.values().stream().flatMap(List::stream);
    }

    /** Paths in the demande. */
    public List<String> donnees() {
        return criteres.stream().map(Critere::donnee).filter(Objects::nonNull).distinct().toList();
    }
}
