package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.SimulateurParRegles;
import fr.crefop.conference.financement.filet.Filet;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What would be a wrong plan whatever the rules: more rights that leave more to pay, a payer who comes from not knowing.
 * The demandes are those of the net: they hold the shared cases, both sides of each rule, and what is near them.
 */
class PlanJamaisFauxTest {

    private static final String GRAINE = "20181231";
    private static final SimulateurParRegles SIMULATEUR = (SimulateurParRegles) Atelier.SIMULATEUR;
    private static final Pattern MOIS = Pattern.compile("× ([0-9]+(?:,[0-9]+)?) mois");
    private static final Set<String> SECTIONS = Set.of("beneficiaire", "beneficiaire.allocation", "beneficiaire.cpf", "parcours", "formation", "frais", "dossier");
    private static final Set<String> OBLIGATOIRES = Set.of("beneficiaire.dateNaissance", "beneficiaire.statut", "formation.intitule", "formation.debut",
            "formation.heuresCentre", "formation.prixHt");

    @Property(tries = 2000, seed = GRAINE)
    void plusDHeuresAuCompteNeLaissentJamaisPlusAPayer(@ForAll("demandes") String texte, @ForAll @IntRange(max = 200) int heures,
            @ForAll @IntRange(min = 1, max = 200) int dePlus) {
        ObjectNode demande = lire(texte);
        BigDecimal avant = reste(plan(avec(demande, "beneficiaire", "cpf", "soldeHeures", heures)));
        BigDecimal apres = reste(plan(avec(demande, "beneficiaire", "cpf", "soldeHeures", heures + dePlus)));
        assertThat(apres).as(heures + " puis " + (heures + dePlus) + " heures").isLessThanOrEqualTo(avant);
    }

    /**
     * But for a free training (the aids that pay beside the one which pays the teaching have nothing to stand beside), and for the
     * course of a new craftsman, which the AIF pays at its exact price only (AIF-M7).
     */
    @Property(tries = 2000, seed = GRAINE)
    void unPrixPlusBasNeLaisseJamaisPlusAPayer(@ForAll("demandes") String texte, @ForAll @IntRange(min = 1, max = 99) int pourcent) {
        ObjectNode demande = lire(texte);
        BigDecimal prix = demande.at("/formation/prixHt").decimalValue();
        BigDecimal plusBas = prix.multiply(BigDecimal.valueOf(pourcent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
        Assume.that(plusBas.signum() > 0 && !demande.at("/formation/categories").toString().contains("INSTALLATION_ARTISANALE"));
        assertThat(reste(plan(avec(demande, "formation", null, "prixHt", plusBas)))).as(prix + " puis " + plusBas + " €")
                .isLessThanOrEqualTo(reste(plan(demande)));
    }

    /** A datum taken away may leave the income unknown; it never makes somebody else pay it, as long as the same funders pay the training. */
    @Property(tries = 2000, seed = GRAINE)
    void unInconnuNeFaitJamaisPayerUnAutre(@ForAll("demandes") String texte, @ForAll @IntRange(max = 999) int rang) {
        ObjectNode demande = lire(texte);
        List<String> connues = connues(demande, "");
        Assume.that(!connues.isEmpty());
        String oubliee = connues.get(rang % connues.size());
        PlanDeFinancement complet = plan(demande);
        PlanDeFinancement ignorant = plan(sans(demande, oubliee));
        if (payeurs(ignorant).equals(payeurs(complet)) && ignorant.remuneration() != null) {
            assertThat(payeur(ignorant.remuneration())).as("sans " + oubliee).isEqualTo(payeur(complet.remuneration()));
        }
    }

    @Property(tries = 2000, seed = GRAINE)
    void unCongeRetenuEstSeulAPayerLaRemuneration(@ForAll("demandes") String texte) {
        PlanDeFinancement plan = plan(lire(texte));
        Set<String> conges = payeurs(plan).stream().filter(d -> d.startsWith("CIF_")).collect(Collectors.toSet());
        if (!conges.isEmpty() && plan.remuneration() != null) {
            assertThat(conges).contains(plan.remuneration().dispositif());
        }
    }

    /** Several periods follow one another: together they are not longer than the training. */
    @Property(tries = 2000, seed = GRAINE)
    void unSeulPayeurALaFois(@ForAll("demandes") String texte) {
        ObjectNode demande = lire(texte);
        PlanDeFinancement plan = plan(demande);
        JsonNode duree = demande.at("/formation/dureeMois");
        Assume.that(plan.remuneration() != null && duree.isNumber() && !demande.at("/formation").has("fin"));
        BigDecimal mois = MOIS.matcher(plan.remuneration().justification().calcul()).results()
                .map(m -> new BigDecimal(m.group(1).replace(',', '.'))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(mois).as(plan.remuneration().justification().calcul()).isLessThanOrEqualTo(duree.decimalValue().add(new BigDecimal("0.0002")));
    }

    @Provide
    Arbitrary<String> demandes() {
        return Arbitraries.of(Filet.demandes());
    }

    private static ObjectNode lire(String demande) {
        return (ObjectNode) Filet.lire(demande);
    }

    private static PlanDeFinancement plan(JsonNode demande) {
        return SIMULATEUR.simulerSansConseils(Atelier.LECTEUR.lire(demande));
    }

    /** What public money leaves: the person's own is left to pay too. */
    private static BigDecimal reste(PlanDeFinancement plan) {
        return Montant.somme(Stream.concat(Stream.of(plan.resteAFinancer()), plan.contributions().stream()
                .filter(c -> c.dispositif().code().equals("APPORT_PERSONNEL")).map(Contribution::montant))).euros();
    }

    private static Set<String> payeurs(PlanDeFinancement plan) {
        return plan.contributions().stream().map(c -> c.dispositif().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String payeur(Remuneration remuneration) {
        return remuneration == null ? "personne" : remuneration.payeur();
    }

    private static ObjectNode avec(ObjectNode demande, String section, String sousSection, String champ, Object valeur) {
        ObjectNode autre = demande.deepCopy();
        ObjectNode objet = autre.withObject("/" + section);
        (sousSection == null ? objet : objet.withObject("/" + sousSection)).set(champ, Atelier.JSON.valueToTree(valeur));
        return autre;
    }

    /** What can be taken away: the contract asks for the rest, or it is a supposition. */
    private static List<String> connues(ObjectNode objet, String prefixe) {
        List<String> chemins = new ArrayList<>();
        objet.properties().forEach(champ -> {
            String chemin = prefixe + champ.getKey();
            if (champ.getValue() instanceof ObjectNode dedans && SECTIONS.contains(chemin)) {
                chemins.addAll(connues(dedans, chemin + "."));
            } else if (chemin.contains(".") && !OBLIGATOIRES.contains(chemin)) {
                chemins.add(chemin);
            }
        });
        return chemins;
    }

    private static ObjectNode sans(ObjectNode demande, String chemin) {
        ObjectNode autre = demande.deepCopy();
        int point = chemin.lastIndexOf('.');
        ((ObjectNode) autre.at("/" + chemin.substring(0, point).replace('.', '/'))).remove(chemin.substring(point + 1));
        return autre;
    }
}
