package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One indicator as it is shown: the first lines, then the others, folded.
 *
 * @param dessin what the drawing shows of the first lines, as JSON: {@code {"noms": […], "series": [{"nom": …, "valeurs": […]}]}}
 */
record TableauDIndicateur(Indicateur indicateur, List<LigneDIndicateur> premieres, List<LigneDIndicateur> autres, String dessin) {

    private static final int PREMIERES = 10;
    /** From yes to no, then those of whom it is not known. */
    private static final List<String> ECHELLE = List.of("OUI", "PLUTOT_OUI", "PLUTOT_NON", "NON", "INCONNU", "SANS_REPONSE", "PAS_DIT");

    /**
     * @param part of all cases that the page counts: {@code 12 %}
     * @param ecart what changed from before to after: {@code -40 %}; empty where there was nothing before
     */
    record LigneDIndicateur(String code, String libelle, int dossiers, String part, Montant avant, Montant total, String ecart, BigDecimal mediane, BigDecimal decile) {}

    /** @param libelle of a code */
    static TableauDIndicateur de(Indicateur indicateur, List<Chiffre> chiffres, int tous, Function<String, String> libelle) {
        List<LigneDIndicateur> lignes = chiffres.stream().filter(c -> c.indicateur() == indicateur).sorted(ordre(indicateur))
                .map(c -> new LigneDIndicateur(c.code(), libelle.apply(c.code()), c.dossiers(), pourcent(c.dossiers(), tous), c.avant(), c.total(),
                        c.avant() == null || c.total() == null || c.avant().estNul() ? "" : ecart(c.avant(), c.total()), c.mediane(), c.decile())).toList();
        List<LigneDIndicateur> premieres = lignes.stream().limit(PREMIERES).toList();
        return new TableauDIndicateur(indicateur, premieres, lignes.stream().skip(PREMIERES).toList(), DessinDIndicateur.de(indicateur, premieres));
    }

    /** What saves most first, what costs most first, answers on a scale as the scale has them; else as the base gives it, the most cases first. */
    private static Comparator<Chiffre> ordre(Indicateur indicateur) {
        return switch (indicateur) {
            case COMBINAISON, FINANCEUR, DISPOSITIF, RUBRIQUE, CONVENTION, APPORT -> Comparator.comparing(Chiffre::total).reversed().thenComparing(Chiffre::code);
            case CLAIR, TENU, EMPLOI -> Comparator.comparing(c -> ECHELLE.indexOf(c.code()));
            case FINANCEURS_PAR_PLAN -> Comparator.comparing((Chiffre c) -> Integer.valueOf(c.code()));
            case DUREE -> Comparator.comparing(Chiffre::mediane).reversed().thenComparing(Chiffre::code);
            default -> (un, autre) -> 0;
        };
    }

    /** All of them, the first ones and the others. */
    public List<LigneDIndicateur> lignes() {
        return Stream.concat(premieres.stream(), autres.stream()).toList();
    }

    /** After the name of the line. */
    List<String> colonnes() {
        List<String> colonnes = new ArrayList<>(List.of("Dossiers", "Part"));
        if (aUnAvant()) {
            colonnes.add(indicateur.avant());
        }
        if (aUnTotal()) {
            colonnes.add(indicateur.total());
        }
        if (aUnAvant()) {
            colonnes.add("Écart");
        }
        if (aDesJours()) {
            colonnes.addAll(List.of("Médiane (jours)", "90e centile (jours)"));
        }
        return colonnes;
    }

    public boolean estVide() {
        return premieres.isEmpty();
    }

    public boolean aUnAvant() {
        return indicateur.avant() != null && premieres.stream().anyMatch(ligne -> ligne.avant() != null);
    }

    public boolean aUnTotal() {
        return indicateur.total() != null && premieres.stream().anyMatch(ligne -> ligne.total() != null);
    }

    public boolean aDesJours() {
        return indicateur == Indicateur.DUREE;
    }

    private static String ecart(Montant avant, Montant apres) {
        BigDecimal ecart = apres.moins(avant).euros().multiply(BigDecimal.valueOf(100)).divide(avant.euros(), 0, RoundingMode.HALF_UP);
        return EnFrancais.court(ecart) + "\u00a0%";
    }

    private static String pourcent(int nombre, int tous) {
        return tous == 0 ? "" : EnFrancais.court(BigDecimal.valueOf(nombre).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(tous), 0, RoundingMode.HALF_UP))
                + "\u00a0%";
    }
}
