package fr.crefop.conference.pieces;

import java.time.Instant;
import java.util.Set;

/**
 * A paper of a case, without its content.
 *
 * @param nature code of the paper it is, in the régime's pieces.yaml; {@link #AUTRE} for one that no aid asks for
 * @param destinataires of another paper, codes of the dispositifs whose funders read it too; empty otherwise
 * @param empreinte SHA-256 of its content, in hexadecimal
 * @param par account that gave it
 */
public record Piece(long id, String numero, String nature, Set<String> destinataires, String nom, FormatDePiece format, int octets, String empreinte,
        String par, Instant le) {

    public static final String AUTRE = "AUTRE";

    public boolean estUneAutre() {
        return AUTRE.equals(nature);
    }
}
