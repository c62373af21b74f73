package fr.crefop.conference.cadre;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a régime finds who pays (référentiel I.4): a funder by name, the region's funder of a role, or the one that a datum
 * of the demande names. One of the three is given.
 *
 * @param donnee path of the datum; {@code prefixe} stands before its value in the funder's code
 * @param sinon when the datum is missing
 */
public record Payeur(String financeur, String role, String donnee, String prefixe, Payeur sinon) {

    public Payeur {
        prefixe = prefixe == null ? "" : prefixe;
    }

    void verifier(String nom) {
        long donnes = Stream.of(financeur, role, donnee).filter(Objects::nonNull).count();
        if (donnes != 1 || donnee != null && sinon == null) {
            throw new CadreInvalide("payeur " + nom + " : un financeur, un rôle, ou une donnée avec « sinon »");
        }
    }
}
