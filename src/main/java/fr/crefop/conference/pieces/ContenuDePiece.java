package fr.crefop.conference.pieces;

import java.io.IOException;
import java.io.InputStream;

/** What a paper holds, asked of the database by pieces: nobody who reads slowly holds a connection, or the memory of a file. */
public final class ContenuDePiece extends InputStream {

    private static final int MORCEAU = 256 * 1024;

    private final RegistreDesPieces registre;
    private final Piece piece;
    private byte[] morceau = new byte[0];
    private int place;
    private int lus;

    ContenuDePiece(RegistreDesPieces registre, Piece piece) {
        this.registre = registre;
        this.piece = piece;
    }

    @Override
    public int read() throws IOException {
        return avancer() ? morceau[place++] & 0xff : -1;
    }

    @Override
    public int read(byte[] vers, int de, int combien) throws IOException {
        if (combien == 0) {
            return 0;
        }
        if (!avancer()) {
            return -1;
        }
        int pris = Math.min(combien, morceau.length - place);
        System.arraycopy(morceau, place, vers, de, pris);
        place += pris;
        return pris;
    }

    /** False at the end. One that is withdrawn meanwhile ends before it, which its reader sees. */
    private boolean avancer() throws IOException {
        if (place < morceau.length) {
            return true;
        }
        if (lus >= piece.octets()) {
            return false;
        }
        morceau = registre.morceau(piece.id(), lus, Math.min(MORCEAU, piece.octets() - lus))
                .orElseThrow(() -> new IOException("La pièce vient d'être retirée"));
        if (morceau.length == 0) {
            throw new IOException("La pièce n'est pas entière");
        }
        place = 0;
        lus += morceau.length;
        return true;
    }
}
