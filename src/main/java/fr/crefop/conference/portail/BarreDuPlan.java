package fr.crefop.conference.portail;

import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The plan as a bar of 100 units, each funder its share; drawn as SVG rectangles, so no style stands in the page. */
public record BarreDuPlan(List<Segment> segments) {

    /** @param x and largeur in hundredths of the bar, with a point as SVG wants it */
    public record Segment(String classe, String x, String largeur) {}

    public static BarreDuPlan de(TableauDuPlan tableau) {
        Montant tout = tableau.finance().plus(tableau.reste().estPositif() ? tableau.reste() : Montant.ZERO);
        List<Segment> segments = new ArrayList<>();
        Montant depuis = Montant.ZERO;
        for (TableauDuPlan.Rang rang : tableau.rangs()) {
            segments.add(new Segment("teinte-" + rang.teinte(), part(depuis, tout), part(rang.total(), tout)));
            depuis = depuis.plus(rang.total());
        }
        if (tableau.reste().estPositif()) {
            segments.add(new Segment("teinte-reste", part(depuis, tout), part(tableau.reste(), tout)));
        }
        return new BarreDuPlan(segments);
    }

    private static String part(Montant montant, Montant tout) {
        return tout.estNul() ? "0" : montant.euros().multiply(BigDecimal.valueOf(100))
                .divide(tout.euros(), MathContext.DECIMAL64).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
