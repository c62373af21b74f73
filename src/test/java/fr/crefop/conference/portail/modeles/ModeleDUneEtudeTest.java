package fr.crefop.conference.portail.modeles;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.pilotage.EtatDuModele;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.ModelesEnEtude;
import fr.crefop.conference.processus.EtudeThematique;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page where the group of a study writes its model, and what the page of the study says of the group. */
class ModeleDUneEtudeTest extends AvecApplication {

    private static final String BON = "titre=Le+cheque+complete&raison=Cumul+etudie&statuts=DEMANDEUR_EMPLOI&resteMaximum=600%2C00"
            + "&dispositif1=REGION_CHEQUE&rubrique1=CP&taux1=100&plafond1=600%2C00";

    @Autowired Etudes etudes;
    @Autowired ModelesEnEtude modeles;
    @Autowired Guide guide;
    @Autowired Recit recit;

    private String numero;
    private String page;

    @BeforeEach
    void unGroupeEtudie() {
        numero = etudes.deposer("Compléter un CIF", "Des restes reviennent. Essai " + System.nanoTime(), Origine.PARTENAIRE, "region", null);
        page = "/etudes/" + numero + "/modele";
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        recit.tousPour(numero);
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur", "membre1", "bureau.region", "membreAdHoc1", "agefiph"));
    }

    @Test
    void leRapporteurEcritLeModeleLeReprendEtTousLeLisent() {
        assertThat(personne("rapporteur").ouvrir("/etudes/" + numero).body()).contains("Écrire un modèle de solution", page);
        assertThat(personne("rapporteur").envoyerFormulaire(page, BON).statusCode()).isEqualTo(302);
        assertThat(personne("rapporteur").ouvrir(page).body()).contains("value=\"Le cheque complete\"", "600,00");
        assertThat(personne("secretariat").envoyerFormulaire(page, BON.replace("600", "500")).statusCode()).isEqualTo(302);

        Modele modele = modeles.projet(numero).orElseThrow();
        assertThat(modele.version()).isEqualTo(2);
        assertThat(personne("conseiller").ouvrir("/etudes/" + numero).body())
                .contains("Modèle de solution en préparation", "/modeles/" + modele.id()).doesNotContain(page);
        assertThat(personne("secretariat").ouvrir("/modeles/" + modele.id()).body())
                .contains("Préparé par une étude", "/etudes/" + numero, "coûts pédagogiques")
                .doesNotContain("Soumettre au bureau", "Préparer une nouvelle version", "Retirer ce modèle");
    }

    @Test
    void ceQuiNeVaPasSeDitEtCeQuiEtaitTapeReste() {
        HttpResponse<String> refus = personne("rapporteur").envoyerFormulaire(page, BON.replace("taux1=100", "taux1=101"));
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Une part est un pourcentage entre 0,01 et 100", "Cumul etudie", "Étude " + numero);
        assertThat(modeles.projet(numero)).isEmpty();
    }

    @Test
    void personneDAutreNEcritLeModeleDUneEtude() {
        for (String compte : List.of("conseiller", "bureau.region", "agefiph", "region", "admin")) {
            assertThat(personne(compte).ouvrir(page).statusCode()).as(compte).isEqualTo(403);
            assertThat(personne(compte).envoyerFormulaire(page, BON).statusCode()).as(compte).isEqualTo(403);
        }
        assertThat(personne("rapporteur").ouvrir("/etudes/ET-1999-00001/modele").statusCode()).isEqualTo(404);
    }

    @Test
    void pendantLeVoteLeModeleNeChangePlus() {
        personne("rapporteur").envoyerFormulaire(page, BON);
        Modele modele = modeles.projet(numero).orElseThrow();
        guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT, Map.of("rapport", "Utile.", "suite", "MODELE"));

        assertThat(personne("rapporteur").envoyerFormulaire(page, BON).statusCode()).isEqualTo(403);
        assertThat(personne("secretariat").envoyerFormulaire("/modeles/" + modele.id() + "/soumettre", "").statusCode()).isEqualTo(400);
        assertThat(personne("secretariat").envoyerFormulaire("/modeles/" + modele.id() + "/reviser", BON).statusCode()).isEqualTo(400);
        assertThat(personne("bureau.etat").ouvrir("/etudes/" + numero).body())
                .contains("Modèle de solution proposé", "Le bureau adopte-t-il le modèle de solution que le groupe propose ?", "Vote en cours.", "Le bureau vote la proposition du groupe");
        recit.vote(numero, "bureau.etat", Choix.CONTRE, "Hors de portée");
        recit.vote(numero, "bureau.region", Choix.CONTRE, "Hors de portée");
        recit.vote(numero, "bureau.salaries", Choix.CONTRE, "Hors de portée");
        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Hors de portée");
        assertThat(personne("conseiller").ouvrir("/modeles/" + modele.id()).body()).contains(EtatDuModele.REFUSE.libelle());
    }

    @Test
    void lEtudeDitQuiComposeSonGroupeEtSaLettreDeMandatAussi() throws Exception {
        assertThat(personne("conseiller").ouvrir("/etudes/" + numero).body())
                .contains("Romain Delattre", "(rapporteur)", "Agathe Fournier", "(pour cette étude seulement)");
        try (PDDocument lettre = Loader.loadPDF(personne("agefiph").telecharger("/etudes/" + numero + "/mandat.pdf").body())) {
            assertThat(new PDFTextStripper().getText(lettre).replaceAll("\\s+", " "))
                    .contains("Étude " + numero, "de mener l'étude", "Compléter un CIF", "(pour cette étude seulement)")
                    .doesNotContain("ce qu'ils y lisent de la personne");
        }
        assertThat(personne("agefiph").ouvrir("/etudes/ET-1999-00001/mandat.pdf").statusCode()).isEqualTo(404);
    }
}
