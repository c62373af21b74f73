package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.proprietes.ValeursPossibles;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of a funder read is found in the rules: the rows, the DRL, and the Java that both call. */
class DonneesDesFinanceursTest {

    private static final LocalDate ALORS = LocalDate.of(2018, 9, 3);
    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 9, 7);
    private static final SimulateurParRegles SIMULATEUR = (SimulateurParRegles) Atelier.SIMULATEUR;
    /** They choose the rules, or date everything. */
    private static final Set<String> DE_TOUTES = Set.of(Declaration.STATUT, Declaration.DEBUT, "dateDepot", "depots", "beneficiaire.regionDomicile");

    private final DonneesDesFinanceurs donnees = new DonneesDesFinanceurs(Atelier.TOUS);

    static Stream<Regime> regimes() {
        return Cadre.lu().regimes().stream();
    }

    @Test
    void uneLigneDesConditionsUneRegleEcriteEtLeJavaQuElleAppelleSeLisent() {
        assertThat(donnees.lues("AGEFIPH", AUJOURDHUI)).as("une ligne des conditions").contains("beneficiaire.rqth");
        assertThat(donnees.lues("TRANSITIONS_PRO_CVL", AUJOURDHUI)).as("une règle écrite").contains("projet.interruptionContinueMois");
        assertThat(donnees.lues("TRANSITIONS_PRO_CVL", AUJOURDHUI)).as("le Java de la règle du salaire").contains("parcours.salaireMoyen12DerniersMois");
        assertThat(donnees.lues("FONGECIF_CVL", ALORS)).as("un calcul de la situation").contains("parcours.moisIntermittent");
        assertThat(donnees.lues("REGION_CVL", AUJOURDHUI)).as("le fichier de la région").contains("beneficiaire.niveauDiplome");
        assertThat(donnees.lues("OPCO_AKTO", AUJOURDHUI)).as("le choix de qui paie").contains("parcours.opco");
    }

    /** The aid for child care is open under the id of the condition that looks at the children's ages. */
    @Test
    void uneConditionQuiPorteLeNomDUneOuvertureLitCeQuElleLit() {
        assertThat(donnees.deLaRegle("AGE-E1", Cadre.lu().regime("2019-"))).hasValueSatisfying(lues -> assertThat(lues).contains("beneficiaire.agesEnfants"));
        assertThat(donnees.deLaRegle("AGE26-1", Cadre.lu().regime("2019-"))).as("une ouverture seule ne lit rien").hasValueSatisfying(lues -> assertThat(lues).isEmpty());
    }

    @Test
    void chacunLitLesSiennesEtPasCellesDUnAutre() {
        assertThat(donnees.lues("OPCO_AKTO", AUJOURDHUI)).doesNotContain("beneficiaire.rqth", "beneficiaire.allocation.montantMensuel", "beneficiaire.agesEnfants",
                "beneficiaire.dateNaissance");
        assertThat(donnees.lues("FONGECIF_CVL", ALORS)).doesNotContain("beneficiaire.rqth", "beneficiaire.allocation.montantMensuel", "beneficiaire.parentIsole");
        assertThat(donnees.lues("OPCO_AKTO", LocalDate.of(2019, 9, 2))).as("jusqu'en 2019 l'OPCO payait le compte du salarié").contains("beneficiaire.dateNaissance");
        assertThat(donnees.lues("POLE_EMPLOI", AUJOURDHUI)).as("France Travail lui a succédé").isEmpty();
        assertThat(donnees.lues("AGEFIPH", AUJOURDHUI)).doesNotContain("parcours.salaireMensuel", "beneficiaire.cpf.soldeEuros");
        assertThat(donnees.lues("FPSPP", AUJOURDHUI)).as("qui ne paie rien dans ce régime").isEmpty();
    }

    /** A reason that changes with a datum alone was read from it: the derivation forgets none. */
    @ParameterizedTest
    @MethodSource("regimes")
    void unMotifQuiChangeAvecUneDonneeEstDUneRegleQuiLaLit(Regime regime) {
        ValeursPossibles valeurs = new ValeursPossibles(new SplittableRandom(33));
        List<Donnee> toutes = Declaration.deLaDemande().donnees().stream().filter(d -> d.type() != TypeDeDonnee.HYPOTHESES && !DE_TOUTES.contains(d.chemin())
                && !d.chemin().startsWith("formation.") && d.periode().touche(new Periode(regime.debut(), regime.fin()))).toList();
        Set<String> oubliees = new TreeSet<>();
        int compares = 0;
        for (String cas : Atelier.partages(regime)) {
            ObjectNode demande = Atelier.demande(cas);
            demande.remove("hypotheses");
            PlanDeFinancement avant = plan(demande);
            for (Donnee donnee : toutes) {
                ObjectNode autre = demande.deepCopy();
                valeurs.changer(autre, donnee);
                PlanDeFinancement apres = plan(autre);
                if (avant != null && apres != null) {
                    compares++;
                    oubliees(regime, donnee, avant, apres, oubliees);
                }
            }
        }
        assertThat(oubliees).isEmpty();
        assertThat(compares).isGreaterThan(300);
    }

    private void oubliees(Regime regime, Donnee donnee, PlanDeFinancement avant, PlanDeFinancement apres, Set<String> oubliees) {
        String chemin = donnee.chemin().replaceAll("\\[].*", "");
        Map<String, Set<Motif>> alors = motifs(avant);
        Map<String, Set<Motif>> ensuite = motifs(apres);
        alors.keySet().retainAll(ensuite.keySet());
        for (String dispositif : alors.keySet()) {
            Set<Motif> changes = new TreeSet<>(Comparator.comparing(Motif::toString));
            changes.addAll(alors.get(dispositif));
            changes.addAll(ensuite.get(dispositif));
            changes.removeIf(motif -> alors.get(dispositif).contains(motif) && ensuite.get(dispositif).contains(motif));
            changes.stream().filter(motif -> !depend(motif)).filter(motif -> donnees.deLaRegle(motif.regle(), regime)
                            .filter(lues -> !lues.isEmpty() && lues.stream().noneMatch(lue -> chemin.equals(lue) || chemin.startsWith(lue + ".") || lue.startsWith(chemin)))
                            .isPresent())
                    .forEach(motif -> oubliees.add(motif.regle() + " de " + dispositif + " change avec " + chemin));
        }
    }

    /** What another dispositif does is no datum: the reason says which one. */
    private static boolean depend(Motif motif) {
        return motif.constate() != null && motif.constate().contains("plan") || motif.libelle().contains("compte paie d'abord");
    }

    private static Map<String, Set<Motif>> motifs(PlanDeFinancement plan) {
        return new TreeMap<>(plan.ecartes().stream().filter(e -> e.statut() == StatutEcarte.ECARTE && e.dispositif().nature() == Nature.PUBLIC)
                .collect(Collectors.toMap(e -> e.dispositif().code(), e -> Set.copyOf(new HashSet<>(e.motifs())))));
    }

    /** Null for what a client would be refused. */
    private static PlanDeFinancement plan(ObjectNode demande) {
        try {
            return SIMULATEUR.simulerSansConseils(Atelier.LECTEUR.lire(demande));
        } catch (RefusMetier refus) {
            return null;
        }
    }
}
