package fr.crefop.conference.portail.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PagesDesConventionsTest extends AvecApplication {

    private static final String BON = "&texte=Le+cheque+complete+le+CIF&source=Registre&effet=2016-01-01&parties=REGION&parties=FONGECIF"
            + "&cumuls=cumul.cif.region&plafondDispositif=REGION_CHEQUE&plafondMontant=2+000%2C00";

    @Autowired Conventions conventions;
    @Autowired Etudes etudes;

    @Test
    void toutePersonneConnecteeLitLeRegistre() {
        assertThat(personne("conseiller").ouvrirToutesLesPages("/conventions"))
                .contains("Convention FONGECIF Centre-Val de Loire – Pôle emploi", "CIF et AIF", "CIFCDD-C2", "En vigueur")
                .doesNotContain("Nouvelle convention");
        assertThat(personne("bureau.etat").ouvrir("/conventions/CV-2015-00001").body())
                .contains("signée", "engagement H").doesNotContain("Enregistrer la dénonciation");
        assertThat(anonyme().ouvrir("/conventions").body()).doesNotContain("FONGECIF");
    }

    @Test
    void leSecretariatEnregistreUnProjetEtLEnvoieEnSignature() {
        Visiteur secretariat = personne("secretariat");
        assertThat(secretariat.envoyerFormulaire("/conventions/nouvelle", "titre=Un+projet+essai" + BON).statusCode()).isEqualTo(302);
        Convention projet = trouver("Un projet essai");
        assertThat(secretariat.ouvrir("/conventions/" + projet.numero()).body()).contains("Projet", "2\u00a0000,00", "Envoyer en signature");

        String signatures = "/conventions/" + projet.numero() + "/signatures";
        assertThat(secretariat.envoyerFormulaire(signatures, "").statusCode()).isEqualTo(302);
        assertThat(conventions.exiger(projet.numero()).etat()).isEqualTo(EtatConvention.EN_SIGNATURE);
        HttpResponse<String> seconde = secretariat.envoyerFormulaire(signatures, "");
        assertThat(seconde.statusCode()).isEqualTo(400);
        assertThat(seconde.body()).contains("déjà été envoyée en signature");
    }

    @Test
    void ceQuiNeVaPasSeDitEnFrancaisEtCeQuiEtaitTapeReste() {
        HttpResponse<String> reponse = personne("secretariat").envoyerFormulaire("/conventions/nouvelle",
                "titre=Titre+garde&texte=T&source=S&effet=2016-01-01&parties=REGION&cumuls=cumul.cif.csp");
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("Titre garde", "au moins deux financeurs", "Aucune convention ne peut autoriser ce cumul");
        for (String faux : List.of("effet=demain", "plafondDispositif=AIF&plafondMontant=beaucoup", "parties=ROI", "titre=%00")) {
            assertThat(personne("secretariat").envoyerFormulaire("/conventions/nouvelle", faux).statusCode()).as(faux).isEqualTo(400);
        }
    }

    @Test
    void personneDAutreQueLeSecretariatNeTientLeRegistre() {
        for (String compte : List.of("conseiller", "fongecif", "bureau.region", "admin")) {
            assertThat(personne(compte).ouvrir("/conventions/nouvelle").statusCode()).as(compte).isEqualTo(403);
            assertThat(personne(compte).envoyerFormulaire("/conventions/nouvelle", "titre=X" + BON).statusCode()).as(compte).isEqualTo(403);
            assertThat(personne(compte).envoyerFormulaire("/conventions/CV-2015-00001/denonciation", "au=2018-01-01&motif=M").statusCode())
                    .as(compte).isEqualTo(403);
        }
        assertThat(conventions.exiger("CV-2015-00001").etat()).isEqualTo(EtatConvention.ACTIVE);
    }

    @Test
    void uneConventionInconnueEstUnePageIntrouvable() {
        assertThat(personne("conseiller").ouvrir("/conventions/CV-1999-00001").statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/etudes/ET-1999-00001").statusCode()).isEqualTo(404);
    }

    @Test
    void chacunDemandeUneEtudeAuNomDeCeuxPourQuiIlAgit() {
        demander("bureau.salaries", "Etude du bureau");
        demander("cfor", "Etude de la commission");
        demander("agefiph", "Etude du financeur");
        demander("conseiller", "Etude de la structure");
        assertThat(etude("Etude du bureau").origine()).isEqualTo(Origine.AUTOSAISINE);
        assertThat(etude("Etude de la commission").origine()).isEqualTo(Origine.COMMISSION);
        assertThat(etude("Etude du financeur").origine()).isEqualTo(Origine.PARTENAIRE);
        assertThat(etude("Etude de la structure").origine()).isEqualTo(Origine.STRUCTURE);
        assertThat(personne("admin").ouvrir("/etudes/nouvelle").statusCode()).isEqualTo(403);
    }

    @Test
    void lEtudeDeposeeSeLitParTousEtDitCeQuElleAttend() {
        demander("region", "Etude lue par tous");
        String page = personne("conseiller.ml").ouvrir("/etudes/" + etude("Etude lue par tous").numero()).body();
        assertThat(page).contains("Etude lue par tous", "Des restes reviennent souvent.", "On attend : Vérifier la demande d&#39;étude");
        assertThat(personne("conseiller.ml").ouvrir("/etudes").body()).contains("Etude lue par tous", "Financeur partenaire");
    }

    @Test
    void uneEtudeSansProblemeEstRefusee() {
        HttpResponse<String> reponse = personne("region").envoyerFormulaire("/etudes/nouvelle", "titre=Titre+garde+ici&probleme=+");
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("Titre garde ici", "De 1 à 4000 caractères");
    }

    @Test
    void uneEtudeCommenceeSeRetrouveEtDisparaitUneFoisEnvoyee() {
        assertThat(personne("cfor").envoyerFormulaire("/brouillons/formulaires", "garde=etude&titre=Etude+commencee&probleme=Deux+financeurs").statusCode()).isEqualTo(204);

        assertThat(personne("cfor").ouvrir("/etudes/nouvelle").body()).contains("Voici ce que vous aviez commencé", "value=\"Etude commencee\"", "Deux financeurs");
        assertThat(personne("region").ouvrir("/etudes/nouvelle").body()).doesNotContain("Etude commencee");

        demander("cfor", "Etude commencee");
        assertThat(personne("cfor").ouvrir("/etudes/nouvelle").body()).doesNotContain("Etude commencee", "que vous aviez commencé");
    }

    private void demander(String compte, String titre) {
        assertThat(personne(compte).envoyerFormulaire("/etudes/nouvelle", "garde=etude&titre=" + titre.replace(' ', '+')
                + "&probleme=Des+restes+reviennent+souvent.").statusCode()).as(compte).isEqualTo(302);
    }

    private Etude etude(String titre) {
        return etudes.toutes().stream().filter(e -> e.titre().equals(titre)).findFirst().orElseThrow();
    }

    private Convention trouver(String titre) {
        return conventions.toutes().stream().filter(c -> c.titre().equals(titre)).findFirst().orElseThrow();
    }
}
