package fr.crefop.conference.socle;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;

/** What a person typed freely: stripped, bounded, and writable. The end of a line is one character, as it is for the page that counts them. */
public final class TexteLibre {

    public static final int LONGUEUR_MAXIMALE = 4000;

    private TexteLibre() {}

    /** @return null when nothing was typed; @throws RefusMetier when it is too long or cannot be written */
    public static String lire(String champ, Object valeur) {
        if (valeur == null || valeur.toString().isBlank()) {
            return null;
        }
        String texte = valeur.toString().replace("\r\n", "\n").strip();
        if (texte.length() > LONGUEUR_MAXIMALE) {
            throw refus(champ, "Le texte dépasse " + LONGUEUR_MAXIMALE + " caractères.");
        }
        if (Ecriture.illisible(texte)) {
            throw refus(champ, Ecriture.REFUS);
        }
        return texte;
    }

    public static String exiger(String champ, Object valeur, String messageSiAbsent) {
        String texte = lire(champ, valeur);
        if (texte == null) {
            throw refus(champ, messageSiAbsent);
        }
        return texte;
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
