package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Passages.Cause;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.engagements.ToursDEngagement.Suite;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.processus.demonstration.Recit.Ligne;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.vieprivee.Anonymisation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decided training takes place on other days: the funders whose part is the same are not asked, the others are. */
class ReportDeFormationTest extends AvecReport {

    private static final Pattern VU = Pattern.compile("name=\"vu\" value=\"([0-9a-f]{1,8})\"");

    @Autowired Decisions decisions;
    @Autowired Journal journal;
    @Autowired Liens liens;
    @Autowired Anonymisation anonymisation;

    @Test
    void quandAucunePartNeChangeLesEngagementsSontReprisEtLePlanEstNotifieSansRienDemander() {
        String numero = decide();
        byte[] avant = decisions.document(numero).orElseThrow();
        reporter(numero, MEME_ANNEE);

        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
        assertThat(Jours.de(dossier(numero).demande())).isEqualTo(MEME_ANNEE);
        assertThat(passages.du(numero)).extracting(Passages.Passage::cause, Passages.Passage::motif, Passages.Passage::debutAvant, Passages.Passage::debutApres)
                .containsExactly(tuple(Cause.REPORT, "La session est annulée", DEBUT, MEME_ANNEE.debut()));
        assertThat(engagements.dernierTour(numero)).filteredOn(e -> e.financeur().equals("FRANCE_TRAVAIL")).singleElement().satisfies(repris -> {
            assertThat(repris.reprisDu()).isOne();
            assertThat(repris.par()).isEqualTo("france-travail");
            assertThat(repris.le()).isEqualTo(engagements.du(numero, 1).stream().filter(e -> e.financeur().equals("FRANCE_TRAVAIL")).findFirst().orElseThrow().le());
        });
        assertThat(decisions.rendue(numero)).hasValueSatisfying(d -> assertThat(d.issue()).isEqualTo(IssueDuDossier.PLAN_DIRECT));
        assertThat(decisions.anterieures(numero)).hasSize(1);
        assertThat(decisions.document(numero, 1)).hasValue(avant);
        assertThat(decisions.document(numero).orElseThrow()).isNotEqualTo(avant);
        assertThat(tenuPar(numero)).as("une fois, sur l'enveloppe de l'année").containsOnlyKeys(ANNEE);
        assertThat(journal.du(numero)).extracting(Journal.Ligne::acte).contains(Acte.FORMATION_REPORTEE, Acte.ENGAGEMENT_REPRIS);
        assertThat(avis(numero, "france-travail")).contains("Formation reportée");
        assertThat(avis(numero, "conseiller")).contains("Formation reportée");
        assertThat(avis(numero, "secretariat")).contains("Formation reportée");
    }

    @Test
    void uneFormationReporteeALAnneeSuivanteEstRedemandeeAuFinanceurEtSonEnveloppeNEnTientQuUne() {
        String numero = decide();
        Map<Integer, Object> avant = tenuPar(numero);
        reporter(numero, AUTRE_ANNEE);

        assertThat(sollicites(numero)).containsExactly("S'engager sur sa part – France Travail");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_ENGAGEMENT);
        assertThat(tenuPar(numero)).as("retenu jusqu'à sa réponse").isEqualTo(avant);
        recit.accepte(numero, "france-travail");

        assertThat(tenuPar(numero)).containsOnlyKeys(ANNEE + 1);
        assertThat(base.sql("select count(*) from conference.reservation where numero = ? and annee = ? and financeur = 'FRANCE_TRAVAIL' and liberee_le is not null").params(numero, ANNEE)
                .query(Integer.class).single()).as("rendu une seule fois").isOne();
        assertThat(engagements.dernierTour(numero)).extracting(Engagement::reprisDu).containsOnlyNulls();
        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        assertThat(decisions.rendue(numero)).isPresent();
    }

    @Test
    void leFinanceurQuiRefuseLesNouveauxJoursMeneDevantLeBureauEtNeTientPlusRien() {
        String numero = decide();
        reporter(numero, AUTRE_ANNEE);
        guide.faire("france-travail", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Plus de budget cette année-là"));

        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
        assertThat(tenuPar(numero)).isEmpty();
        assertThat(decisions.rendue(numero)).isEmpty();
    }

    @Test
    void unDossierClosDontLaFormationEstReporteeAttendDeNouveauLEntree() {
        String numero = decide();
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        reporter(numero, MEME_ANNEE);

        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        recit.entree(numero, "conseiller");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.PLAN_DIRECT);
    }

    @Test
    void laSolutionDuGroupeGardeSesDerogationsEtNeRepasseNiDevantLeGroupeNiDevantLeBureau() {
        String numero = saisirPourDans(jusquA(DEBUT), "cas-26-17", Map.of("dossier.apportPersonnelPropose", 0));
        recit.mandatApresLeVote(numero, "Trouver ce qui manque");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, new Ligne("REGION_AIDE_INDIVIDUELLE", "800,00", "Métier en tension"));
        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        reporter(numero, MEME_ANNEE);

        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        assertThat(decisions.rendue(numero)).hasValueSatisfying(d -> assertThat(d.issue()).isEqualTo(IssueDuDossier.PLAN_ADOPTE));
        assertThat(engagements.acquis(numero)).filteredOn(ligne -> ligne.derogation() != null).extracting(ligne -> ligne.derogation()).containsExactly("Métier en tension");
        assertThat(engagements.dernierTour(numero)).filteredOn(e -> e.financeur().equals("REGION_CVL")).extracting(Engagement::etat, Engagement::reprisDu)
                .containsExactly(tuple(EtatEngagement.ACCEPTE, 1));
    }

    /** The demande does not tell it: it moves with the plan all the same. */
    @Test
    void laDotationQueLeGroupeAApporteeTientSurLesNouveauxJours() {
        String numero = saisirPourDans(jusquA(DEBUT), "cas-26-01", Map.of("formation.prixHt", 9525, "dossier.montantsAccordes", Map.of("AIF", 5200)));
        recit.mandatApresLeVote(numero, "Trouver ce qui manque");
        recit.cahierDesCharges(numero, "Voir l'employeur");
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of("dotation", true, "dotationDe", "EMPLOYEUR", "montantDotation", "785,00"));
        recit.accepte(numero, "france-travail");
        recit.accepte(numero, "secretariat");
        recit.tousPour(numero);
        reporter(numero, MEME_ANNEE);

        assertThat(instance(numero)).isWaitingAt("Task_ConfirmerEntree");
        assertThat(engagements.acquis(numero)).filteredOn(ligne -> ligne.dotation()).extracting(ligne -> ligne.montant().toString()).containsExactly("785.00");
        assertThat(engagements.dernierTour(numero)).filteredOn(e -> e.financeur().equals("EMPLOYEUR")).extracting(Engagement::etat, Engagement::reprisDu)
                .containsExactly(tuple(EtatEngagement.ACCEPTE, 1));
    }

    @Test
    void reporteeDeuxFoisLEngagementDitToujoursDOuIlVient() {
        String numero = decide();
        reporter(numero, MEME_ANNEE);
        reporter(numero, new Jours(MEME_ANNEE.debut().plusDays(14), MEME_ANNEE.fin().plusDays(14)));

        assertThat(passages.actuel(numero)).isEqualTo(3);
        assertThat(engagements.dernierTour(numero)).filteredOn(e -> e.financeur().equals("FRANCE_TRAVAIL")).extracting(Engagement::reprisDu).containsExactly(1);
    }

    @Test
    void laPageMontreCeQuiChangeAvantDEnregistrerPuisLHistoireEtLaPageDeLaPersonneLeDisent() {
        String numero = decide();
        Visiteur conseiller = personne("conseiller");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("/dossiers/" + numero + "/report");
        String adresse = "/dossiers/" + numero + "/report";
        String jours = "debut=" + saisi(MEME_ANNEE.debut()) + "&fin=" + saisi(MEME_ANNEE.fin());

        String montre = conseiller.ouvrir(adresse + "?" + jours).body();
        assertThat(montre).contains("Ligne par ligne, avant et après le report", "inchangée : l&#39;engagement est repris", "Les enveloppes restent celles de " + ANNEE);
        assertThat(passages.actuel(numero)).as("rien n'est enregistré").isOne();
        Matcher vu = VU.matcher(montre);
        assertThat(vu.find()).isTrue();
        conseiller.envoyerFormulaire(adresse, jours + "&vu=" + vu.group(1) + "&motif=");
        assertThat(conseiller.ouvrir(adresse + "?" + jours).body()).contains("dites pourquoi elle l&#39;est");
        conseiller.envoyerFormulaire(adresse, jours + "&vu=" + vu.group(1) + "&motif=Session+annulee");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Avant le report", "reportée au", "Session annulee", "report de la formation",
                "Repris du premier passage du dossier");
        assertThat(conseiller.ouvrir(adresse + "?debut=31/02/2030&fin=x").statusCode()).isEqualTo(400);
        assertThat(anonyme().ouvrir("/personne/plan/" + liens.faire(numero, "conseiller")).body().replace('\u00a0', ' ')).contains("Du 5 avril " + ANNEE + " au 2 juillet " + ANNEE);
        assertThat(personne("france-travail").ouvrir(adresse).statusCode()).isIn(403, 404);
    }

    @Test
    void ceQuiSeraitDemandeEstDitAvantParFinanceur() {
        String numero = decide();

        assertThat(reports.essayer(numero, MEME_ANNEE).parFinanceur()).containsEntry("FRANCE_TRAVAIL", Suite.REPRISE);
        assertThat(reports.essayer(numero, AUTRE_ANNEE).parFinanceur()).containsEntry("FRANCE_TRAVAIL", Suite.REDEMANDEE);
        assertThat(passages.actuel(numero)).isOne();
    }

    @Test
    void unDossierOublieNeGardePasLesJoursDeSonReport() {
        String numero = decide();
        reporter(numero, MEME_ANNEE);
        recit.entree(numero, "conseiller");
        anonymisation.anonymiser(numero, "secretariat");

        assertThat(passages.du(numero)).extracting(Passages.Passage::debutAvant, Passages.Passage::debutApres)
                .containsExactly(tuple(DEBUT.withDayOfMonth(1), MEME_ANNEE.debut().withDayOfMonth(1)));
        assertThat(journal.du(numero)).noneSatisfy(ligne -> assertThat(ligne.apres()).contains(MEME_ANNEE.debut().toString()));
    }

    private static String saisi(LocalDate jour) {
        return URLEncoder.encode(DateSaisie.ecrire(jour), StandardCharsets.UTF_8);
    }

    /** What is held of France Travail's envelopes, by year. */
    private Map<Integer, Object> tenuPar(String numero) {
        Map<Integer, Object> tenu = new TreeMap<>();
        base.sql("select annee, sum(montant) as montant from conference.reservation where numero = ? and financeur = 'FRANCE_TRAVAIL' and liberee_le is null group by annee")
                .param(numero).query((ligne, rang) -> tenu.put(ligne.getInt("annee"), ligne.getBigDecimal("montant"))).list();
        return tenu;
    }

    private List<String> avis(String numero, String compte) {
        return base.sql("select objet from conference.avis where numero = ? and compte = ?").params(numero, compte).query(String.class).list();
    }
}
