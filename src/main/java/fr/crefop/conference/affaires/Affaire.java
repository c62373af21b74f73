package fr.crefop.conference.affaires;

import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * What people act on under a number of its own, {@code CF-2026-00042}: the case of a person, a study, a version of a model, a
 * convention or a proposed value, and nothing else. Its number is read and written here alone.
 */
public sealed interface Affaire {

    /** Of any of them, as it stands in an address. */
    String MOTIF = "(?:" + Dossier.CODE + "|" + Etude.CODE + "|" + Modele.CODE + "|" + Convention.CODE + "|" + Valeur.CODE + ")" + Suite.MOTIF;

    /** Of its number. */
    int annee();

    /** In that year, or over the years where its room says so. */
    long rang();

    default String numero() {
        return Suite.ecrire(selon(d -> Dossier.CODE, e -> Etude.CODE, m -> Modele.CODE, c -> Convention.CODE, v -> Valeur.CODE), annee(), rang());
    }

    /** What the one it is makes of it: who asks says what of each of the five. */
    <T> T selon(Function<Dossier, T> dossier, Function<Etude, T> etude, Function<Modele, T> modele, Function<Convention, T> convention,
            Function<Valeur, T> valeur);

    /** @throws IllegalArgumentException when it is no number */
    static Affaire lire(String numero) {
        Matcher lu = Suite.NUMERO.matcher(numero);
        if (!lu.matches()) {
            throw new IllegalArgumentException("Ce n'est le numéro de rien.");
        }
        int annee = Integer.parseInt(lu.group(2));
        long rang = Long.parseLong(lu.group(3));
        return switch (lu.group(1)) {
            case Dossier.CODE -> new Dossier(annee, rang);
            case Etude.CODE -> new Etude(annee, rang);
            case Modele.CODE -> new Modele(annee, rang);
            case Convention.CODE -> new Convention(annee, rang);
            case Valeur.CODE -> new Valeur(annee, rang);
            default -> throw new IllegalArgumentException("Ce n'est le numéro de rien.");
        };
    }

    /** Whether what is written so is the number of a person's case; anything may be asked about. */
    static boolean nommeUnDossier(String numero) {
        return Suite.DOSSIER.matcher(numero).matches();
    }

    /** The case of a person. */
    record Dossier(int annee, long rang) implements Affaire {

        static final String CODE = "CF";

        @Override
        public <T> T selon(Function<Dossier, T> dossier, Function<Etude, T> etude, Function<Modele, T> modele, Function<Convention, T> convention,
                Function<Valeur, T> valeur) {
            return dossier.apply(this);
        }
    }

    /** A problem between funders that is not one person's. */
    record Etude(int annee, long rang) implements Affaire {

        static final String CODE = "ET";
        /** As it stands in an address. */
        public static final String MOTIF = CODE + Suite.MOTIF;

        @Override
        public <T> T selon(Function<Dossier, T> dossier, Function<Etude, T> etude, Function<Modele, T> modele, Function<Convention, T> convention,
                Function<Valeur, T> valeur) {
            return etude.apply(this);
        }
    }

    /** A version of a model solution, which the bureau votes on. @param rang the one by which its room keeps the version: it goes on over the years */
    record Modele(int annee, long rang) implements Affaire {

        static final String CODE = "MS";

        @Override
        public <T> T selon(Function<Dossier, T> dossier, Function<Etude, T> etude, Function<Modele, T> modele, Function<Convention, T> convention,
                Function<Valeur, T> valeur) {
            return modele.apply(this);
        }
    }

    /** What funders agree to pay together. */
    record Convention(int annee, long rang) implements Affaire {

        static final String CODE = "CV";
        /** As it stands in an address. */
        public static final String MOTIF = CODE + Suite.MOTIF;

        @Override
        public <T> T selon(Function<Dossier, T> dossier, Function<Etude, T> etude, Function<Modele, T> modele, Function<Convention, T> convention,
                Function<Valeur, T> valeur) {
            return convention.apply(this);
        }
    }

    /** A value proposed for what the texts leave to the conférence, which the bureau votes on. */
    record Valeur(int annee, long rang) implements Affaire {

        static final String CODE = "VF";
        /** As it stands in an address. */
        public static final String MOTIF = CODE + Suite.MOTIF;

        @Override
        public <T> T selon(Function<Dossier, T> dossier, Function<Etude, T> etude, Function<Modele, T> modele, Function<Convention, T> convention,
                Function<Valeur, T> valeur) {
            return valeur.apply(this);
        }
    }
}
