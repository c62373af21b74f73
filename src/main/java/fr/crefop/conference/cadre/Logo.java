package fr.crefop.conference.cadre;

import java.util.Base64;

/**
 * The mark of a region, as its file names it.
 *
 * @param texte what it says, for whoever does not see it
 * @param ecran for the head of pages; {@code impression} for the documents, always a PNG, which is all that they draw
 */
public record Logo(String texte, Dessin ecran, Dessin impression) {

    /** @param type of media; {@code enBase64} what the file holds */
    public record Dessin(String type, String enBase64) {

        public byte[] octets() {
            return Base64.getDecoder().decode(enBase64);
        }

        /** As an address that holds the image itself: a document fetches nothing. */
        public String enAdresse() {
            return "data:" + type + ";base64," + enBase64;
        }
    }
}
