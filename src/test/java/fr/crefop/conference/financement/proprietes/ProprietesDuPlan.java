package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.couverture.MoteurObserve;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.proprietes.DemandesTirees.Tirage;
import fr.crefop.conference.financement.redaction.Redaction;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every plan of a régime, whatever is asked and whatever is missing. */
abstract class ProprietesDuPlan {

    /** The same demandes at each build, so that a build fails for what was changed; another seed looks elsewhere. */
    static final String GRAINE = "20180917";
    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    abstract RegimeDeTest regime();

    @Provide
    abstract Arbitrary<Tirage> tirages();

    /** Ceilings that the plan breaks, in words. */
    abstract List<String> plafondsDepasses(PlanDeFinancement plan, Evaluation e);

    /** Read one way in its table of cumuls; the caller tries both. */
    abstract boolean exclus(Dispositif a, Dispositif b, Evaluation e);

    /** Who makes the teaching free: the person pays nothing of it beside them. */
    abstract Set<String> gratuits();

    /** Whether a dispositif that has nothing to do may say why. */
    abstract boolean inutileEstDit();

    /** A condition whose question another datum chooses. */
    abstract boolean dependDAutreChose(String regle);

    @Property(tries = 1500, seed = GRAINE)
    void toutPlanTientSesPromesses(@ForAll("tirages") Tirage tirage) {
        Evaluation e = evaluer(tirage.incomplete());
        PlanDeFinancement plan = Redaction.rediger(regime().id(), "essai", e, (autre, connue) -> null);
        sommes(plan);
        chaqueDispositifUneFois(plan);
        cumuls(plan, e);
        assertThat(plafondsDepasses(plan, e)).isEmpty();
        assertThat(CONTRAT.validate(Atelier.JSON.valueToTree(plan))).isEmpty();
    }

    /** A condition known to fail, or to hold, is not changed by what was not known. */
    @Property(tries = 1000, seed = GRAINE)
    void ceQuiEstSuLeResteQuandLInconnuEstDonne(@ForAll("tirages") Tirage tirage) {
        Evaluation avant = evaluer(tirage.incomplete());
        Evaluation apres = evaluer(tirage.complete());
        for (Dispositif dispositif : regime().regime().dispositifs()) {
            Examen ignorant = avant.examens().get(dispositif);
            Examen instruit = apres.examens().get(dispositif);
            assertThat(noms(instruit.refus())).as(dispositif + " sans " + tirage.oubliees()).containsAll(noms(ignorant.refus()));
            Set<String> peut = new TreeSet<>(noms(ignorant.refus()));
            peut.addAll(noms(ignorant.inconnues()));
            // Rules on the amount only speak of the eligible.
            Set<String> nouveaux = new TreeSet<>(noms(instruit.refus()));
            nouveaux.removeAll(peut);
            nouveaux.removeIf(this::dependDAutreChose);
            assertThat(nouveaux).as(dispositif + " sans " + tirage.oubliees()).isEmpty();
        }
    }

    @Property(tries = 100, seed = GRAINE)
    void lePlanEntierAvecSesConseilsSeRendSansErreur(@ForAll("tirages") Tirage tirage) {
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(tirage.incomplete()));
        sommes(plan);
        assertThat(plan.conseils()).doesNotHaveDuplicates();
        plan.conseils().forEach(conseil -> assertThat(conseil.effet()).as(conseil.libelle()).isNotBlank());
    }

    @Property(tries = 200, seed = GRAINE)
    void laMemeDemandeALeMemePlan(@ForAll("tirages") Tirage tirage) {
        JsonNode premier = Atelier.JSON.valueToTree(Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(tirage.incomplete())));
        assertThat((JsonNode) Atelier.JSON.valueToTree(Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(tirage.incomplete().deepCopy())))).isEqualTo(premier);
    }

    Evaluation evaluer(JsonNode demande) {
        Demande lue = Atelier.LECTEUR.lire(demande);
        return MoteurObserve.evaluer(regime(), lue);
    }

    private static void sommes(PlanDeFinancement plan) {
        for (LigneDeRubrique ligne : plan.rubriques()) {
            Montant verse = Montant.somme(plan.contributions().stream().filter(c -> c.rubrique() == ligne.rubrique()).map(Contribution::montant));
            assertThat(verse).isEqualTo(ligne.finance()).isLessThanOrEqualTo(ligne.cout());
            assertThat(ligne.cout().moins(verse)).isEqualTo(ligne.reste());
        }
        assertThat(Montant.somme(plan.rubriques().stream().map(LigneDeRubrique::reste))).isEqualTo(plan.resteAFinancer());
        assertThat(plan.contributions()).allSatisfy(c -> {
            assertThat(c.montant().estPositif()).isTrue();
            assertThat(plan.rubriques()).extracting(LigneDeRubrique::rubrique).contains(c.rubrique());
            assertThat(c.justification().regles()).isNotEmpty();
            // No value decides of an exam that is paid whole.
            assertThat(c.rubrique() == Rubrique.VAL || !c.justification().parametres().isEmpty()).as(c.toString()).isTrue();
            assertThat(c.justification().parametres()).allSatisfy(p -> assertThat(p.source()).isNotBlank());
            assertThat(c.justification().calcul()).endsWith("= " + c.montant().enFrancais());
        });
    }

    private void chaqueDispositifUneFois(PlanDeFinancement plan) {
        assertThat(Stream.concat(plan.contributions().stream().map(Contribution::dispositif).distinct(),
                plan.ecartes().stream().map(PlanDeFinancement.Ecarte::dispositif)).sorted()).containsExactlyElementsOf(regime().regime().dispositifs());
        plan.ecartes().forEach(e -> {
            if (e.motifs().isEmpty() || !inutileEstDit()) {
                assertThat(e.motifs().isEmpty()).as(e.toString()).isEqualTo(e.statut() == StatutEcarte.SANS_OBJET);
            }
            assertThat(e.statut() == StatutEcarte.A_CONFIRMER).as(e.toString())
                    .isEqualTo(!e.motifs().isEmpty() && e.motifs().stream().allMatch(m -> m.donneeManquante() != null));
        });
    }

    private void cumuls(PlanDeFinancement plan, Evaluation e) {
        List<Dispositif> payeurs = plan.contributions().stream().map(Contribution::dispositif).distinct().toList();
        payeurs.forEach(a -> payeurs.forEach(b -> assertThat(exclus(a, b, e)).as(a + " et " + b).isFalse()));
        Map<Boolean, Set<Dispositif>> surCp = plan.contributions().stream().collect(Collectors.partitioningBy(c -> c.rubrique() == Rubrique.CP,
                Collectors.mapping(Contribution::dispositif, Collectors.toSet())));
        if (surCp.get(true).contains(Dispositif.de("APPORT_PERSONNEL"))) {
            assertThat(surCp.get(true)).extracting(Dispositif::code).doesNotContainAnyElementsOf(gratuits());
        }
        assertThat(payeurs.contains(Dispositif.de("AIF")) && plan.apportPersonnel().autorise()).isFalse();
    }

    private static Set<String> noms(List<Constat> constats) {
        return constats.stream().map(c -> c.regle().nom()).collect(Collectors.toCollection(TreeSet::new));
    }
}
