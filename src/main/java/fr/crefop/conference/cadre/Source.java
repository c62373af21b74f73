package fr.crefop.conference.cadre;

import java.time.LocalDate;

/**
 * What a rule or a value is founded on, as sources.yaml of a régime titles it.
 *
 * @param cle the key that rules and parameters give ({@code P1})
 * @param titre as a sentence names it
 * @param auteur null when the text has no other author than its title
 * @param date of the text; null when no day is known
 * @param lien where it was read; null when nobody said
 * @param secondaire it tells what another text says: to be checked against that text (K)
 * @param region code of the one whose own text it is: elsewhere it is only a model; null for a text of the whole country
 */
public record Source(String cle, String titre, String auteur, LocalDate date, String lien, boolean secondaire, String region) {

    /** As it is cited in that region. */
    public String titreEn(Region ici) {
        return region == null || region.equals(ici.code()) ? titre : titre + " (texte d'une autre région, pris pour modèle)";
    }
}
