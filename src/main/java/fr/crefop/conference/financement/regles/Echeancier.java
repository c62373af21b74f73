package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/** The clock of the plan: rules say which act has to be done how long before the training, or after; it finds the last useful day. */
public final class Echeancier {

    private final Map<String, Regle> catalogue;
    private final LocalDate debut;
    private final List<Acte> actes = new ArrayList<>();

    /** @param regle its label is the act, as an infinitive */
    public record Acte(Regle regle, Mobilise pour, Acteur qui, LocalDate dernierJour, Valeur delai) {}

    public Echeancier(Map<String, Regle> catalogue, LocalDate debut) {
        this.catalogue = catalogue;
        this.debut = debut;
    }

    /** The act is done that long before the first day of training at the latest: the unit of the parameter says how it counts. */
    public void avant(Rule regle, Mobilise pour, Acteur qui, Valeur delai) {
        actes.add(new Acte(catalogue.get(regle.getName()), pour, qui, enArriere(delai), delai));
    }

    /** The same, asked by one thing among several, which says where it is written. */
    public void avant(Rule regle, Mobilise pour, Acteur qui, Valeur delai, String nomDeLaChose, String provenance) {
        actes.add(new Acte(catalogue.get(regle.getName()).sur(nomDeLaChose, provenance), pour, qui, enArriere(delai), delai));
    }

    /** The act is done that long after the first day of training at the latest. */
    public void apres(Rule regle, Mobilise pour, Acteur qui, Valeur delai) {
        apres(regle, pour, qui, debut, delai);
    }

    /** The same after another day: the last of the training, the end of a contract. */
    public void apres(Rule regle, Mobilise pour, Acteur qui, LocalDate jour, Valeur delai) {
        auPlusTard(regle, pour, qui, "mois".equals(delai.unite()) ? jour.plusMonths(delai.entier()) : jour.plusDays(delai.entier()), delai);
    }

    /** The act is done on that day at the latest. */
    public void auPlusTard(Rule regle, Mobilise pour, Acteur qui, LocalDate limite, Valeur delai) {
        actes.add(new Acte(catalogue.get(regle.getName()), pour, qui, limite, delai));
    }

    private LocalDate enArriere(Valeur delai) {
        return switch (delai.unite()) {
            case "semaines" -> debut.minusWeeks(delai.entier());
            case "mois" -> debut.minusMonths(delai.entier());
            case "jours ouvrés" -> JoursOuvres.avant(JoursOuvres.estOuvre(debut) ? debut : JoursOuvres.avant(debut, 1), delai.entier());
            default -> debut.minusDays(delai.entier());
        };
    }

    /** In no order: rules fire as they come. */
    public List<Acte> actes() {
        return actes;
    }
}
