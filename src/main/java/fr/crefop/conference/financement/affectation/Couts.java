package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.cadre.Rubrique;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/** The cost of each heading, in euros with two decimals; a heading that is absent has an unknown cost. */
public final class Couts {

    private final Map<Rubrique, BigDecimal> parRubrique = new EnumMap<>(Rubrique.class);

    public Couts(Demande demande) {
        Frais frais = demande.frais();
        noter(Rubrique.CP, demande.formation().prixHt());
        noter(Rubrique.FNP, frais.nonPedagogiques());
        noter(Rubrique.TR, frais.transport());
        noter(Rubrique.HE, frais.hebergement());
        noter(Rubrique.RE, frais.restauration());
        noter(Rubrique.GE, frais.gardeEnfants());
    }

    private void noter(Rubrique rubrique, BigDecimal cout) {
        if (cout != null) {
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
            case FNP -> "frais.nonPedagogiques";
            case TR -> "frais.transport";
            case HE -> "frais.hebergement";
            case RE -> "frais.restauration";
            case GE -> "frais.gardeEnfants";
        };
    }
}
