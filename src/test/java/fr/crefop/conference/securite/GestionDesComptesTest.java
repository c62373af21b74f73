package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.socle.RefusMetier;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator opens, changes and closes accounts by the pages. */
class GestionDesComptesTest extends AvecApplication {

    private static final String MOT_DE_PASSE = "une phrase assez longue";
    private static final Organisme CONSTRUCTYS = Organisme.deCode("CONSTRUCTYS").orElseThrow();
    private static final String SAISIE = "nom=Jeanne+Essai&structure=Maison&groupes=opca&organismes=CONSTRUCTYS&courriel=jeanne@exemple.fr&responsable=cfor";

    @Autowired GestionDesComptes gestion;
    @Autowired Comptes comptes;
    @Autowired IdentityService identite;
    @Autowired JdbcClient base;

    private Visiteur admin;

    @BeforeEach
    void connecterLAdministrateur() {
        admin = personne("admin");
        effacer();
    }

    @AfterEach
    void effacer() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.gestion%'").update();
    }

    @Test
    void unCompteCreeSeConnecteEtLeMoteurLeConnait() {
        String nouveau = "essai.gestion" + System.nanoTime();
        HttpResponse<String> creation = creer(nouveau, MOT_DE_PASSE);

        assertThat(creation.statusCode()).as(creation.body()).isEqualTo(302);
        assertThat(comptes.trouver(nouveau)).contains(
                new Compte(nouveau, "Jeanne Essai", "Maison", Set.of(Groupe.deCode("opca")), Set.of(CONSTRUCTYS), "jeanne@exemple.fr", "cfor"));
        assertThat(groupesDuMoteur(nouveau)).containsExactly("opca", "opca-constructys");
        assertThat(programme(nouveau, MOT_DE_PASSE).lire("/engine-rest/engine").statusCode()).isEqualTo(200);
    }

    /** As two administrators who have the same page before them, and press at once. */
    @RepeatedTest(3)
    void deDeuxQuiEnregistrentLaMemePageALaMemeSecondeUnSeulLeFait() throws InterruptedException {
        String nouveau = "essai.gestion" + System.nanoTime();
        creer(nouveau, MOT_DE_PASSE);
        Compte vu = comptes.trouver(nouveau).orElseThrow();
        List<Callable<String>> enregistrements = Stream.of("Une Jeanne", "Une Autre").<Callable<String>>map(nom -> () -> {
            gestion.modifier(new Compte(nouveau, nom, vu.structure(), vu.groupes(), vu.organismes(), vu.courriel(), vu.responsable()), vu::equals, "admin");
            return nom;
        }).toList();

        Simultanement.Issue<String> issue = Simultanement.faire(enregistrements);

        assertThat(issue.refus()).singleElement().isInstanceOf(CompteChange.class);
        assertThat(comptes.trouver(nouveau)).map(Compte::nom).hasValue(issue.reussites().get(0));
    }

    /** The letters bear both: Gujarati or an emoji would leave boxes in them. */
    @Test
    void unNomOuUneStructureQuiNeSImprimePasEstRefuse() {
        String nouveau = "essai.gestion" + System.nanoTime();
        creer(nouveau, MOT_DE_PASSE);

        HttpResponse<String> nom = admin.envoyerFormulaire("/comptes/" + nouveau, "nom=%E0%AA%85&structure=Maison&groupes=agefiph");
        HttpResponse<String> structure = admin.envoyerFormulaire("/comptes/" + nouveau, "nom=Jeanne&structure=%F0%9F%A6%84&groupes=agefiph");

        assertThat(nom.statusCode()).isEqualTo(400);
        assertThat(nom.body()).contains("« અ »", "en lettres latines");
        assertThat(structure.statusCode()).isEqualTo(400);
        assertThat(comptes.trouver(nouveau)).map(Compte::nom).hasValue("Jeanne Essai");
    }

    @Test
    void lesGroupesChangesSontCeuxDuMoteurAussi() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        admin.envoyerFormulaire("/comptes/" + compte, "nom=Jeanne+Autre&groupes=agefiph&groupes=rapporteur");

        assertThat(comptes.trouver(compte)).contains(new Compte(compte, "Jeanne Autre", null, Set.of(Groupe.deCode("agefiph"), Groupe.RAPPORTEUR)));
        assertThat(groupesDuMoteur(compte)).containsExactlyInAnyOrder("agefiph", "rapporteur");
    }

    @Test
    void unCompteFermeNeSeConnectePlusEtSeRouvre() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        admin.envoyerFormulaire("/comptes/" + compte + "/fermer", "");
        assertThat(programme(compte, MOT_DE_PASSE).lire("/engine-rest/engine").statusCode()).isEqualTo(401);
        assertThat(groupesDuMoteur(compte)).isEmpty();

        admin.envoyerFormulaire("/comptes/" + compte + "/rouvrir", "");
        changerLeMotDePasse(compte);
        assertThat(programme(compte, "une autre phrase longue").lire("/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(groupesDuMoteur(compte)).containsExactly("opca", "opca-constructys");
    }

    @Test
    void unCompteFermeOuChangeNAgitPlusDansLaSessionQuIlAvaitOuverte() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        Visiteur jeanne = anonyme().seConnecter(compte, MOT_DE_PASSE);
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(200);
        admin.envoyerFormulaire("/comptes/" + compte, "nom=Jeanne&groupes=agefiph");
        assertThat(jeanne.ouvrir("/").headers().firstValue("Location").orElse("")).endsWith("/connexion?expiree");

        jeanne.seConnecter(compte, MOT_DE_PASSE);
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(200);
        admin.envoyerFormulaire("/comptes/" + compte + "/fermer", "");
        assertThat(jeanne.ouvrir("/").statusCode()).isEqualTo(302);
        assertThat(jeanne.lire("/camunda/api/engine/engine").statusCode()).isEqualTo(401);
    }

    @Test
    void unMotDePasseChangeFermeLesSessionsOuvertesAvecLAncien() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        Visiteur jeanne = anonyme().seConnecter(compte, MOT_DE_PASSE);
        assertThat(jeanne.ouvrir("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        changerLeMotDePasse(compte);

        assertThat(jeanne.ouvrir("/").headers().firstValue("Location").orElse("")).endsWith("/connexion?expiree");
        assertThat(jeanne.lire("/camunda/api/engine/engine").statusCode()).isEqualTo(401);
        assertThat(jeanne.seConnecter(compte, "une autre phrase longue").ouvrir("/").statusCode()).isEqualTo(200);
    }

    @Test
    void unProgrammeDejaVerifieEstRefuseDesQueSonCompteChange() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        Visiteur jeanne = programme(compte, MOT_DE_PASSE);
        assertThat(jeanne.lire("/engine-rest/engine").statusCode()).isEqualTo(200);

        changerLeMotDePasse(compte);
        assertThat(jeanne.lire("/engine-rest/engine").statusCode()).as("l'ancien mot de passe").isEqualTo(401);

        Visiteur encore = programme(compte, "une autre phrase longue");
        assertThat(encore.lire("/engine-rest/group?member=" + compte).body()).contains("opca");
        admin.envoyerFormulaire("/comptes/" + compte, "nom=Jeanne&groupes=agefiph");
        assertThat(encore.lire("/engine-rest/group?member=" + compte).body()).as("les groupes d'avant").doesNotContain("opca");

        admin.envoyerFormulaire("/comptes/" + compte + "/fermer", "");
        assertThat(encore.lire("/engine-rest/engine").statusCode()).as("un compte fermé").isEqualTo(401);
    }

    @Test
    void unMotDePasseDejaVerifieNEchappePasAuFrein() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        assertThat(programme(compte, MOT_DE_PASSE).lire("/engine-rest/engine").statusCode()).isEqualTo(200);
        int essais = 0;
        while (programme(compte, "faux").lire("/engine-rest/engine").statusCode() == 401 && ++essais < 20) {
            assertThat(essais).isLessThan(20);
        }

        assertThat(programme(compte, MOT_DE_PASSE).lire("/api/dossiers").statusCode()).isEqualTo(429);
    }

    @Test
    void uneSessionDAvantLaFermetureNeRevientPasAvecLeCompte() {
        String compte = "essai.gestion" + System.nanoTime();
        creer(compte, MOT_DE_PASSE);
        Visiteur jeanne = anonyme().seConnecter(compte, MOT_DE_PASSE);
        admin.envoyerFormulaire("/comptes/" + compte + "/fermer", "");
        admin.envoyerFormulaire("/comptes/" + compte + "/rouvrir", "");

        assertThat(jeanne.ouvrir("/").headers().firstValue("Location").orElse("")).endsWith("/connexion?expiree");
    }

    @Test
    void unMotDePasseCourtEstRefuseEtNeRevientJamaisDansLaPage() {
        String compte = "essai.gestion" + System.nanoTime();
        HttpResponse<String> refus = creer(compte, "courtcourt");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Le mot de passe ne convient pas.", "Jeanne Essai").doesNotContain("courtcourt");
        assertThat(comptes.connait(compte)).isFalse();
    }

    @Test
    void uneSaisieFausseEstRefuseeEnFrancais() {
        for (String faute : new String[] {"nom=A&groupes=INCONNU", "nom=&groupes=opca&organismes=ANFA", "nom=A&groupes=opca&organismes=ANFA&courriel=a@b@c",
            "nom=A&groupes=opca&organismes=ANFA&responsable=personne", "nom=A%00B&groupes=opca&organismes=ANFA",
            "nom=A&groupes=opca", "nom=A&groupes=opca&organismes=INCONNU", "nom=A&groupes=fpspp&organismes=ANFA"}) {
            HttpResponse<String> refus = admin.envoyerFormulaire("/comptes",
                    "identifiant=essai.gestion.faux&motDePasse=" + MOT_DE_PASSE.replace(' ', '+') + "&" + faute);
            assertThat(refus.statusCode()).as(faute).isEqualTo(400);
        }
        assertThat(comptes.connait("essai.gestion.faux")).isFalse();
    }

    @Test
    void ilResteToujoursUnAdministrateur() {
        assertThatThrownBy(() -> gestion.fermer("admin", "admin")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("reste administrateur");
        assertThat(comptes.trouver("admin")).isPresent();
    }

    @Test
    void seulLAdministrateurTientLesComptes() {
        assertThat(admin.ouvrir("/comptes?q=secretariat").body()).contains("secretariat@conference.example").doesNotContain("bureau.etat");
        for (String autre : new String[] {"secretariat", "conseiller"}) {
            assertThat(personne(autre).ouvrir("/comptes").statusCode()).isEqualTo(403);
            assertThat(personne(autre).envoyerFormulaire("/comptes/admin/fermer", "").statusCode()).isEqualTo(403);
            assertThat(personne(autre).ouvrir("/messagerie").body()).doesNotContain("/comptes");
        }
    }

    /** Its owner has made the password their own: MonCompteTest shows what happens before. */
    private HttpResponse<String> creer(String identifiant, String motDePasse) {
        HttpResponse<String> creation = admin.envoyerFormulaire("/comptes", "identifiant=" + identifiant + "&" + SAISIE
                + "&motDePasse=" + motDePasse.replace(' ', '+'));
        if (creation.statusCode() == 302) {
            gestion.choisirMotDePasse(identifiant, MotDePasse.de(motDePasse));
        }
        return creation;
    }

    private void changerLeMotDePasse(String compte) {
        HttpResponse<String> change = admin.envoyerFormulaire("/comptes/" + compte + "/mot-de-passe", "motDePasse=une+autre+phrase+longue");
        assertThat(change.statusCode()).as(change.body()).isEqualTo(302);
        base.sql("update conference.compte set mot_de_passe_provisoire = false where identifiant = ?").param(compte).update();
    }

    private List<String> groupesDuMoteur(String compte) {
        return identite.createGroupQuery().groupMember(compte).list().stream().map(Group::getId).sorted().toList();
    }
}
