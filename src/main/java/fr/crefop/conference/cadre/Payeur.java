package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a régime finds who pays (référentiel I.4): a funder by name, the region's funder of a role, or the one that a datum
 * of the demande names. One of the three is given.
 *
 * @param depuis first day of the trainings that it pays; {@code avant} paid those of before. Null together when it always did
 * @param donnee path of the datum; {@code prefixe} stands before its value in the funder's code
 * @param bareme beginning of the keys of those that it names, {@code opca.} of {@code opca.AFDAS.cpf}; null when the funders of
 *     that prefix are all there is to know of them
 * @param cles end of the keys that each of them has; it is known once it has the first
 * @param sinon when the datum is missing
 */
public record Payeur(String financeur, String role, String donnee, String prefixe, String bareme, List<String> cles, Payeur sinon,
        LocalDate depuis, Payeur avant) {

    public Payeur {
        prefixe = prefixe == null ? "" : prefixe;
    }

    void verifier(Noeud la) {
        long donnes = Stream.of(financeur, role, donnee).filter(Objects::nonNull).count();
        if (donnes != 1 || donnee != null && sinon == null || (depuis == null) != (avant == null)
                || (bareme == null) != cles.isEmpty() || bareme != null && donnee == null) {
            throw la.refus("il faut un financeur, un rôle, ou une donnée avec « sinon » ; « depuis » et « avant » ensemble, « bareme » et « cles » ensemble avec « donnee »");
        }
    }

    /** Itself, and those that it stands for on other days or without the datum. */
    public Stream<Payeur> tous() {
        return Stream.concat(Stream.of(this), Stream.of(Optional.ofNullable(sinon), Optional.ofNullable(avant))
                .flatMap(Optional::stream).flatMap(Payeur::tous));
    }

    /** Who that is for a training that starts on that day. */
    public Payeur le(LocalDate debut) {
        return depuis != null && debut.isBefore(depuis) ? avant.le(debut) : this;
    }
}
