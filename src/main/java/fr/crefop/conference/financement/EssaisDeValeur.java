package fr.crefop.conference.financement;

import fr.crefop.conference.conventions.ConventionsEnVigueur;
import fr.crefop.conference.dossier.DemandesRecues;
import fr.crefop.conference.dossier.DemandesRecues.DemandeRecue;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * What a value would change, before anybody decides it: the plans of the cases of the last twelve months, computed by the rules in
 * force with it and without it. Nothing is stored, and nobody else computes with it.
 */
@Service
public class EssaisDeValeur {

    /** Cases of one trial, the last that came in: two plans each, of about a tenth of a millisecond (docs/bench.md). */
    public static final int AU_PLUS = 5_000;
    private static final int MOIS = 12;
    private static final int LOT = 500;

    private final DemandesRecues demandes;
    private final SimulateurParRegles simulateur;
    private final BaremesDesRegimes baremes;
    private final Reglements reglements;
    private final ValeursEnVigueur valeurs;
    private final ConventionsEnVigueur conventions;
    private final Clock horloge;

    EssaisDeValeur(DemandesRecues demandes, SimulateurParRegles simulateur, BaremesDesRegimes baremes, Reglements reglements,
            ValeursEnVigueur valeurs, ConventionsEnVigueur conventions, Clock horloge) {
        this.demandes = demandes;
        this.simulateur = simulateur;
        this.baremes = baremes;
        this.reglements = reglements;
        this.valeurs = valeurs;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    /** @param valeur as {@link ValeursFixees#controler} gives it back */
    public EssaiDeValeur essayer(ValeurEssayee valeur) {
        return essayer(valeur, AU_PLUS, LOT);
    }

    /** Read by so many at a time: whoever computes keeps no connection of the database meanwhile. */
    EssaiDeValeur essayer(ValeurEssayee valeur, int auPlus, int lot) {
        LocalDate depuis = LocalDate.now(horloge.withZone(HorlogeConfiguration.PARIS)).minusMonths(MOIS);
        Instant debut = depuis.atStartOfDay(HorlogeConfiguration.PARIS).toInstant();
        ValeursDUnEssai essayees = new ValeursDUnEssai(valeurs, baremes, valeur);
        PlansAvantApres plans = new PlansAvantApres(simulateur, new SimulateurParRegles(baremes, reglements, essayees, conventions), essayees);
        long recus = demandes.combien(debut);
        DemandeRecue derniere = null;
        for (int lus = 0; lus < Math.min(recus, auPlus);) {
            List<DemandeRecue> recues = demandes.suivantes(debut, derniere, Math.min(lot, auPlus - lus));
            if (recues.isEmpty()) {
                break;
            }
            recues.forEach(plans::compter);
            lus += recues.size();
            derniere = recues.get(recues.size() - 1);
        }
        return plans.resultat(valeur, depuis, recus);
    }
}
