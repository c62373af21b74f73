package fr.crefop.conference.financement.regles;

import fr.crefop.conference.vocabulaire.Propos;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a requirement came out. Three values: an unknown datum is never "no" and never zero.
 *
 * @param constate what was found, when refused; what the funder has to confirm, when only it can tell
 * @param attendu what was expected, when refused
 * @param donneeManquante path of the datum that is missing, when unknown
 * @param debutPossible first start date that would satisfy a delay requirement, else null
 */
public record Issue(Etat etat, Propos constate, Propos attendu, String donneeManquante, LocalDate debutPossible) {

    public enum Etat { REMPLIE, REFUSEE, INCONNUE }

    public static final Issue REMPLIE = new Issue(Etat.REMPLIE, null, null, null, null);

    /** Where a demande holds what its funders answered. */
    public static final String REPONSE_DU_FINANCEUR = "dossier.montantsAccordes";

    public static Issue refusee(Propos constate, Propos attendu) {
        return new Issue(Etat.REFUSEE, constate, attendu, null, null);
    }

    /** In words of the régime. */
    public static Issue refusee(String constate, String attendu) {
        return refusee(Propos.texte(constate), Propos.texte(attendu));
    }

    public static Issue inconnue(String chemin) {
        return new Issue(Etat.INCONNUE, null, null, chemin, null);
    }

    /** What no datum of the demande tells: only its funder can, and its answer says that it is so. */
    public static Issue aConfirmer(Propos quoi) {
        return new Issue(Etat.INCONNUE, quoi, null, REPONSE_DU_FINANCEUR, null);
    }

    /** The same once its funder answered: what only the funder could tell is so. */
    public Issue confirmee() {
        if (!estInconnue() || constate == null) {
            return this;
        }
        String reste = Arrays.stream(donneeManquante.split(", ")).filter(donnee -> !donnee.equals(REPONSE_DU_FINANCEUR)).collect(Collectors.joining(", "));
        return reste.isEmpty() ? REMPLIE : inconnue(reste);
    }

    /**
     * The same, refused in other words: those of several parts put end to end do not always make a sentence.
     *
     * @param autreConstate {@code {constate}} in it stands for what was found; null when nothing changes there
     */
    public Issue dite(String autreConstate, String autreAttendu) {
        return estRefusee() ? new Issue(etat, autreConstate == null ? constate : new Propos.Texte(autreConstate, constate),
                Propos.texte(autreAttendu), null, debutPossible) : this;
    }

    /** The same, refused in the words of one of its parts: {@code {constate}} and {@code {attendu}} stand for what that part says. */
    public Issue dite(Issue partie, String autreConstate, String autreAttendu) {
        return estRefusee() ? new Issue(etat, new Propos.Texte(autreConstate, partie.constate), new Propos.Texte(autreAttendu, partie.attendu),
                null, debutPossible) : this;
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
