package fr.crefop.conference.financement.regles;

import fr.crefop.conference.vocabulaire.Propos.Mobilisable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The account before the AIF (AIF-E4b): it pays what it can, or there is a reason of its own why it does not. */
public final class CompteDAbord {

    private CompteDAbord() {}

    /**
     * Refused where nothing but a delay keeps the account out: its holder agrees, it holds rights, the training is eligible, and
     * a later start would let it pay. Unknown where it is late and nobody knows yet whether the training is one of those it pays.
     */
    public static Issue mobilise(Examen compte) {
        if (compte.estAConfirmer()) {
            return compte.eligibilite();
        }
        List<Constat> refus = compte.refus();
        if (compte.estEligible() || refus.isEmpty() || refus.stream().anyMatch(c -> c.issue().debutPossible() == null)) {
            return Issue.REMPLIE;
        }
        if (!compte.inconnues().isEmpty()) {
            return compte.inconnues().get(0).issue();
        }
        LocalDate debut = refus.stream().map(c -> c.issue().debutPossible()).filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
        return new Issue(Issue.Etat.REFUSEE, new Mobilisable(compte.getDispositif(), false), new Mobilisable(compte.getDispositif(), true), null, debut);
    }

    /** Of the accounts that there are, the one that nothing keeps out, or only a delay; else the first. */
    public static Examen celuiDeLaPersonne(Examen un, Examen autre) {
        boolean autrePeut = !autre.estEcarte() || mobilise(autre).debutPossible() != null;
        return un.estEcarte() && autrePeut ? autre : un;
    }

    /** The account has to pay: it may, or there is nothing. */
    public static Issue doitEtreMobilise(Examen compte) {
        Issue mobilise = mobilise(compte);
        return mobilise.estRemplie() ? compte.eligibilite() : mobilise;
    }
}
