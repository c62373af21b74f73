package fr.crefop.conference.portail.modeles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.pilotage.EtatDuModele;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PagesDesModelesTest extends AvecApplication {

    private static final String BON = "&raison=Cumul+accepte&statuts=DEMANDEUR_EMPLOI&resteMaximum=600%2C00"
            + "&dispositif1=REGION_CHEQUE&rubrique1=CP&taux1=100&plafond1=600%2C00";

    @Autowired Modeles modeles;

    @Test
    void leSecretariatRedigeUnModeleEtLeSoumet() {
        Visiteur secretariat = personne("secretariat");

        assertThat(secretariat.envoyerFormulaire("/modeles/nouveau", "titre=Un+modele+redige" + BON).statusCode()).isEqualTo(302);
        Modele redige = trouver("Un modele redige");
        assertThat(secretariat.envoyerFormulaire("/modeles/" + redige.id() + "/soumettre", "").statusCode()).isEqualTo(302);

        assertThat(modeles.exiger(redige.id()).etat()).isEqualTo(EtatDuModele.EN_APPROBATION);
        assertThat(secretariat.ouvrir("/modeles/" + redige.id()).body()).contains("Chèque formation de la Région", "600,00");
        String modelesLus = personne("conseiller").ouvrirToutesLesPages("/modeles");
        assertThat(modelesLus).contains("Un modele redige", "Soumis au bureau").doesNotContain("Nouveau modèle");
    }

    @Test
    void ceQuiNeVaPasSeDitEnFrancaisEtCeQuiEtaitTapeReste() {
        long avant = combien();

        HttpResponse<String> reponse = personne("secretariat").envoyerFormulaire("/modeles/nouveau",
                "titre=&raison=Raison+gardee&resteMaximum=beaucoup&dispositif1=REGION_CHEQUE&rubrique1=CP&taux1=100,001&plafond1=");

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("Raison gardee", "« beaucoup » n&#39;est pas un nombre", "« 100,001 » n&#39;est pas un nombre");
        assertThat(combien()).isEqualTo(avant);
    }

    @Test
    void unChoixInventeEstRefuse() {
        HttpResponse<String> reponse = personne("secretariat").envoyerFormulaire("/modeles/nouveau",
                "titre=T&raison=R&resteMaximum=5&statuts=ROI&dispositif1=OR&rubrique1=CP&taux1=100&plafond1=5");
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("Choix inconnu");
    }

    @Test
    void personneDAutreQueLeSecretariatNEcritDansLaBibliotheque() {
        for (String compte : List.of("conseiller", "bureau.etat", "region", "admin")) {
            assertThat(personne(compte).ouvrir("/modeles/nouveau").statusCode()).as(compte).isEqualTo(403);
            assertThat(personne(compte).envoyerFormulaire("/modeles/nouveau", "titre=X" + BON).statusCode()).as(compte).isEqualTo(403);
        }
    }

    @Test
    void unModeleSansMotifDeRetraitResteEnPlace() {
        Visiteur secretariat = personne("secretariat");
        secretariat.envoyerFormulaire("/modeles/nouveau", "titre=A+retirer" + BON);
        Modele modele = trouver("A retirer");

        HttpResponse<String> refus = secretariat.envoyerFormulaire("/modeles/" + modele.id() + "/retirer", "motif=");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Dites pourquoi le modèle est retiré.");
        assertThat(modeles.exiger(modele.id()).etat()).isEqualTo(EtatDuModele.PROJET);
    }

    @Test
    void unModeleInconnuEtUnDossierQuiNePeutEnDevenirUnSeDisent() {
        assertThat(personne("secretariat").ouvrir("/modeles/999999").statusCode()).isEqualTo(404);
        HttpResponse<String> refus = personne("secretariat").ouvrir("/modeles/nouveau?dossier=CF-2018-99999");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Ce dossier ne peut pas devenir un modèle");
    }

    private long combien() {
        return modeles.page(1, 1).total();
    }

    private Modele trouver(String titre) {
        return modeles.page(1, 1_000).lignes().stream().filter(m -> m.contenu().titre().equals(titre)).findFirst().orElseThrow();
    }
}
