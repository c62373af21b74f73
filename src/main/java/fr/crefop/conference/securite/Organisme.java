package fr.crefop.conference.securite;

import fr.crefop.conference.financement.Financeurs;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One OPCA or OPACIF of a branch, among those that share the group {@link Groupe#OPCA} (référentiel I.4). AFDAS is one
 * house, whether it pays as OPCA_AFDAS or as AFDAS.
 */
public record Organisme(String code) {

    private static final String OPCA = "OPCA_";
    private static final Set<String> OPACIF = Set.of("FAF_TT", "FAFSEA", "AFDAS", "UNAGECIF", "UNIFORMATION", "UNIFAF");

    private static final List<Organisme> TOUS = Stream.concat(OPACIF.stream(), Financeurs.codes().stream()
                    .filter(code -> code.startsWith(OPCA)).map(code -> code.substring(OPCA.length())))
            .distinct().map(Organisme::new).sorted(Comparator.comparing(Organisme::libelle)).toList();

    /** By the name a French reader knows. */
    public static List<Organisme> tous() {
        return TOUS;
    }

    public static Optional<Organisme> deCode(String code) {
        return TOUS.stream().filter(organisme -> organisme.code.equals(code)).findFirst();
    }

    /** Empty for a funder that is none of them. */
    static Optional<Organisme> duFinanceur(String financeur) {
        return deCode(financeur.startsWith(OPCA) ? financeur.substring(OPCA.length()) : financeur)
                .filter(organisme -> financeur.startsWith(OPCA) || OPACIF.contains(financeur));
    }

    /** The candidate group of its tasks: {@code opca-constructys}. */
    public String groupe() {
        return Groupe.OPCA.code() + "-" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String libelle() {
        return Financeurs.libelle(OPACIF.contains(code) ? code : OPCA + code);
    }
}
