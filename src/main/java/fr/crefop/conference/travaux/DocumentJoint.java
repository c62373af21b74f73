package fr.crefop.conference.travaux;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.Arrays;
import java.util.List;

/** A document attached to an advice. What it is, its first bytes say; its name says nothing. */
public record DocumentJoint(String nom, String type, byte[] contenu) {

    public static final int OCTETS_MAXIMUM = 5 * 1024 * 1024;

    private static final int NOM_MAXIMAL = 100;

    private enum Forme {
        PDF("application/pdf", ".pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
        JPEG("image/jpeg", ".jpg", new int[] {0xff, 0xd8, 0xff}),
        PNG("image/png", ".png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

        private final String type;
        private final String suffixe;
        private final int[] debut;

        Forme(String type, String suffixe, int[] debut) {
            this.type = type;
            this.suffixe = suffixe;
            this.debut = debut;
        }

        boolean reconnait(byte[] contenu) {
            if (contenu.length <= debut.length) {
                return false;
            }
            for (int i = 0; i < debut.length; i++) {
                if ((contenu[i] & 0xff) != debut[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param nom as the browser sent it; kept without its path, with the ending that its content deserves
     * @throws RefusMetier when it is too big, or neither PDF, JPEG nor PNG
     */
    public static DocumentJoint lire(String nom, byte[] contenu) {
        if (contenu.length > OCTETS_MAXIMUM) {
            throw refus("Le document dépasse " + OCTETS_MAXIMUM / 1024 / 1024 + " Mo.");
        }
        Forme forme = Arrays.stream(Forme.values()).filter(f -> f.reconnait(contenu)).findFirst()
                .orElseThrow(() -> refus("Le document doit être un PDF, ou une image JPEG ou PNG."));
        return new DocumentJoint(nommer(nom, forme), forme.type, contenu);
    }

    private static String nommer(String nom, Forme forme) {
        String seul = nom == null ? "" : nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
        String racine = seul.replaceAll("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
        String garde = racine.isEmpty() ? "document" : racine.substring(0, Math.min(racine.length(), NOM_MAXIMAL));
        return garde + forme.suffixe;
    }

    private static RefusMetier refus(String message) {
        return new RefusMetier(message, List.of(new Erreur("document", null, message)));
    }
}
