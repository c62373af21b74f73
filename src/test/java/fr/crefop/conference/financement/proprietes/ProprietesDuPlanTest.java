package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every plan, on demandes drawn from the cases with a fixed seed: data missing, other statuses, other bodies. */
class ProprietesDuPlanTest {

    private static final String[] CAS = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"};
    private static final Object[][] VARIANTES = {
        {"beneficiaire.statut", "DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC"},
        {"beneficiaire.allocation.type", "AUCUNE", "ARE", "ASS", "ASP"}, {"beneficiaire.allocation.montantMensuel", 300, 1200},
        {"beneficiaire.allocation.finDroits", "2017-01-01", "2018-07-31", "2019-12-31"}, {"beneficiaire.rqth", true, false},
        {"beneficiaire.parentIsole", true, false}, {"beneficiaire.cpf.soldeHeures", 0, 24, 150},
        {"parcours.opca", "OPCALIA", "FORCO", "ANFA", "UNIFORMATION", "OPCABAIA", "AFDAS", "OPCA_DEFI", "FAF_TT"},
        {"parcours.opacif", "FONGECIF_CVL", "FAF_TT", "UNIFORMATION", "UNIFAF", "AFDAS"}, {"parcours.salaireMensuel", 1500, 4000},
        {"parcours.moisSalaries5Ans", 12, 40}, {"parcours.moisCdd12Mois", 3, 6}, {"parcours.ancienneteEntrepriseMois", 5, 40},
        {"parcours.opcaRepondAppelCsp", true, false}, {"parcours.idcc", "0675", "2120", "83"},
        {"formation.session", "INDIVIDUELLE", "PRF", "VISA", "SANITAIRE_SOCIAL", "AFC", "APPRENTISSAGE"},
        {"formation.vae", true, false}, {"formation.clea", true, false}, {"formation.rncp", true, false}, {"formation.heuresCentre", 35, 120, 800},
        {"formation.surTempsDeTravail", true, false}, {"formation.prixHt", 0, 333.33, 21000}, {"formation.bilanDeCompetences", true, false},
        {"frais.transport", 0, 450.5}, {"frais.gardeEnfants", 800}, {"frais.nonPedagogiques", 100}, {"frais.kmAllerRetour", 80}, {"frais.jours", 30},
        {"dossier.accordEmployeur", true, false}, {"dossier.initiativeEmployeur", true, false}, {"dossier.nombreDevis", 2},
        {"dossier.lettreMotivation", true}, {"dossier.apportPersonnelPropose", 0, 700}, {"dossier.contributionEmployeur.mode", "AUCUNE", "RESTE"},
        {"hypotheses.aif.plafond", 400}, {"hypotheses.convention.region_fongecif.active", true}};
    private static final JsonSchema CONTRAT = SchemaDuContrat.lire("PlanDeFinancement");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void toutPlanTientSesPromesses(int graine) {
        Random hasard = new Random(graine);
        for (int i = 0; i < 250; i++) {
            ObjectNode demande = tirer(hasard);
            PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(demande));
            verifier(plan, demande);
            verifierLeMoindreReste(plan, demande, hasard);
        }
    }

    private static void verifier(PlanDeFinancement plan, JsonNode demande) {
        String ou = demande.toString();
        assertThat(CONTRAT.validate(Atelier.JSON.valueToTree(plan))).as(ou).isEmpty();
        assertThat(Stream.concat(plan.contributions().stream().map(Contribution::dispositif).distinct(),
                plan.ecartes().stream().map(PlanDeFinancement.Ecarte::dispositif)).sorted()).as(ou).containsExactly(Dispositif.values());
        for (LigneDeRubrique ligne : plan.rubriques()) {
            Montant verse = Montant.somme(plan.contributions().stream().filter(c -> c.rubrique() == ligne.rubrique()).map(Contribution::montant));
            assertThat(verse).as(ou).isEqualTo(ligne.finance());
            assertThat(ligne.cout().moins(verse)).as(ou).isEqualTo(ligne.reste());
            assertThat(ligne.reste().euros().signum()).as(ou).isNotNegative();
        }
        assertThat(plan.contributions()).as(ou).allSatisfy(c -> {
            assertThat(c.montant().estPositif()).isTrue();
            assertThat(c.justification().regles()).isNotEmpty();
            assertThat(c.justification().calcul()).endsWith("= " + c.montant().enFrancais());
        });
        if (plan.contributions().stream().anyMatch(c -> c.dispositif() == Dispositif.AIF)) {
            assertThat(plan.apportPersonnel().autorise()).as(ou).isFalse();
            assertThat(plan.contributions()).as(ou).noneMatch(c -> c.dispositif() == Dispositif.APPORT_PERSONNEL && c.rubrique() == Rubrique.CP);
        }
        plan.ecartes().forEach(e -> assertThat(e.motifs().isEmpty()).as(ou + e)
                .isEqualTo(e.statut() == PlanDeFinancement.StatutEcarte.SANS_OBJET));
    }

    /** Leaving out dispositifs never leaves less to pay; the CIF apart, whose absence opens the AIF (AIF-E14). */
    private static void verifierLeMoindreReste(PlanDeFinancement plan, ObjectNode demande, Random hasard) {
        List<String> exclus = new ArrayList<>();
        for (Dispositif d : Dispositif.values()) {
            if (d != Dispositif.CIF_CDD && d != Dispositif.CIF_CDI && hasard.nextInt(4) == 0) {
                exclus.add(d.name());
            }
        }
        ObjectNode reduite = demande.deepCopy();
        reduite.withObject("/hypotheses").set("exclure", Atelier.JSON.valueToTree(exclus));
        PlanDeFinancement autre = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(reduite));
        assertThat(resteSansApport(plan)).as(reduite.toString()).isLessThanOrEqualTo(resteSansApport(autre));
    }

    private static Montant resteSansApport(PlanDeFinancement plan) {
        return plan.resteAFinancer().plus(Montant.somme(plan.contributions().stream()
                .filter(c -> c.dispositif() == Dispositif.APPORT_PERSONNEL).map(Contribution::montant)));
    }

    private static ObjectNode tirer(Random hasard) {
        List<Object> changements = new ArrayList<>();
        for (Object[] variante : VARIANTES) {
            if (hasard.nextInt(4) == 0) {
                changements.add(variante[0]);
                changements.add(variante[1 + hasard.nextInt(variante.length - 1)]);
            }
        }
        ObjectNode demande = Atelier.demande(CAS[hasard.nextInt(CAS.length)], changements.toArray());
        for (String partie : List.of("beneficiaire", "parcours", "formation", "frais", "dossier")) {
            if (demande.get(partie) instanceof ObjectNode objet) {
                oublier(objet, hasard);
            }
        }
        return demande;
    }

    private static void oublier(ObjectNode objet, Random hasard) {
        List<String> obligatoires = List.of("dateNaissance", "statut", "intitule", "debut", "heuresCentre", "prixHt");
        for (Map.Entry<String, JsonNode> champ : List.copyOf(objet.properties())) {
            if (!obligatoires.contains(champ.getKey()) && hasard.nextInt(25) == 0) {
                objet.remove(champ.getKey());
            }
        }
    }
}
