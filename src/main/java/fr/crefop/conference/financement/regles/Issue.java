package fr.crefop.conference.financement.regles;

import java.time.LocalDate;

/**
 * How a requirement came out. Three values: an unknown datum is never "no" and never zero.
 *
 * @param constate what was found, when refused
 * @param attendu what was expected, when refused
 * @param donneeManquante path of the datum that is missing, when unknown
 * @param debutPossible first start date that would satisfy a delay requirement, else null
 */
public record Issue(Etat etat, String constate, String attendu, String donneeManquante, LocalDate debutPossible) {

    public enum Etat { REMPLIE, REFUSEE, INCONNUE }

    public static final Issue REMPLIE = new Issue(Etat.REMPLIE, null, null, null, null);

    public static Issue refusee(String constate, String attendu) {
        return new Issue(Etat.REFUSEE, constate, attendu, null, null);
    }

    public static Issue inconnue(String chemin) {
        return new Issue(Etat.INCONNUE, null, null, chemin, null);
    }

    /**
     * The same, refused in other words: those of several parts put end to end do not always make a sentence.
     *
     * @param autreConstate {@code {constate}} in it stands for what was found; null when nothing changes there
     */
    public Issue dite(String autreConstate, String autreAttendu) {
        return estRefusee() ? new Issue(etat, autreConstate == null ? constate : autreConstate.replace("{constate}", String.valueOf(constate)),
                autreAttendu, null, debutPossible) : this;
    }

    public boolean estRemplie() {
        return etat == Etat.REMPLIE;
    }

    public boolean estRefusee() {
        return etat == Etat.REFUSEE;
    }

    public boolean estInconnue() {
        return etat == Etat.INCONNUE;
    }
}
