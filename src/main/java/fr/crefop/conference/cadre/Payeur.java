package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a régime finds who pays (référentiel I.4): a funder by name, the region's funder of a role, or the one that a datum
 * of the demande names. One of the three is given.
 *
 * @param depuis first day of the trainings that it pays; {@code avant} paid those of before. Null together when it always did
 * @param donnee path of the datum; {@code prefixe} stands before its value in the funder's code
 * @param sinon when the datum is missing
 */
public record Payeur(String financeur, String role, String donnee, String prefixe, Payeur sinon, LocalDate depuis, Payeur avant) {

    public Payeur {
        prefixe = prefixe == null ? "" : prefixe;
    }

    void verifier(String nom) {
        long donnes = Stream.of(financeur, role, donnee).filter(Objects::nonNull).count();
        if (donnes != 1 || donnee != null && sinon == null || (depuis == null) != (avant == null)) {
            throw new CadreInvalide("payeur " + nom + " : un financeur, un rôle, ou une donnée avec « sinon » ; « depuis » et « avant » ensemble");
        }
    }

    /** Who that is for a training that starts on that day. */
    public Payeur le(LocalDate debut) {
        return depuis != null && debut.isBefore(depuis) ? avant.le(debut) : this;
    }
}
