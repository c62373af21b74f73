package fr.crefop.conference.portail;

import fr.crefop.conference.portail.TableauDuPlan.Rang;
import fr.crefop.conference.vocabulaire.Grandeurs;
import java.util.List;

/**
 * What is left to pay and who pays, in a line or two: it stays in sight while one works.
 *
 * @param note what it does not count, or why; empty when it counts all that was typed
 */
public record BandeauDuReste(String phrase, boolean complet, List<Rang> parts, BarreDuPlan barre, String note) {

    static BandeauDuReste de(TableauDuPlan tableau) {
        return dire(tableau, tableau.reste().estPositif() ? "Il reste " + Grandeurs.euros(tableau.reste()) + " à financer." : "Il ne reste rien à financer.", "");
    }

    /** Of a proposal that nobody has made yet. */
    static BandeauDuReste essaye(TableauDuPlan tableau, String note) {
        return dire(tableau, tableau.reste().estPositif() ? "Il resterait " + Grandeurs.euros(tableau.reste()) + " à financer." : "Il ne resterait rien à financer.",
                note);
    }

    private static BandeauDuReste dire(TableauDuPlan tableau, String phrase, String note) {
        return new BandeauDuReste(phrase, !tableau.reste().estPositif(), tableau.rangs(), BarreDuPlan.de(tableau), note);
    }
}
