package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Propos;

/** Combines requirements by three-valued logic: an unknown part decides nothing that a known part has not decided. */
public final class Logique {

    private static final Issue AUTRE_CHOIX = Issue.refusee((Propos) null, null);

    private Logique() {}

    public static Issue ou(Issue... parties) {
        Issue resultat = null;
        for (Issue partie : parties) {
            if (partie.estRemplie()) {
                return partie;
            }
            resultat = resultat == null ? partie : reunir(resultat, partie, partie.estInconnue() || resultat.estInconnue(), false);
        }
        return resultat;
    }

    public static Issue toutes(Issue... parties) {
        Issue resultat = Issue.REMPLIE;
        for (Issue partie : parties) {
            if (partie.estRemplie()) {
                continue;
            }
            boolean inconnue = partie.estInconnue() && !resultat.estRefusee() || resultat.estInconnue() && !partie.estRefusee();
            resultat = resultat.estRemplie() ? partie : reunir(resultat, partie, inconnue, true);
        }
        return resultat;
    }

    /** Refused becomes met and the other way round; unknown stays unknown. */
    public static Issue non(Issue issue, String constate, String attendu) {
        return switch (issue.etat()) {
            case INCONNUE -> issue;
            case REFUSEE -> Issue.REMPLIE;
            case REMPLIE -> Issue.refusee(constate, attendu);
        };
    }

    /** The requirement holds only where the case arises: elsewhere it asks nothing. */
    public static Issue si(Issue cas, Issue exigence) {
        return cas.estRefusee() ? Issue.REMPLIE : cas.estRemplie() ? exigence
                : exigence.estRemplie() ? exigence : cas;
    }

    /** An exception lifts the requirement; where it does not, a refusal is told in the words of the requirement alone. */
    public static Issue sauf(Issue exception, Issue exigence) {
        if (exigence.estRemplie() || exception.estRemplie()) {
            return Issue.REMPLIE;
        }
        return exception.estRefusee() ? exigence
                : inconnue(exigence, exception);
    }

    /** What the conférence chose; another choice is a refusal that says nothing to a person. */
    public static Issue choix(Valeur valeur, Object retenu) {
        return retenu.equals(valeur.contenu()) ? Issue.REMPLIE : AUTRE_CHOIX;
    }

    /** An alternative that is open only where the conférence chose so. */
    public static Issue siChoisi(Issue choix, Issue exigence) {
        return choix.estRemplie() ? exigence : choix;
    }

    /** Presumed met (référentiel I.2). */
    public static Issue ouInconnu(Issue exigence) {
        return exigence.estInconnue() ? Issue.REMPLIE : exigence;
    }

    private static Issue reunir(Issue a, Issue b, boolean inconnue, boolean toutes) {
        if (inconnue) {
            return inconnue(a, b);
        }
        return Issue.refusee(Propos.reunir(constate(a), constate(b), true), Propos.reunir(a.attendu(), b.attendu(), toutes));
    }

    /** What was found; an unknown part found nothing. */
    private static Propos constate(Issue issue) {
        return issue.estInconnue() ? null : issue.constate();
    }

    private static Issue inconnue(Issue a, Issue b) {
        return new Issue(Issue.Etat.INCONNUE, Propos.reunir(aConfirmer(a), aConfirmer(b), true), null,
                joindre(a.donneeManquante(), b.donneeManquante()), null);
    }

    private static Propos aConfirmer(Issue issue) {
        return issue.estInconnue() ? issue.constate() : null;
    }

    private static String joindre(String a, String b) {
        return a == null ? b : b == null || b.equals(a) ? a : a + ", " + b;
    }
}
