package fr.crefop.conference.pieces;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether an image decodes to its end, of dimensions that a photograph or a scan has. What is decoded is made small on the way. */
final class LectureDuneImage {

    private static final int COTE_AU_PLUS = 20_000;
    /** A page A4 at 600 dots per inch has 35. */
    private static final int MILLIONS_DE_POINTS = 50;
    private static final int COTE_GARDE = 512;

    private LectureDuneImage() {}

    /**
     * @throws IOException when it cannot be read to its end
     * @throws fr.crefop.conference.socle.RefusMetier when it is too large to be read at all
     */
    static void verifier(Path chemin, FormatDePiece format) throws IOException {
        if (format == FormatDePiece.JPEG) {
            SuiteDesMarqueurs.verifier(chemin);
        }
        try (ImageInputStream contenu = ImageIO.createImageInputStream(chemin.toFile())) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReadersByMIMEType(format.type());
            ImageReader lecteur = lecteurs.next();
            try {
                lecteur.setInput(contenu, true, true);
                decoder(lecteur);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
                throw new IOException("Une image que rien ne décode", e);
            } finally {
                lecteur.dispose();
            }
        }
    }

    private static void decoder(ImageReader lecteur) throws IOException {
        long largeur = lecteur.getWidth(0);
        long hauteur = lecteur.getHeight(0);
        if (largeur > COTE_AU_PLUS || hauteur > COTE_AU_PLUS || largeur * hauteur > MILLIONS_DE_POINTS * 1_000_000L) {
            throw RefusDePiece.du("Cette image a trop de points (" + largeur + " × " + hauteur + ") : " + MILLIONS_DE_POINTS
                    + " millions au plus. Réduisez sa définition, puis joignez-la de nouveau.");
        }
        int pas = (int) Math.max(1, Math.max(largeur, hauteur) / COTE_GARDE);
        ImageReadParam petit = lecteur.getDefaultReadParam();
        petit.setSourceSubsampling(pas, pas, 0, 0);
        if (lecteur.canReadRaster()) {
            // Whatever its colours are: those of a printer have no image here.
            lecteur.readRaster(0, petit);
        } else {
            lecteur.read(0, petit);
        }
    }
}
