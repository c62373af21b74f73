package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.LettresDeDecision;
import fr.crefop.conference.dossier.RetraitDeDossier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told how a case went on, and the letter that says why it ended. */
class NouvellesDuDossierTest extends AvecProcedure {

    @Autowired Courriers courriers;
    @Autowired Decisions decisions;
    @Autowired LettresDeDecision lettres;
    @Autowired RetraitDeDossier retrait;

    private List<String> objets(String compte, String numero) {
        return CourriersDUnDossier.de(courriers, compte, numero).stream()
                .map(message -> message.avis().objet()).toList();
    }

    private String lettre(String numero) throws IOException {
        try (PDDocument page = Loader.loadPDF(lettres.lettre(dossier(numero)).orElseThrow())) {
            return new PDFTextStripper().getText(page).replaceAll("\\s+", " ");
        }
    }

    @Test
    void leConseillerApprendQueSaSaisineNEstPasRecevableEtRecoitUneLettre() throws IOException {
        String numero = saisir("cas-06");
        assertThat(lettres.lettre(dossier(numero))).isEmpty();
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite",
                Map.of("recevabilite", "NON_RECEVABLE", "motif", "Personne hors région"));

        assertThat(objets("conseiller", numero)).contains("Saisine non recevable");
        assertThat(lettre(numero)).contains("Décision sur votre demande", numero, "Camille Essai", "Personne hors région");
    }

    @Test
    void leConseillerSuitSonDossierDEtapeEnEtapeSansRienDemander() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, "Trouver 415,00 €");

        assertThat(objets("conseiller", numero)).containsSubsequence("Mandat donné", "Le bureau approfondit le dossier", "Mis aux voix", "Saisine recevable", "Saisine reçue");
    }

    @Test
    void leConseillerEtLeRapporteurSaventQuiRefuseSansQueLeCourrielDisePourquoi() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "Task_DonnerMandat", numero, Map.of());
        recit.mandat(numero, "Trouver 415,00 €");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Elle est en arrêt maladie"));
        guide.faire("fongecif", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE_MOINS", "montant", "10000,00", "motif", "Enveloppe"));

        for (String compte : new String[] {"conseiller", "rapporteur"}) {
            assertThat(objets(compte, numero)).as(compte).contains("La Région Centre-Val de Loire refuse sa part",
                    "Le FONGECIF Centre-Val de Loire ne s'engage que sur une partie de sa part");
        }
        assertThat(courriers.de("conseiller", 1, 50).lignes()).noneMatch(message -> message.avis().texte().contains("maladie"));
        assertThat(objets("agefiph", numero)).isEmpty();
    }

    @Test
    void laLettreDitAQuiCommentEtJusquAQuandContester() throws IOException {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "Task_DonnerMandat", numero, Map.of());
        recit.mandat(numero, "Trouver 415,00 €");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Budget épuisé"));
        retrait.retirer(numero, "Embauchée", "conseiller");
        guide.continuer(numero);

        assertThat(lettre(numero)).contains("Si vous n'êtes pas d'accord", "dans les deux mois qui suivent le jour où cette lettre vous est remise",
                "article L411-2", "article R421-1", "La Région Centre-Val de Loire n'a pas tout accepté", "S'il vous a écrit, sa lettre dit à qui répondre");
    }

    @Test
    void unRejetDitPourquoiChaqueCollegeEtaitContre() throws IOException {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "CallActivity_VoteOpportunite", numero, Map.of());
        recit.vote(numero, "bureau.etat", Choix.CONTRE, "Le projet relève du plan de formation");
        for (String compte : new String[] {"bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            recit.vote(numero, compte, Choix.CONTRE, "Même avis");
        }

        assertThat(objets("conseiller", numero)).contains("Rejeté par le bureau");
        assertThat(lettre(numero)).contains("4 contre", "État : « Le projet relève du plan de formation »");
    }

    @Test
    void lePlanNotifieEstDitAuConseillerAuxFinanceursEtAuGroupeDeTravail() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "Task_DonnerMandat", numero, Map.of());
        recit.mandat(numero, "Trouver 415,00 €");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        tousVotent(numero, Choix.POUR);

        for (String compte : new String[] {"conseiller", "fongecif", "region", "rapporteur"}) {
            assertThat(objets(compte, numero)).as(compte).contains("Plan notifié");
        }
        assertThat(objets("agefiph", numero)).isEmpty();
        recit.entree(numero, "conseiller");
        assertThat(objets("fongecif", numero)).contains("Entrée en formation confirmée");
        assertThat(lettres.lettre(dossier(numero))).as("le plan est la réponse").isEmpty();
    }

    @Test
    void unPlanAbandonneApresCoupNEstPlusRemisEtSesFinanceursLeSavent() throws IOException {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        assertThat(decisions.document(numero)).isPresent();
        guide.faire("conseiller", numero, "Task_ConfirmerEntree", Map.of("entreeEnFormation", "NON", "motif", "Embauchée"));

        assertThat(decisions.document(numero)).isEmpty();
        assertThat(objets("pole-emploi", numero)).contains("Projet abandonné");
        assertThat(objets("fongecif", numero)).contains("Projet abandonné");
        assertThat(lettre(numero)).contains("Embauchée", "un plan remis auparavant ne vaut plus");
    }

    @Test
    void lesMembresDUnGroupeApprennentQuIlsEnSont() {
        String numero = dossierSeul("cas-12");
        entrer(TraitementSaisine.CLE, "Task_DonnerMandat", numero, Map.of());
        guide.faire("secretariat", numero, "Task_DonnerMandat", Map.of("objet", "Trouver 415,00 €", "echeance", "2030-01-15",
                "rapporteur", "rapporteur", "membre1", "bureau.salaries", "membreAdHoc1", "agefiph"));

        assertThat(objets("bureau.salaries", numero)).contains("Vous êtes membre d'un groupe de travail");
        assertThat(objets("agefiph", numero)).contains("Vous êtes membre d'un groupe de travail");
    }
}
