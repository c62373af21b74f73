package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import java.time.LocalDate;
import java.util.List;

/** What the parameters of a régime have to be together, so that none is found missing by the plan of a person. */
final class CoherenceDesBaremes {

    private CoherenceDesBaremes() {}

    /**
     * A plan reads the value of the day its training starts: there is one for each day of the régime.
     *
     * @throws BaremeInvalide naming the file, the key and what is to be given
     */
    static void couvrir(Regime regime, String fichier, Parametre p) {
        LocalDate premier = p.valeurs().firstKey();
        if (premier.isAfter(regime.debut())) {
            throw new BaremeInvalide(fichier + ", " + p.cle() + " : rien n'est dit avant le " + premier + ", et le régime commence le " + regime.debut()
                    + " ; donner « reprisAu: " + regime.debut() + " » pour y reprendre la première valeur, ou une valeur à cette date (null : rien n'est fixé)");
        }
        LocalDate dernier = p.valeurs().lastKey();
        if (regime.fin() != null && dernier.isAfter(regime.fin())) {
            throw new BaremeInvalide(fichier + ", " + p.cle() + " : la valeur du " + dernier + " ne servira jamais, le régime finit le " + regime.fin());
        }
    }

    static void nommer(Region region, List<String> nommes, List<String> regimes) {
        nommes.stream().filter(id -> !regimes.contains(id)).findFirst().ifPresent(id -> {
            throw new BaremeInvalide(region.fichier() + ", parametres : « " + id + " » n'est pas un régime ; on a : " + String.join(", ", regimes));
        });
    }

    /** A region sets otherwise what the régime has, in its unit; what it adds is of its own funders. */
    static void completer(Region region, Parametre p, Parametre duRegime) {
        String lieu = region.fichier() + ", " + p.cle() + " : ";
        if (duRegime != null && !duRegime.unite().equals(p.unite())) {
            throw new BaremeInvalide(lieu + "l'unité du régime est « " + duRegime.unite() + " », pas « " + p.unite() + " »");
        }
        if (duRegime == null && region.financeurs().keySet().stream().noneMatch(code -> p.cle().contains("." + code + "."))) {
            throw new BaremeInvalide(lieu + "le régime n'a pas ce paramètre, et la clé ne nomme aucun financeur de la région ("
                    + String.join(", ", region.financeurs().keySet()) + ")");
        }
    }
}
