package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.travaux.Propositions;
import fr.crefop.conference.travaux.Scenario;
import fr.crefop.conference.travaux.Scenarios;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Case 12 lacks 415,00 €: what if the AIF could complete the CIF, what if the CPF were left out. */
class ScenariosTest extends AvecApplication {

    private static final String REGION = "convention=convention.region_fongecif.active";

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired RetraitDeDossier retrait;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired Scenarios scenarios;
    @Autowired Propositions propositions;

    private String numero;
    private String page;
    private String travail;

    @BeforeEach
    void mettreUnGroupeAuTravail() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        page = "/dossiers/" + numero + "/scenarios";
        travail = "/dossiers/" + numero + "/travail";
        reunirLeGroupe();
    }

    private void reunirLeGroupe() {
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
    }

    @Test
    void leRapporteurCompareSesScenariosAuPlanDesReglesEtTousCeuxDuDossierLesVoient() {
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");
        accepte("nom=" + encode("Plafond relevé") + "&cle1=opacif.FONGECIF_CVL.tauxHoraire&valeur1=" + encode("28,00"));

        assertThat(scenarios.du(numero)).extracting(Scenario::nom, s -> s.plan().resteAFinancer()).containsExactly(
                tuple("Selon les règles", Montant.de("415")), tuple("Sans le CPF", Montant.de("775")),
                tuple("Plafond relevé", Montant.de("140")));
        String vue = personne("conseiller").ouvrir(travail).body();
        assertThat(vue).contains("Sans le CPF", "Plafond relevé", "Ce qui change, ligne par ligne", "+360,00", "-275,00")
                .doesNotContain("Calculer ce scénario", "Retenir<");
    }

    @Test
    void leScenarioRetenuEstLaBaseDeLaPropositionEtSonExcesEstUneDerogation() {
        accepte("nom=" + encode("Plafond relevé") + "&cle1=opacif.FONGECIF_CVL.tauxHoraire&valeur1=28");
        retenir("Plafond relevé");
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());

        assertThat(propositions.derniere(numero)).hasValueSatisfying(proposition -> {
            assertThat(proposition.reste()).isEqualTo(Montant.de("140"));
            assertThat(proposition.lignes()).filteredOn(l -> l.dispositif() == Dispositif.de("CIF_CDD"))
                    .extracting(LigneDePlan::montant, l -> l.derogation() != null)
                    .containsExactly(tuple(Montant.de("13725"), false), tuple(Montant.de("275"), true));
        });
    }

    @Test
    void laisserUneAideDeCoteNEstPasUneDerogation() {
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");
        retenir("Sans le CPF");
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());

        assertThat(propositions.derniere(numero)).hasValueSatisfying(proposition -> {
            assertThat(proposition.lignes()).isNotEmpty().allSatisfy(l -> assertThat(l.derogation()).isNull());
            assertThat(proposition.reste()).isEqualTo(Montant.de("775"));
        });
    }

    @Test
    void leTourSuivantRepartDesReglesEtGardeLesScenariosDuPrecedent() {
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");
        retenir("Sans le CPF");
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());
        guide.faire("fongecif", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");

        assertThat(scenarios.du(numero)).extracting(Scenario::tour, Scenario::nom, Scenario::retenu).containsExactly(
                tuple(1, "Selon les règles", false), tuple(1, "Sans le CPF", true),
                tuple(2, "Selon les règles", false), tuple(2, "Sans le CPF", false));
        assertThat(personne("conseiller").ouvrir(travail).body()).contains("Tour 1", "Tour 2");
    }

    @Test
    void leScenarioRetenuDansUnPassagePrecedentNEstPlusLaBaseEtResteLisible() {
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");
        retenir("Sans le CPF");
        retrait.retirer(numero, "Projet suspendu", "conseiller");
        reouverture.rouvrir(numero, "Projet repris", "secretariat");
        reunirLeGroupe();
        assertThat(scenarios.retenu(numero)).isEmpty();
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");

        assertThat(scenarios.du(numero)).extracting(Scenario::passage, Scenario::tour, Scenario::nom, Scenario::retenu)
                .containsExactly(tuple(1, 1, "Selon les règles", false), tuple(1, 1, "Sans le CPF", true),
                        tuple(2, 1, "Selon les règles", false), tuple(2, 1, "Sans le CPF", false));
        assertThat(personne("rapporteur").ouvrir(travail).body())
                .containsSubsequence("Passage 2, tour 1, en cours", "Passage 1, tour 1");
    }

    @Test
    void uneMauvaiseSaisieEstRefuseeEnFrancaisSansRienGarder() {
        refuse("nom=&exclure=CPF_DE", "Donnez au scénario un nom");
        refuse("nom=Vide", "suppose au moins une chose");
        refuse("nom=Inconnu&cle1=pas.un.parametre&valeur1=3", "Ce paramètre de barème n&#39;existe pas.");
        refuse("nom=Lettres&cle1=opacif.FONGECIF_CVL.tauxHoraire&valeur1=beaucoup", "nombre positif ou nul");
        refuse("nom=Seul&cle1=opacif.FONGECIF_CVL.tauxHoraire", "donnez le paramètre et la valeur");
        refuse("nom=Faux&exclure=LOTERIE", "pas un dispositif");
        refuse("nom=Faux&convention=rien", "Ce paramètre de barème n&#39;existe pas.");
        assertThat(scenarios.du(numero)).isEmpty();
    }

    @Test
    void unTourTientSixScenariosDeNomsDifferents() {
        for (int rang = 1; rang <= 6; rang++) {
            accepte("nom=Essai+" + rang + "&exclure=CPF_DE");
        }
        refuse("nom=Essai+7&exclure=CPF_DE", "six scénarios au plus");
        personne("rapporteur").envoyerFormulaire(page + "/" + id("Essai 6") + "/supprimer", "");
        refuse("nom=Essai+1&exclure=CPF_DE", "sert déjà");
        accepte("nom=Essai+7&" + REGION);
    }

    @Test
    void seulLeRapporteurChangeLesScenariosEtSeulementTantQueLeGroupeTravaille() {
        accepte("nom=Sans+le+CPF&exclure=CPF_DE");
        HttpResponse<String> refus = personne("conseiller").envoyerFormulaire(page, "nom=Moi&exclure=CPF_DE");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Seul le rapporteur");
        assertThat(personne("agefiph").ouvrir(travail).statusCode()).isEqualTo(404);
        assertThat(personne("agefiph").envoyerFormulaire(page, "nom=Moi&exclure=CPF_DE").statusCode()).isEqualTo(404);

        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());
        refuse("nom=Trop+tard&exclure=CPF_DE", "Rien n'a été enregistré");
        assertThat(scenarios.du(numero)).hasSize(2);
    }

    private void retenir(String nom) {
        personne("rapporteur").envoyerFormulaire(page + "/" + id(nom) + "/retenir", "");
    }

    private long id(String nom) {
        return scenarios.du(numero).stream().filter(s -> s.nom().equals(nom)).findFirst().orElseThrow().id();
    }

    private void accepte(String champs) {
        HttpResponse<String> reponse = personne("rapporteur").envoyerFormulaire(page, champs);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
    }

    private void refuse(String champs, String phrase) {
        HttpResponse<String> reponse = personne("rapporteur").envoyerFormulaire(page, champs);
        assertThat(reponse.statusCode()).as(champs).isEqualTo(400);
        assertThat(reponse.body()).contains(phrase);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
