package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Rubrique;
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
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What would be a wrong plan in any régime: more rights that leave more to pay, a payer who comes from not knowing. */
abstract class PlanJamaisFaux {

    static final String GRAINE = "20181231";
    private static final SimulateurParRegles SIMULATEUR = (SimulateurParRegles) Atelier.SIMULATEUR;
    private static final Set<String> SECTIONS = Set.of("beneficiaire", "beneficiaire.allocation", "beneficiaire.cpf", "parcours", "projet", "formation",
            "frais", "dossier");
    private static final Set<String> OBLIGATOIRES = Set.of("beneficiaire.dateNaissance", "beneficiaire.statut", "formation.intitule", "formation.debut",
            "formation.heuresCentre", "formation.prixHt");

    /** Texts of demandes of the régime. */
    @Provide
    abstract Arbitrary<String> demandes();

    /** Where the account tells what it holds, and how much is a little of it. */
    abstract String champDuSolde();

    abstract BigDecimal unPeu();

    /** An empty account is a reason for another to pay. */
    abstract boolean unCompteVideOuvreAilleurs();

    /** What public money leaves to pay, as far as more rights or a lower price may be asked to lower it. */
    abstract BigDecimal reste(PlanDeFinancement plan);

    /**
     * Whether the law itself takes the mobility aid away with the AIF, which has nothing to pay any more (MOB-E3, CF-8), because the one who
     * pays instead is not the plan's to choose. No more than that aid may then be lost.
     */
    abstract boolean laMobiliteTombeAvecLAif(Set<String> payeursApres);

    /** A price that the rules look at for something else than what is to be paid. */
    abstract boolean lePrixDecideDAutreChose(JsonNode demande);

    /** The leaves during which their payer alone pays a wage. */
    abstract boolean estUnConge(String dispositif);

    @Property(tries = 1000, seed = GRAINE)
    void unCompteMieuxRempliNeLaisseJamaisPlusAPayer(@ForAll("demandes") String texte, @ForAll @IntRange(max = 200) int solde,
            @ForAll @IntRange(min = 1, max = 200) int dePlus, @ForAll boolean loin) {
        Assume.that(solde > 0 || !unCompteVideOuvreAilleurs());
        ObjectNode demande = loin ? loin(lire(texte)) : lire(texte);
        neLaissePasPlus(plan(avecSolde(demande, solde)), plan(avecSolde(demande, solde + dePlus)), solde + " puis " + (solde + dePlus) + " fois " + unPeu());
    }

    private void neLaissePasPlus(PlanDeFinancement avant, PlanDeFinancement apres, String quoi) {
        BigDecimal perdue = mobilite(avant).subtract(mobilite(apres)).max(BigDecimal.ZERO);
        Set<String> payeurs = payeurs(apres);
        BigDecimal admis = !payeurs.contains("AIF") && laMobiliteTombeAvecLAif(payeurs) ? perdue : BigDecimal.ZERO;
        assertThat(reste(apres)).as(quoi + ", aide à la mobilité perdue : " + perdue).isLessThanOrEqualTo(reste(avant).add(admis));
    }

    private static BigDecimal mobilite(PlanDeFinancement plan) {
        return Montant.somme(plan.contributions().stream().filter(c -> c.dispositif().code().equals("AIDE_MOBILITE")).map(Contribution::montant)).euros();
    }

    /** The same, far from home, in a case that the mobility aid is made for. */
    private static ObjectNode loin(ObjectNode demande) {
        ObjectNode loin = demande.deepCopy();
        loin.withObject("/frais").put("transport", 600).put("restauration", 100).put("hebergement", 50).put("kmAllerRetour", 160).put("jours", 20).put("nuits", 2);
        loin.withObject("/beneficiaire").putObject("allocation").put("type", "AUCUNE");
        return loin;
    }

    private ObjectNode avecSolde(ObjectNode demande, int fois) {
        return avec(demande, "beneficiaire", "cpf", champDuSolde(), unPeu().multiply(BigDecimal.valueOf(fois)));
    }

    @Property(tries = 1000, seed = GRAINE)
    void unPrixPlusBasNeLaisseJamaisPlusAPayer(@ForAll("demandes") String texte, @ForAll @IntRange(min = 1, max = 99) int pourcent, @ForAll boolean loin) {
        ObjectNode demande = loin ? loin(lire(texte)) : lire(texte);
        BigDecimal prix = demande.at("/formation/prixHt").decimalValue();
        BigDecimal plusBas = prix.multiply(BigDecimal.valueOf(pourcent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
        baisserLePrix(demande, plusBas);
    }

    /** The borders: a price that the first who pay, or the first two, pay to the cent. */
    @Property(tries = 500, seed = GRAINE)
    void unPrixQuUnFinanceurPaieEnEntierNeLaisseJamaisPlusAPayer(@ForAll("demandes") String texte, @ForAll @IntRange(min = 1, max = 3) int payeurs,
            @ForAll boolean loin) {
        ObjectNode demande = loin ? loin(lire(texte)) : lire(texte);
        BigDecimal paye = Montant.somme(plan(demande).contributions().stream().filter(c -> c.rubrique() == Rubrique.CP).limit(payeurs)
                .map(Contribution::montant)).euros();
        Assume.that(paye.compareTo(demande.at("/formation/prixHt").decimalValue()) < 0);
        baisserLePrix(demande, paye);
    }

    /** Half of a cent is a cent (T-3): one cent is no price to share. */
    private void baisserLePrix(ObjectNode demande, BigDecimal plusBas) {
        Assume.that(plusBas.compareTo(new BigDecimal("0.01")) > 0 && !lePrixDecideDAutreChose(demande));
        neLaissePasPlus(plan(demande), plan(avec(demande, "formation", null, "prixHt", plusBas)), demande.at("/formation/prixHt") + " puis " + plusBas + " €");
    }

    /** A datum taken away may leave the income unknown; it never makes somebody else pay it, as long as the same funders pay the training. */
    @Property(tries = 1000, seed = GRAINE)
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

    @Property(tries = 1000, seed = GRAINE)
    void unCongeRetenuEstSeulAPayerLaRemuneration(@ForAll("demandes") String texte) {
        PlanDeFinancement plan = plan(lire(texte));
        Set<String> conges = payeurs(plan).stream().filter(this::estUnConge).collect(Collectors.toSet());
        if (!conges.isEmpty() && plan.remuneration() != null) {
            assertThat(conges).contains(plan.remuneration().dispositif());
        }
    }

    static ObjectNode lire(String demande) {
        return (ObjectNode) Filet.lire(demande);
    }

    static PlanDeFinancement plan(JsonNode demande) {
        return SIMULATEUR.simulerSansConseils(Atelier.LECTEUR.lire(demande));
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
