package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Case 12 lacks 415,00 €, which the rapporteur asks of several funders on the working page. */
class PropositionParLaPageTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired Propositions propositions;
    @Autowired Scenarios scenarios;
    @Autowired Engagements engagements;

    private String numero;
    private String page;

    @BeforeEach
    void mettreUnGroupeAuTravail() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        page = "/dossiers/" + numero + "/proposition";
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter tout le monde");
    }

    @Test
    void huitLignesParDerogationSontDemandeesAuCentimePresALeurSeulFinanceur() {
        StringBuilder lignes = new StringBuilder("commentaire=Tous+ensemble");
        for (int rang = 1; rang <= 8; rang++) {
            lignes.append(ligne(rang, rang % 2 == 0 ? "AGEFIPH" : "REGION_CHEQUE", rang == 8 ? "51,91" : "51,87"));
        }
        assertThat(envoyer("proposer", lignes.toString()).statusCode()).isEqualTo(302);

        assertThat(propositions.derniere(numero)).hasValueSatisfying(proposition -> {
            assertThat(proposition.reste()).isEqualTo(Montant.ZERO);
            assertThat(proposition.commentaire()).isEqualTo("Tous ensemble");
            assertThat(proposition.lignes()).filteredOn(l -> l.derogation() != null).hasSize(8)
                    .extracting(LigneDePlan::derogation).contains("Motif 1", "Motif 8");
        });
        assertThat(engagements.dernierTour(numero)).extracting(Engagement::financeur)
                .containsExactlyInAnyOrder("FONGECIF_CVL", "REGION_CVL", "AGEFIPH");
        assertThat(engagements.exiger(numero, "AGEFIPH").demande()).isEqualTo(Montant.de("207.52"));
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body())
                .contains("accord exceptionnel (dérogation)", "Motif 8", "AGEFIPH");
    }

    @Test
    void calculerDitLeResteSansRienEnvoyer() {
        HttpResponse<String> essai = envoyer("calculer", ligne(3, "REGION_CHEQUE", "400"));

        assertThat(essai.statusCode()).isEqualTo(200);
        assertThat(essai.body()).contains("Il resterait 15,00", "Ce que donnerait la proposition", "value=\"400\"");
        assertThat(propositions.derniere(numero)).isEmpty();
        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero + "/travail").body()).contains("Proposer cette solution");
    }

    @Test
    void laLigneFautiveEstDiteEtRienNEstGarde() {
        refuse(ligne(1, "REGION_CHEQUE", "10") + "&dispositif3=AGEFIPH&rubrique3=CP&montant3=5", "Ligne 3 : Une dérogation doit dire son motif.");
        refuse(ligne(1, "REGION_CHEQUE", "10") + ligne(4, "AGEFIPH", "0"), "Ligne 4 : Le montant d&#39;une dérogation doit être supérieur à zéro.");
        refuse(ligne(2, "REGION_CHEQUE", "10,999"), "deux décimales au plus");
        refuse(ligne(2, "LOTERIE", "10"), "Ce dispositif n&#39;existe pas");
        refuse("&montant5=12", "Choisissez le dispositif");
        refuse(ligne(1, "REGION_CHEQUE", "400") + ligne(2, "AGEFIPH", "15,01"), "dépassent le coût de la rubrique « Coûts pédagogiques »");
        assertThat(propositions.derniere(numero)).isEmpty();
    }

    @Test
    void laPropositionPartDuScenarioRetenu() {
        scenarios.creer(numero, "Sans le CPF", Map.of("exclure", List.of("CPF_DE")), "rapporteur");
        long id = scenarios.du(numero).stream().filter(s -> !s.reference()).map(Scenario::id).findFirst().orElseThrow();
        scenarios.retenir(numero, id, "rapporteur");
        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero + "/travail").body()).contains("Sans le CPF", "Il reste 775,00");
        assertThat(envoyer("proposer", ligne(1, "REGION_CHEQUE", "775")).statusCode()).isEqualTo(302);

        assertThat(propositions.derniere(numero)).hasValueSatisfying(p -> assertThat(p.reste()).isEqualTo(Montant.ZERO));
    }

    @Test
    void laPropositionCommenceeSeRetrouvePuisSEfface() {
        String travail = "/dossiers/" + numero + "/travail";
        assertThat(personne("rapporteur").envoyerFormulaire(travail + "/brouillon", "commentaire=&" + ligne(7, "REGION_CHEQUE", "mille")).statusCode()).isEqualTo(204);
        String commencee = personne("rapporteur").ouvrir(travail).body();
        assertThat(commencee).contains("Voici ce que vous aviez commencé", "value=\"mille\"", "Motif 7</textarea>");
        Matcher effacer = Pattern.compile("action=\"(/a-faire/[^\"]+/brouillon/effacer)\"").matcher(commencee);
        assertThat(effacer.find()).isTrue();
        assertThat(personne("rapporteur").envoyerFormulaire(effacer.group(1), "").statusCode()).isEqualTo(302);
        assertThat(personne("rapporteur").ouvrir(travail).body()).doesNotContain("que vous aviez commencé", "value=\"mille\"");
        assertThat(envoyer("proposer", ligne(1, "REGION_CHEQUE", "415")).statusCode()).isEqualTo(302);
        assertThat(personne("rapporteur").envoyerFormulaire(travail + "/brouillon", "commentaire=Trop+tard").statusCode()).isEqualTo(404);
    }

    @Test
    void deuxOngletsNeProposentPasDeuxFois() {
        assertThat(envoyer("proposer", ligne(1, "REGION_CHEQUE", "415")).statusCode()).isEqualTo(302);
        HttpResponse<String> seconde = envoyer("proposer", ligne(1, "REGION_CHEQUE", "300"));
        assertThat(seconde.statusCode()).isEqualTo(400);
        assertThat(seconde.body()).contains("Rien n'a été enregistré", "Motif 1");
        assertThat(personne("secretariat").envoyerFormulaire(page, "action=proposer&commentaire=").statusCode()).as("qui n'a jamais conduit le groupe").isEqualTo(404);

        assertThat(propositions.derniere(numero)).hasValueSatisfying(p -> assertThat(p.reste()).isEqualTo(Montant.ZERO));
        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero + "/travail").body()).contains("La solution proposée par le groupe de travail").doesNotContain("Proposer cette solution");
    }

    @Test
    void unNouveauTourReprendCeQueLesFinanceursOntAccordeOuOffertEtMontreLeursReponses() {
        assertThat(envoyer("proposer", ligne(1, "REGION_CHEQUE", "300") + ligne(2, "AGEFIPH", "115")).statusCode()).isEqualTo(302);
        recit.accepte(numero, "fongecif");
        guide.faire("agefiph", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE_MOINS", "montant", "100,00"));
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER,
                Map.of("reponse", "CONTRE_PROPOSE", "montant", "200,00", "conditions", "Sous réserve d'un second devis"));

        assertThat(personne("rapporteur").ouvrir("/dossiers/" + numero + "/travail").body()).contains("Les réponses des financeurs",
                "Sous réserve d&#39;un second devis", "value=\"100,00\"", "value=\"200,00\"", "Motif 1</textarea>");

        assertThat(envoyer("proposer", ligne(1, "REGION_CHEQUE", "200")
                + ligne(2, "AGEFIPH", "100").replace("Motif+2", "Dit+autrement")).statusCode()).isEqualTo(302);
        assertThat(engagements.exiger(numero, "AGEFIPH")).as("la même part, en d'autres mots").satisfies(agefiph -> {
            assertThat(agefiph.engage()).isTrue();
            assertThat(agefiph.accorde()).isEqualTo(Montant.de("100.00"));
        });
        assertThat(engagements.exiger(numero, "REGION_CVL").attendu()).isTrue();
    }

    @Test
    void personneDAutreQueLeRapporteurNePropose() {
        for (String autre : new String[] {"conseiller", "secretariat", "fpspp"}) {
            assertThat(personne(autre).envoyerFormulaire(page, "action=proposer" + ligne(1, "REGION_CHEQUE", "415")).statusCode())
                    .as(autre).isEqualTo(404);
        }
        assertThat(propositions.derniere(numero)).isEmpty();
    }

    private void refuse(String lignes, String phrase) {
        for (String action : new String[] {"calculer", "proposer"}) {
            HttpResponse<String> refus = envoyer(action, lignes);
            assertThat(refus.statusCode()).as(lignes).isEqualTo(400);
            assertThat(refus.body()).contains(phrase);
        }
    }

    private HttpResponse<String> envoyer(String action, String champs) {
        return personne("rapporteur").envoyerFormulaire(page, "action=" + action + "&" + champs);
    }

    private static String ligne(int rang, String dispositif, String montant) {
        return "&dispositif" + rang + "=" + dispositif + "&rubrique" + rang + "=CP&montant" + rang + "="
                + URLEncoder.encode(montant, StandardCharsets.UTF_8) + "&motif" + rang + "=Motif+" + rang;
    }
}
