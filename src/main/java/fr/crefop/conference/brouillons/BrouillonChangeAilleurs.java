package fr.crefop.conference.brouillons;

import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Instant;

/** What would be saved over is not what the page had read. Nothing was lost of either: the page asks which one to keep. */
public class BrouillonChangeAilleurs extends RefusMetier {

    private final transient Repere repere;

    private BrouillonChangeAilleurs(String message, Repere repere) {
        super(message);
        this.repere = repere;
    }

    static BrouillonChangeAilleurs modifie(Instant quand, Instant maintenant, Repere repere) {
        return new BrouillonChangeAilleurs("Ce brouillon a été modifié ailleurs " + EnFrancais.depuis(quand, maintenant)
                + ". Gardez ce que vous avez ici, ou prenez l'autre : rien n'est effacé avant votre choix.", repere);
    }

    static BrouillonChangeAilleurs parti(Repere repere) {
        return new BrouillonChangeAilleurs("Ce brouillon a été envoyé ou effacé ailleurs. Gardez ce que vous avez ici, ou repartez de la page telle qu'elle est.", repere);
    }

    /** With which one's own is saved all the same. */
    public Repere repere() {
        return repere;
    }
}
