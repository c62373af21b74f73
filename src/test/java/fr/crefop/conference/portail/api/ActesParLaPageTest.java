package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The buttons of the case page, pressed in a browser. */
class ActesParLaPageTest extends AvecApi {

    @Autowired Dossiers dossiers;

    @Test
    void leConseillerRetireSonDossierApresConfirmation() {
        String numero = saisir("cas-12");
        Visiteur conseiller = personne("conseiller");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Retirer le dossier");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=La+personne+renonce&confirmation=oui");

        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.CLOS);
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Le dossier est retiré.", "Motif : La personne renonce")
                .doesNotContain("Retirer le dossier");
    }

    @Test
    void sansMotifOuSansConfirmationLaPageLeDitEtLeDossierReste() {
        String numero = saisir("cas-12");
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=La+personne+renonce");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("cochez la case pour confirmer", ">La personne renonce</textarea>");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=&confirmation=oui");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("dites pourquoi");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=");
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("dites pourquoi et cochez la case pour confirmer");

        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.RECU);
    }

    @Test
    void uneAutreStructureEtLeSecretariatNeRetirentPas() {
        String numero = saisir("cas-12");
        for (String autre : new String[] {"conseiller.ml", "secretariat"}) {
            assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/retrait",
                    "motif=Non&confirmation=oui").statusCode()).isEqualTo(404);
        }
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.RECU);
    }

    @Test
    void leSecretariatSeulRouvreUnDossierClosAvecUnMotif() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");
        assertThat(personne("conseiller").ouvrir("/").body()).contains("Clos : plan engagé directement par les financeurs");
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("formation de la personne est confirmée");
        assertThat(personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/reouverture", "motif=Non").statusCode())
                .isEqualTo(404);
        Visiteur secretariat = personne("secretariat");
        secretariat.envoyerFormulaire("/dossiers/" + numero + "/reouverture", "motif=");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("dites pourquoi");
        secretariat.envoyerFormulaire("/dossiers/" + numero + "/reouverture", "motif=Nouvelle+date");

        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.RECU);
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Le dossier est rouvert", "Avant la réouverture", "Nouvelle date",
                "Plan engagé directement par les financeurs", "/dossiers/" + numero + "/plans/1.pdf");
        assertThat(new String(secretariat.telecharger("/dossiers/" + numero + "/plans/1.pdf").body())).startsWith("%PDF");
        assertThat(personne("conseiller.ml").ouvrir("/dossiers/" + numero + "/plans/1.pdf").statusCode()).isEqualTo(404);
        assertThat(secretariat.ouvrir("/dossiers/" + numero + "/plans/2.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void leSecretariatCorrigeLaSaisinePendantLeVoteEtLeBureauVoteDeNouveau() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        Visiteur secretariat = personne("secretariat");
        String formulaire = secretariat.ouvrir("/dossiers/" + numero + "/saisine").body();
        assertThat(formulaire).contains("Corriger annule les votes déjà donnés");
        var champs = Formulaires.rempli(formulaire);
        champs.put("demande.formation.prixHt", "15000");
        champs.put("reponse", "Nouveau devis");
        champs.put("action", "envoyer");
        secretariat.envoyerFormulaire("/dossiers/" + numero + "/saisine", Formulaires.encoder(champs));

        assertThat(dossiers.exiger(numero).demande().formation().prixHt()).isEqualByComparingTo("15000");
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains("Nouveau devis");
    }
}
