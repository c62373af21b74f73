package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.DemandesRecues.DemandeRecue;
import fr.crefop.conference.financement.ComparaisonDePlans.Difference;
import fr.crefop.conference.financement.ComparaisonDePlans.Objet;
import fr.crefop.conference.financement.ComparaisonDePlans.Variante;
import fr.crefop.conference.financement.EssaiDeValeur.Ecart;
import fr.crefop.conference.financement.EssaiDeValeur.PlanChange;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plans of one trial, computed case by case with and without the value, and added up. For one thread. */
final class PlansAvantApres {

    private static final Comparator<PlanChange> ORDRE = Comparator.comparing((PlanChange change) -> change.ecart().euros().abs()).reversed()
            .thenComparing(PlanChange::numero);

    private final SimulateurParRegles avant;
    private final SimulateurParRegles apres;
    private final ValeursDUnEssai valeurs;
    private final List<PlanChange> changes = new ArrayList<>();
    private final Map<Quoi, Ecart> ecarts = new LinkedHashMap<>();
    private int calcules;
    private int horsDePortee;
    private int incalculables;

    private record Quoi(Objet objet, String dispositif) {}

    /** @param apres the same as the one before, but for those values */
    PlansAvantApres(SimulateurParRegles avant, SimulateurParRegles apres, ValeursDUnEssai valeurs) {
        this.avant = avant;
        this.apres = apres;
        this.valeurs = valeurs;
    }

    void compter(DemandeRecue recue) {
        if (!valeurs.concerne(recue.demande().formation().debut())) {
            horsDePortee++;
            return;
        }
        try {
            PlanDeFinancement sans = avant.simulerSansConseils(recue.demande());
            PlanDeFinancement avec = apres.simulerSansConseils(recue.demande());
            calcules++;
            List<Difference> differences = ComparaisonDePlans.de(List.of(new Variante("avant", sans), new Variante("après", avec))).differences();
            if (!differences.isEmpty()) {
                changes.add(new PlanChange(recue.numero(), recue.recuLe(), sans.resteAFinancer(), avec.resteAFinancer(), differences));
                ajouter(differences);
            }
        } catch (RefusMetier incalculable) {
            // A saisine taken before a bound changed: it has no figure, which is no zero.
            incalculables++;
        }
    }

    /** A dispositif of several headings counts once in a plan. */
    private void ajouter(List<Difference> differences) {
        Set<Quoi> vus = new HashSet<>();
        for (Difference difference : differences) {
            Quoi quoi = new Quoi(difference.objet(), difference.dispositif());
            Montant montant = difference.ecarts().get(1);
            ecarts.merge(quoi, new Ecart(quoi.objet(), quoi.dispositif(), 1, montant), (total, un) ->
                    new Ecart(quoi.objet(), quoi.dispositif(), total.plans() + (vus.contains(quoi) ? 0 : 1), total.ecart().plus(montant)));
            vus.add(quoi);
        }
    }

    EssaiDeValeur resultat(ValeurEssayee valeur, LocalDate depuis, long recus) {
        List<Ecart> ranges = ecarts.values().stream().sorted(Comparator.comparing(Ecart::objet).thenComparing(Ecart::libelle)).toList();
        return new EssaiDeValeur(valeur, depuis, recus, calcules, horsDePortee, incalculables, changes.stream().sorted(ORDRE).toList(), ranges);
    }
}
