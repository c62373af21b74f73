package fr.crefop.conference.portail;

import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plan as a bar of 100 units, each funder its share; drawn as SVG rectangles, so no style stands in the page. */
public record BarreDuPlan(List<Segment> segments) {

    /** @param x and largeur in hundredths of the bar, with a point as SVG wants it */
    public record Segment(String classe, String x, String largeur) {}

    private static final int TEINTES = 8;

    public static BarreDuPlan de(TableauDuPlan tableau) {
        Map<Integer, Montant> parts = new LinkedHashMap<>();
        tableau.rangs().forEach(rang -> parts.merge(rang.teinte(), rang.total(), Montant::plus));
        return de(parts, tableau.reste());
    }

    /** @param parts what is paid, by number of its colour, in order; @param reste what is left, nothing when it is below zero */
    public static BarreDuPlan de(Map<Integer, Montant> parts, Montant reste) {
        Montant tout = Montant.somme(parts.values().stream()).plus(reste.estPositif() ? reste : Montant.ZERO);
        List<Segment> segments = new ArrayList<>();
        Montant depuis = Montant.ZERO;
        for (Map.Entry<Integer, Montant> une : parts.entrySet()) {
            segments.add(new Segment("teinte-" + une.getKey(), part(depuis, tout), part(une.getValue(), tout)));
            depuis = depuis.plus(une.getValue());
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
