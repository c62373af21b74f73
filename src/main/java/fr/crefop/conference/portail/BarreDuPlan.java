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

    private static final int TEINTES = 8;

    public static BarreDuPlan de(TableauDuPlan tableau) {
        return de(tableau.rangs().stream().map(TableauDuPlan.Rang::total).toList(), tableau.reste());
    }

    /** @param parts in the order in which they are drawn; @param reste nothing is drawn of one that is not left to pay */
    public static BarreDuPlan de(List<Montant> parts, Montant reste) {
        Montant tout = Montant.somme(parts.stream()).plus(reste.estPositif() ? reste : Montant.ZERO);
        List<Segment> segments = new ArrayList<>();
        Montant depuis = Montant.ZERO;
        for (Montant part : parts) {
            segments.add(new Segment("teinte-" + teinte(segments.size()), part(depuis, tout), part(part, tout)));
            depuis = depuis.plus(part);
        }
        if (reste.estPositif()) {
            segments.add(new Segment("teinte-reste", part(depuis, tout), part(reste, tout)));
        }
        return new BarreDuPlan(segments);
    }

    /** Number of the colour of a part, by its rank from 0; beyond the last they begin anew. */
    public static int teinte(int rang) {
        return rang % TEINTES + 1;
    }

    private static String part(Montant montant, Montant tout) {
        return tout.estNul() ? "0" : montant.euros().multiply(BigDecimal.valueOf(100))
                .divide(tout.euros(), MathContext.DECIMAL64).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
