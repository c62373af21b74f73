package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Rubrique;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/** The cost of each heading, in euros with two decimals; a heading that is absent has an unknown cost. */
public final class Couts {

    private final Regime regime;
    private final Map<Rubrique, BigDecimal> parRubrique = new EnumMap<>(Rubrique.class);

    /** @param regime whose plans have these headings */
    public Couts(Demande demande, Regime regime) {
        this.regime = regime;
        Frais frais = demande.frais();
        noter(Rubrique.CP, Prix.du(demande.formation()));
        noter(Rubrique.VAL, frais.validation());
        noter(Rubrique.FNP, frais.nonPedagogiques());
        noter(Rubrique.TR, frais.transport());
        noter(Rubrique.HE, frais.hebergement());
        noter(Rubrique.RE, frais.restauration());
        noter(Rubrique.GE, frais.gardeEnfants());
    }

    private void noter(Rubrique rubrique, BigDecimal cout) {
        if (cout != null && regime.paie(rubrique)) {
            parRubrique.put(rubrique, cout.setScale(2, RoundingMode.HALF_UP));
        }
    }

    public Map<Rubrique, BigDecimal> connus() {
        return parRubrique;
    }

    /** Path of the datum that gives the cost of a heading. */
    public static String chemin(Rubrique rubrique) {
        return switch (rubrique) {
            case CP -> "formation.prixHt";
            case VAL -> "frais.validation";
            case FNP -> "frais.nonPedagogiques";
            case TR -> "frais.transport";
            case HE -> "frais.hebergement";
            case RE -> "frais.restauration";
            case GE -> "frais.gardeEnfants";
        };
    }
}
