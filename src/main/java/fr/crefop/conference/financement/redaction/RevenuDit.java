package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.regles.Periode;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.socle.Montant;

/** What the plan says of the person's income during the training. */
public final class RevenuDit {

    private RevenuDit() {}

    /** Its first period as the contract tells it; period by period and month by month where the régime says so. Null when nobody pays. */
    public static Remuneration de(Regime regime, Periodes revenu) {
        if (revenu == null) {
            return null;
        }
        boolean enDetail = regime.moisParMois() && revenu.calendrier() != null;
        return new Remuneration(revenu.premiere().payeur(), revenu.premiere().dispositif(), new Montant(revenu.premiere().mensuel()),
                new Montant(revenu.total()), Justifications.de(revenu),
                enDetail ? revenu.periodes().stream().map(RevenuDit::periode).toList() : null,
                enDetail ? MoisParMois.de(revenu.calendrier(), revenu.periodes()) : null);
    }

    private static PeriodeDeRevenu periode(Periode p) {
        return new PeriodeDeRevenu(p.du(), p.au(), p.payeur(), p.dispositif(), new Montant(p.montant()), new Montant(p.mensuel()));
    }
}
