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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every plan, whatever is asked and whatever is missing. */
class ProprietesDuPlanTest {

    /** The same demandes at each build, so that a build fails for what was changed; another seed looks elsewhere. */
    private static final String GRAINE = "20180917";
    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    @Property(tries = 1500, seed = GRAINE)
    void toutPlanTientSesPromesses(@ForAll Tirage tirage) {
        Evaluation e = evaluer(tirage.incomplete());
        PlanDeFinancement plan = Redaction.rediger("2015-2018", "essai", e, (autre, connue) -> null);
        sommes(plan);
        chaqueDispositifUneFois(plan);
        cumuls(plan, e);
        assertThat(Plafonds.depasses(plan, e.demande(), e.bareme())).isEmpty();
        assertThat(CONTRAT.validate(Atelier.JSON.valueToTree(plan))).isEmpty();
    }

    @Property(tries = 1000, seed = GRAINE)
    void leResteEstLeMoindreDeTousLesEnsembles(@ForAll Tirage tirage) {
        Evaluation e = evaluer(tirage.incomplete());
        BigDecimal reste = e.affectation().reste().add(e.affectation().lignes().stream().filter(l -> l.dispositif() == Dispositif.de("APPORT_PERSONNEL"))
                .map(l -> l.montant()).reduce(BigDecimal.ZERO, BigDecimal::add));
        // Less, where a part of the account does better than the whole of it.
        assertThat(reste).isLessThanOrEqualTo(new Enumeration(e).moindreReste());
    }

    /** A condition known to fail, or to hold, is not changed by what was not known. */
    @Property(tries = 1000, seed = GRAINE)
    void ceQuiEstSuLeResteQuandLInconnuEstDonne(@ForAll Tirage tirage) {
        Evaluation avant = evaluer(tirage.incomplete());
        Evaluation apres = evaluer(tirage.complete());
        for (Dispositif dispositif : RegimeDeTest.DE_2015.regime().dispositifs()) {
            Examen ignorant = avant.examens().get(dispositif);
            Examen instruit = apres.examens().get(dispositif);
            assertThat(noms(instruit.refus())).as(dispositif + " sans " + tirage.oubliees()).containsAll(noms(ignorant.refus()));
            Set<String> peut = new TreeSet<>(noms(ignorant.refus()));
            peut.addAll(noms(ignorant.inconnues()));
            // Rules on the amount only speak of the eligible, and the leave's own rules of a body that is known.
            Set<String> nouveaux = new TreeSet<>(noms(instruit.refus()));
            nouveaux.removeAll(peut);
            nouveaux.removeIf(nom -> nom.contains("interim") || nom.contains("intermittent") || nom.startsWith("CIFCDI-E6"));
            assertThat(nouveaux).as(dispositif + " sans " + tirage.oubliees()).isEmpty();
        }
    }

    @Property(tries = 100, seed = GRAINE)
    void lePlanEntierAvecSesConseilsSeRendSansErreur(@ForAll Tirage tirage) {
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(tirage.incomplete()));
        sommes(plan);
        assertThat(plan.conseils()).doesNotHaveDuplicates();
        plan.conseils().forEach(conseil -> assertThat(conseil.effet()).as(conseil.libelle()).isNotBlank());
    }

    private static Evaluation evaluer(JsonNode demande) {
        Demande lue = Atelier.LECTEUR.lire(demande);
        return MoteurObserve.evaluer(RegimeDeTest.DE_2015, lue);
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
            assertThat(c.justification().parametres()).as(c.toString()).isNotEmpty().allSatisfy(p -> assertThat(p.source()).isNotBlank());
            assertThat(c.justification().calcul()).endsWith("= " + c.montant().enFrancais());
        });
    }

    private static void chaqueDispositifUneFois(PlanDeFinancement plan) {
        assertThat(Stream.concat(plan.contributions().stream().map(Contribution::dispositif).distinct(),
                plan.ecartes().stream().map(PlanDeFinancement.Ecarte::dispositif)).sorted()).containsExactlyElementsOf(RegimeDeTest.DE_2015.regime().dispositifs());
        plan.ecartes().forEach(e -> {
            assertThat(e.motifs().isEmpty()).as(e.toString()).isEqualTo(e.statut() == StatutEcarte.SANS_OBJET);
            assertThat(e.statut() == StatutEcarte.A_CONFIRMER).as(e.toString())
                    .isEqualTo(!e.motifs().isEmpty() && e.motifs().stream().allMatch(m -> m.donneeManquante() != null));
        });
    }

    private static void cumuls(PlanDeFinancement plan, Evaluation e) {
        List<Dispositif> payeurs = plan.contributions().stream().map(Contribution::dispositif).distinct().toList();
        payeurs.forEach(a -> payeurs.forEach(b -> assertThat(Enumeration.exclus(a, b, e.bareme())).as(a + " et " + b).isFalse()));
        Map<Boolean, Set<Dispositif>> surCp = plan.contributions().stream().collect(Collectors.partitioningBy(c -> c.rubrique() == Rubrique.CP,
                Collectors.mapping(Contribution::dispositif, Collectors.toSet())));
        if (surCp.get(true).contains(Dispositif.de("APPORT_PERSONNEL"))) {
            assertThat(surCp.get(true)).doesNotContain(Dispositif.de("AIF"), Dispositif.de("REGION_PRF"), Dispositif.de("REGION_VISA"), Dispositif.de("REGION_SANITAIRE_SOCIAL"));
        }
        assertThat(payeurs.contains(Dispositif.de("AIF")) && plan.apportPersonnel().autorise()).isFalse();
    }

    private static Set<String> noms(List<Constat> constats) {
        return constats.stream().map(c -> c.regle().nom()).collect(Collectors.toCollection(TreeSet::new));
    }
}
