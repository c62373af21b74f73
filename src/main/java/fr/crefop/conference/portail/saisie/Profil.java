package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.socle.DateSaisie;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.util.MultiValueMap;

/**
 * For whom and for when the questions are: what was answered first.
 *
 * @param debut first day of the training; null as long as no day can be read
 * @param statut code of the person's status; null as long as it is not one
 */
public record Profil(LocalDate debut, String statut) {

    static final String DEBUT = CatalogueDeSaisie.PREFIXE + Declaration.DEBUT;
    static final String STATUT = CatalogueDeSaisie.PREFIXE + Declaration.STATUT;

    /** The input by which the page tells for whom its questions were. */
    public static final String AFFICHE = "questionsPour";

    private static final String LIEN = "/";

    public static Profil de(MultiValueMap<String, String> valeurs) {
        return lu(valeurs.getFirst(DEBUT), valeurs.getFirst(STATUT));
    }

    /** The one whose questions the page showed; with nothing known where it does not tell: all of them. */
    public static Profil affiche(MultiValueMap<String, String> valeurs) {
        String[] dit = LectureDeValeur.epurer(valeurs.getFirst(AFFICHE)).split(LIEN, 2);
        return lu(dit[0], dit.length < 2 ? null : dit[1]);
    }

    /** As the page keeps it. */
    public String enTexte() {
        return (debut == null ? "" : debut) + LIEN + (statut == null ? "" : statut);
    }

    /** Both are known: the questions are those of this person and of this training. */
    public boolean estConnu() {
        return debut != null && statut != null;
    }

    private static Profil lu(String debut, String statut) {
        String code = LectureDeValeur.epurer(statut);
        boolean connu = Declaration.deLaDemande().donnee(Declaration.STATUT).options().containsKey(code);
        return new Profil(jour(LectureDeValeur.epurer(debut)), connu ? code : null);
    }

    private static LocalDate jour(String texte) {
        try {
            return LocalDate.parse(DateSaisie.enIso(texte));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
