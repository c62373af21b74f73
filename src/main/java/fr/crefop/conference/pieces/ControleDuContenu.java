package fr.crefop.conference.pieces;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What a file is, read from what it holds: it is opened as whoever receives it will open it, two files at a time. */
@Component
class ControleDuContenu {

    private static final int A_LA_FOIS = 2;
    private static final int SECONDES = 30;
    private static final String ADMIS = "Joignez un PDF, ou une image JPEG ou PNG.";

    private final Semaphore places = new Semaphore(A_LA_FOIS, true);

    /** @throws fr.crefop.conference.socle.RefusMetier when it is neither PDF, JPEG nor PNG, or does not open */
    FormatDePiece verifier(FichierRecu fichier) {
        try {
            FormatDePiece format = FormatDePiece.de(fichier.debut())
                    .orElseThrow(() -> RefusDePiece.du("Ce fichier n'est pas une pièce que l'on peut joindre. " + ADMIS));
            prendreUnePlace();
            try {
                ouvrir(fichier, format);
            } finally {
                places.release();
            }
            return format;
        } catch (IOException e) {
            // What the reader says of it quotes the file, and is English.
            throw RefusDePiece.du("Ce fichier ne s'ouvre pas : il est abîmé, ou incomplet. " + ADMIS);
        }
    }

    private static void ouvrir(FichierRecu fichier, FormatDePiece format) throws IOException {
        if (format == FormatDePiece.PDF) {
            LectureDunPdf.verifier(fichier.chemin());
        } else {
            LectureDuneImage.verifier(fichier.chemin(), format);
        }
    }

    private void prendreUnePlace() {
        try {
            if (!places.tryAcquire(SECONDES, TimeUnit.SECONDS)) {
                throw RefusDePiece.du("Trop de pièces arrivent au même moment : joignez celle-ci de nouveau dans un instant.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
