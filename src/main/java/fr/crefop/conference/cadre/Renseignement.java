package fr.crefop.conference.cadre;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a pack tells of one thing: nothing, because it does not apply (SANS_OBJET); that it exists and nobody found it
 * (INCONNU, written {@code "?"}); or its value. Unknown is never no: it leaves an aid to be confirmed.
 */
public final class Renseignement<T> {

    private static final Renseignement<?> SANS_OBJET = new Renseignement<>(null);
    private static final Renseignement<?> INCONNU = new Renseignement<>(null);

    private final T valeur;

    private Renseignement(T valeur) {
        this.valeur = valeur;
    }

    @SuppressWarnings("unchecked")
    public static <T> Renseignement<T> sansObjet() {
        return (Renseignement<T>) SANS_OBJET;
    }

    @SuppressWarnings("unchecked")
    public static <T> Renseignement<T> inconnu() {
        return (Renseignement<T>) INCONNU;
    }

    public static <T> Renseignement<T> de(T valeur) {
        return new Renseignement<>(Objects.requireNonNull(valeur));
    }

    public boolean estSansObjet() {
        return this == SANS_OBJET;
    }

    public boolean estInconnu() {
        return this == INCONNU;
    }

    public boolean estDonne() {
        return valeur != null;
    }

    /** Empty for both nothing and unknown: ask {@link #estInconnu} first. */
    public Optional<T> valeur() {
        return Optional.ofNullable(valeur);
    }

    /** @throws NoSuchElementException when no value is known */
    public T exiger() {
        return valeur().orElseThrow(() -> new NoSuchElementException(toString()));
    }

    /** The part of it that {@code partie} tells; nothing and unknown stay so. */
    public <R> Renseignement<R> puis(Function<? super T, Renseignement<R>> partie) {
        if (valeur == null) {
            return estInconnu() ? inconnu() : sansObjet();
        }
        return partie.apply(valeur);
    }

    /** One answer for each of the three. */
    public <R> R selon(Supplier<R> sansObjet, Supplier<R> inconnu, Function<? super T, R> donne) {
        return estSansObjet() ? sansObjet.get() : estInconnu() ? inconnu.get() : donne.apply(valeur);
    }

    @Override
    public boolean equals(Object autre) {
        return this == autre || valeur != null && autre instanceof Renseignement<?> r && valeur.equals(r.valeur);
    }

    @Override
    public int hashCode() {
        return valeur == null ? System.identityHashCode(this) : valeur.hashCode();
    }

    @Override
    public String toString() {
        return selon(() -> "sans objet", () -> "?", Object::toString);
    }
}
