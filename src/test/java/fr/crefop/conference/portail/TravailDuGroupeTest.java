package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Propositions;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one page where the rapporteur of case 12 works: nothing to look for elsewhere, what is left always told. */
class TravailDuGroupeTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired CahiersDesCharges cahiers;
    @Autowired Propositions propositions;
    @Autowired TachesAFaire taches;
    @Autowired Comptes comptes;

    private String numero;
    private String page;
    private Visiteur rapporteur;

    @BeforeEach
    void donnerUnMandat() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        page = "/dossiers/" + numero + "/travail";
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver les 415 euros");
        rapporteur = personne("rapporteur");
    }

    @Test
    void leCahierEtLaPropositionSEcriventSurLaMemePageSansRienChercherAilleurs() {
        assertThat(rapporteur.ouvrir(page).body()).contains("Trouver les 415 euros", "Il reste 415,00", "Qui paie quoi", "Ajouter un scénario", "Demander un avis",
                "Le cahier des charges vient d").doesNotContain("Proposer cette solution");

        assertThat(envoyer("/travail", "action=cahier&cahierDesCharges=Solliciter+la+R%C3%A9gion").headers().firstValue("Location").orElse("")).endsWith("/travail#proposition");
        assertThat(cahiers.du(numero)).hasValue("Solliciter la Région");
        assertThat(rapporteur.ouvrir(page).body()).contains("Le cahier des charges est enregistré.", "Proposer cette solution");

        assertThat(envoyer("/proposition", "action=proposer" + ligne(1, "400")).statusCode()).isEqualTo(302);
        recit.accepte(numero, "fongecif");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));
        assertThat(rapporteur.ouvrir(page).body()).as("le tour suivant").contains("Les réponses des financeurs", "Budget épuisé", "Proposer cette solution");
    }

    @Test
    void lAccueilLaPageDuDossierEtLaListeDesTachesYMenent() {
        // The most pressing of all: a home shows a few.
        base.sql("update conference.etape set echeance = date '2019-01-01' where numero = ? and fait_le is null").param(numero).update();
        assertThat(rapporteur.ouvrir("/").body()).contains("href=\"" + page + "\"");
        assertThat(rapporteur.ouvrir("/dossiers/" + numero).body()).contains("href=\"" + page + "\"");
        assertThat(rapporteur.ouvrir("/a-faire/" + tache()).headers().firstValue("Location").orElse("")).endsWith(page + "#mandat");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        assertThat(rapporteur.ouvrir("/a-faire/" + tache()).headers().firstValue("Location").orElse("")).endsWith(page + "#proposition");
    }

    @Test
    void ceQuiEstTapeEstGardeJusquALaHuitiemeLigneEtRepris() {
        assertThat(envoyer("/travail/brouillon", "cahierDesCharges=Solliciter").statusCode()).isEqualTo(204);
        assertThat(personne("rapporteur").ouvrir(page).body()).contains(">Solliciter</textarea>", "Voici ce que vous aviez commencé");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        assertThat(personne("rapporteur").ouvrir(page).body()).as("la tâche répondue, son brouillon est parti").doesNotContain("Voici ce que vous aviez commencé");

        assertThat(envoyer("/travail/brouillon", "commentaire=" + ligne(8, "12,34")).statusCode()).isEqualTo(204);
        assertThat(personne("rapporteur").ouvrir(page).body()).contains("value=\"12,34\"", "Voici ce que vous aviez commencé");
        rapporteur.envoyerFormulaire("/a-faire/" + tache() + "/brouillon/effacer", "");
        assertThat(personne("rapporteur").ouvrir(page).body()).doesNotContain("value=\"12,34\"");
        assertThat(propositions.derniere(numero)).isEmpty();
    }

    @Test
    void unScenarioEtUneQuestionCommencesSontGardesJusquACeQuIlsPartentEtPassentLeCahier() {
        String commences = "&nom=Sans+le+CPF&exclure=CPF_DE&question=Combien+%3F&acteur=groupe%3Aagefiph";
        assertThat(envoyer("/travail/brouillon", "cahierDesCharges=Solliciter" + commences).statusCode()).isEqualTo(204);
        assertThat(envoyer("/travail", "action=brouillon&cahierDesCharges=Solliciter").statusCode()).as("le bouton n'envoie que sa feuille").isEqualTo(302);
        assertThat(envoyer("/travail", "action=cahier&cahierDesCharges=Solliciter+la+R%C3%A9gion").statusCode()).isEqualTo(302);
        assertThat(rapporteur.ouvrir(page).body()).contains("value=\"Sans le CPF\"", ">Combien ?</textarea>").containsPattern("value=\"CPF_DE\"[^>]*checked");

        assertThat(envoyer("/scenarios", "nom=Sans+le+CPF&exclure=CPF_DE").statusCode()).isEqualTo(302);
        assertThat(rapporteur.ouvrir(page).body()).doesNotContain("value=\"Sans le CPF\"").contains(">Combien ?</textarea>");
        assertThat(envoyer("/avis", "acteur=groupe%3Aagefiph&question=Combien+%3F").statusCode()).isEqualTo(302);
        assertThat(rapporteur.ouvrir(page).body()).doesNotContain(">Combien ?</textarea>", "Voici ce que vous aviez commencé");
    }

    @Test
    void leBandeauSuitCeQuiEstTapeEtDitLesLignesQuIlNeComptePasEncore() {
        recit.cahierDesCharges(numero, "Solliciter la Région");
        String sansMotif = ligne(1, "400").replaceAll("&motif1=[^&]*", "");
        assertThat(envoyer("/proposition", "action=apercu" + sansMotif).body()).contains("Il resterait 15,00", "id=\"apercu\"").doesNotContain("<html");
        assertThat(envoyer("/proposition", "action=apercu" + ligne(1, "400") + "&dispositif2=AGEFIPH&montant2=").body())
                .contains("Il resterait 15,00", "Sans la ligne 2, encore incomplète.");
        assertThat(envoyer("/proposition", "action=apercu" + ligne(1, "4000")).body()).contains("Il resterait 415,00", "dépassent le coût");
        assertThat(propositions.derniere(numero)).isEmpty();
    }

    @Test
    void unRefusGardeCeQuiEtaitTapeEtDitOuIlEst() {
        HttpResponse<String> refus = envoyer("/travail", "action=cahier&cahierDesCharges=+");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Écrivez le cahier des charges.", "href=\"#mandat\"");
        recit.cahierDesCharges(numero, "Solliciter la Région");

        refus = envoyer("/avis", "acteur=&question=Combien+%3F");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Combien ?</textarea>", "href=\"#avis\"");
        assertThat(envoyer("/scenarios", "nom=Vide").body()).contains("suppose au moins une chose", "value=\"Vide\"", "href=\"#scenarios\"");
    }

    @Test
    void quiVoitToutLeDossierLitLaPageSansPouvoirYAgirEtLesAutresNeLaVoientPas() {
        recit.cahierDesCharges(numero, "Solliciter la Région");
        for (String lecteur : new String[] {"conseiller", "secretariat"}) {
            assertThat(personne(lecteur).ouvrir(page).body()).as(lecteur).contains("Solliciter la Région", "Il reste 415,00")
                    .doesNotContain("Proposer cette solution", "Ajouter un scénario", "Demander un avis");
            assertThat(personne(lecteur).envoyerFormulaire(page, "action=cahier&cahierDesCharges=Moi").statusCode()).as(lecteur).isEqualTo(404);
            assertThat(personne(lecteur).envoyerFormulaire(page + "/brouillon", "cahierDesCharges=Moi").statusCode()).as(lecteur).isEqualTo(404);
        }
        for (String etranger : new String[] {"agefiph", "bureau.etat", "conseiller.ml", "admin"}) {
            assertThat(personne(etranger).ouvrir(page).statusCode()).as(etranger).isIn(403, 404);
        }
    }

    private String tache() {
        return taches.surLAffaire(comptes.trouver("rapporteur").orElseThrow(), numero).stream()
                .filter(t -> t.sorte().equals(GroupeDeTravail.REDIGER_CAHIER) || t.sorte().equals(GroupeDeTravail.PROPOSER_SOLUTION)).findFirst().orElseThrow().id();
    }

    private HttpResponse<String> envoyer(String suite, String champs) {
        return rapporteur.envoyerFormulaire("/dossiers/" + numero + suite, champs);
    }

    private static String ligne(int rang, String montant) {
        return "&dispositif" + rang + "=REGION_CHEQUE&rubrique" + rang + "=CP&montant" + rang + "="
                + URLEncoder.encode(montant, StandardCharsets.UTF_8) + "&motif" + rang + "=Motif+" + rang;
    }
}
