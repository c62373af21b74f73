package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines by derogation as a form sends them: {@code derogation1, dispositif1, rubrique1, montant1, motif1}, then 2, and
 * so on. A line whose {@code derogation} is not true is not read.
 */
public final class DerogationsSaisies {

    public static final int MAXIMUM = 8;

    private DerogationsSaisies() {}

    public static List<String> champs() {
        return IntStream.rangeClosed(1, MAXIMUM).boxed().flatMap(rang ->
                Stream.of("derogation", "dispositif", "rubrique", "montant", "motif").map(nom -> nom + rang)).toList();
    }

    /** @throws RefusMetier on the first line that cannot be read; it names the line when there are several */
    public static List<Derogation> lire(Function<String, Object> valeurs) {
        List<Integer> rangs = IntStream.rangeClosed(1, MAXIMUM).boxed()
                .filter(rang -> "true".equalsIgnoreCase(String.valueOf(valeurs.apply("derogation" + rang)))).toList();
        return rangs.stream().map(rang -> nommerLaLigne(rang, rangs.size(), () -> lire(rang, valeurs))).toList();
    }

    /** What is refused of one line among several says which. */
    static <T> T nommerLaLigne(int rang, int nombre, Supplier<T> lecture) {
        try {
            return lecture.get();
        } catch (RefusMetier refus) {
            throw rang == 0 || nombre < 2 ? refus : new RefusMetier("Ligne " + rang + " : " + refus.getMessage(), refus.erreurs());
        }
    }

    private static Derogation lire(int rang, Function<String, Object> valeurs) {
        return new Derogation(rang,
                dispositif("dispositif" + rang, valeurs),
                choix("rubrique" + rang, Rubrique.class, valeurs, "Choisissez la rubrique de la dérogation."),
                MontantSaisi.lire("montant" + rang, exiger("montant" + rang, valeurs, "Donnez le montant de la dérogation.")),
                exiger("motif" + rang, valeurs, "Une dérogation doit dire son motif."));
    }

    private static Dispositif dispositif(String champ, Function<String, Object> valeurs) {
        String code = exiger(champ, valeurs, "Choisissez le dispositif de la dérogation.");
        return Dispositif.chercher(code).orElseThrow(() -> {
            String message = "Ce dispositif n'existe pas : « " + code + " ».";
            return new RefusMetier(message, List.of(new Erreur(champ, code, message)));
        });
    }

    private static <E extends Enum<E>> E choix(String champ, Class<E> type, Function<String, Object> valeurs, String siAbsent) {
        String texte = exiger(champ, valeurs, siAbsent);
        return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(texte)).findFirst().orElseThrow(() -> {
            String message = "Choix inconnu « " + texte + " » ; attendu : "
                    + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + ".";
            return new RefusMetier(message, List.of(new Erreur(champ, texte, message)));
        });
    }

    private static String exiger(String champ, Function<String, Object> valeurs, String siAbsent) {
        return TexteLibre.exiger(champ, valeurs.apply(champ), siAbsent);
    }
}
