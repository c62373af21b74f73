package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A correction that was begun is on the server, for its author alone, until it is sent; when another one corrects the saisine first, it is told and shown. */
class BrouillonDeCorrectionTest extends AvecApi {

    @Autowired Dossiers dossiers;
    private String numero;
    private String page;
    private Visiteur conseiller;

    @BeforeEach
    void unDossierACorriger() {
        numero = saisir("cas-12");
        page = "/dossiers/" + numero + "/saisine";
        conseiller = personne("conseiller");
    }

    @Test
    void uneCorrectionCommenceeSeReprendAilleurs() {
        garder("motif", "Un motif à moitié écrit");

        assertThat(personne("conseiller").ouvrir(page).body()).contains("Voici la correction que vous aviez commencée", "Un motif à moitié écrit");
        assertThat(personne("conseiller").ouvrir("/saisines/nouvelle").body()).as("elle n'est pas une nouvelle saisine").doesNotContain("Un motif à moitié écrit");
    }

    @Test
    void onPeutLEffacerEtRepartirDeLaSaisineEnvoyee() {
        garder("motif", "Un motif à moitié écrit");
        conseiller.envoyerFormulaire(page, "action=recommencer");

        assertThat(conseiller.ouvrir(page).body()).contains("Le brouillon est effacé").doesNotContain("Un motif à moitié écrit");
    }

    @Test
    void unDossierQueLOnNeCorrigePasNAPasDeBrouillon() {
        for (String autre : new String[] {"conseiller.ml", "secretariat"}) {
            assertThat(personne(autre).envoyerFormulaire(page + "/brouillon", "motif=Vol").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void lEnvoiLEfface() {
        garder("motif", "Un motif à moitié écrit");
        Map<String, String> envoi = rempli();
        envoi.putAll(Map.of("reponse", "Voilà", "action", "envoyer"));

        assertThat(conseiller.envoyerFormulaire(page, Formulaires.encoder(envoi)).statusCode()).isEqualTo(302);
        assertThat(conseiller.ouvrir(page).body()).doesNotContain("que vous aviez commencée");
    }

    /** What a page still sends of a correction that has just been sent is no new one; who types on in another tab is told. */
    @Test
    void apresSonPropreEnvoiUnBrouillonDeLAncienneVersionNEstPlusGardeEtLeDit() {
        garder("identite.nom", "Durand");
        Map<String, String> envoi = rempli();
        envoi.putAll(Map.of("reponse", "Corrigé", "action", "envoyer"));
        conseiller.envoyerFormulaire(page, Formulaires.encoder(envoi));
        HttpResponse<String> tard = conseiller.envoyerFormulaire(page + "/brouillon", Formulaires.encoder(envoi));

        assertThat(tard.statusCode()).isEqualTo(400);
        assertThat(tard.body()).contains("vous avez envoyé une correction depuis");
        assertThat(conseiller.ouvrir(page).body()).contains("Durand").doesNotContain("que vous aviez commencée", "corrigée depuis");
    }

    @Test
    void uneCorrectionDUnAutreEstDiteEtCeQuiEtaitTapeSurLAncienneVersionEstMontre() {
        garder("motif", "Un motif à moitié écrit");
        leSecretariatCorrigeLeNom("Durand");

        assertThat(conseiller.ouvrir(page).body()).contains("corrigée depuis par quelqu'un d'autre", "Un motif à moitié écrit", "Durand")
                .doesNotContain("que vous aviez commencée", "<li>Sur le temps de travail");
        garder("identite.prenom", "Zoé");
        assertThat(conseiller.ouvrir(page).body()).as("ce qui est tapé depuis n'en efface rien").contains("Un motif à moitié écrit", "value=\"Zoé\"");
        assertThat(personne("secretariat").ouvrir(page).body()).as("pour son auteur seul").doesNotContain("Un motif à moitié écrit");
    }

    @Test
    void lAncienBrouillonSEffaceAvecLEnvoiOuQuandSonAuteurLEfface() {
        garder("motif", "Un motif à moitié écrit");
        leSecretariatCorrigeLeNom("Durand");
        conseiller.envoyerFormulaire(page, "action=oublier&ancienne=1");
        assertThat(conseiller.ouvrir(page).body()).contains("ancien brouillon est effacé").doesNotContain("Un motif à moitié écrit");

        garder("motif", "Un autre motif");
        leSecretariatCorrigeLeNom("Dupont");
        Map<String, String> envoi = rempli();
        envoi.putAll(Map.of("identite.prenom", "Zoé", "reponse", "Voilà", "action", "envoyer"));
        assertThat(conseiller.envoyerFormulaire(page, Formulaires.encoder(envoi)).statusCode()).isEqualTo(302);
        assertThat(conseiller.ouvrir(page).body()).doesNotContain("Un autre motif", "corrigée depuis");
    }

    /** Told to open the saisine again, one finds there what one has just been refused. */
    @Test
    void ceQuiEstRefuseParceQuUnAutreACorrigeEstGardeEtMontre() {
        recit.recevable(numero, "CONFERENCE");
        Map<String, String> envoi = rempli();
        leSecretariatCorrigeLeNom("Durand");
        envoi.putAll(Map.of("motif", "Un motif entier", "reponse", "Voilà", "action", "envoyer"));

        assertThat(conseiller.envoyerFormulaire(page, Formulaires.encoder(envoi)).body()).contains("La saisine a été corrigée entre-temps");
        assertThat(conseiller.ouvrir(page).body()).contains("corrigée depuis par quelqu'un d'autre", "Un motif entier", "Ce que vous avez remis ou corrigé : Voilà");
    }

    /** A button at the top of the page, pressed before its end has come. */
    @Test
    void unePageQuitteeAvantDEtreArriveeEnEntierNePerdRien() {
        Map<String, String> moitie = rempli();
        moitie.keySet().retainAll(List.of("version", "questionsPour", "demande.formation.debut", "demande.beneficiaire.statut"));
        moitie.putAll(Map.of("aller", "formation", "identite.prenom", "Zoé"));
        assertThat(conseiller.envoyerFormulaire(page, Formulaires.encoder(moitie)).body()).as("sans brouillon, la saisine la complète").contains("value=\"Zoé\"", "value=\"14500\"");

        garder("demande.formation.prixHt", "14600");
        moitie.put("identite.prenom", "Zoé-Lou");
        assertThat(conseiller.envoyerFormulaire(page, Formulaires.encoder(moitie)).body()).contains("value=\"Zoé-Lou\"", "value=\"14600\"");
        assertThat(conseiller.ouvrir(page).body()).contains("value=\"Zoé-Lou\"", "value=\"14600\"");
    }

    private void leSecretariatCorrigeLeNom(String nom) {
        if (dossiers.exiger(numero).etat() == EtatDossier.RECU) {
            recit.recevable(numero, "CONFERENCE");
        }
        Visiteur secretariat = personne("secretariat");
        Map<String, String> envoi = new LinkedHashMap<>(Formulaires.rempli(secretariat.ouvrir(page).body()));
        envoi.putAll(Map.of("identite.nom", nom, "reponse", "Le nom de la pièce", "action", "envoyer"));
        assertThat(secretariat.envoyerFormulaire(page, Formulaires.encoder(envoi)).statusCode()).isEqualTo(302);
    }

    private void garder(String champ, String valeur) {
        Map<String, String> saisie = rempli();
        saisie.put(champ, valeur);
        assertThat(conseiller.envoyerFormulaire(page + "/brouillon", Formulaires.encoder(saisie)).statusCode()).isEqualTo(204);
    }

    private Map<String, String> rempli() {
        return new LinkedHashMap<>(Formulaires.rempli(conseiller.ouvrir(page).body()));
    }
}
