package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The advisor corrects the saisine in a browser: shown as it was sent, checked like a new one, sent once. */
class CorrectionParLaPageTest extends AvecApi {

    @Autowired Guide guide;
    @Autowired Recit recit;
    @Autowired Dossiers dossiers;

    @Test
    void laPageDuDossierDitCeQuiManqueEtMeneAuFormulaireRempli() {
        String numero = aCompleter("Deuxième devis\nSolde du CPF");
        Visiteur conseiller = personne("conseiller");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Il manque :", "<li>Deuxième devis</li>",
                "href=\"/dossiers/" + numero + "/saisine\"");
        assertThat(conseiller.ouvrir("/dossiers/" + numero + "/saisine").body())
                .contains("<li>Solde du CPF</li>", "value=\"14500\"", "value=\"Essai\"", "Envoyer la correction");
    }

    @Test
    void laCorrectionEnvoyeeRendLeDossierAuSecretariat() {
        String numero = aCompleter("Le nom exact");
        Visiteur conseiller = personne("conseiller");
        HttpResponse<String> reponse = envoyer(conseiller, numero, "identite.nom", "Durand", "reponse", "Nom corrigé");

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        assertThat(dossiers.exiger(numero).identite().nom()).isEqualTo("Durand");
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.RECU);
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body())
                .contains("Nom corrigé", "Version 1 de la saisine remplacée par");
    }

    @Test
    void leDepartementDitALaSaisineSeGardeEtSeCorrigeSansToucherAuPlan() {
        String numero = numero(poster(programme("conseiller"), Saisines.saisine("cas-12").put("departement", "45").toString()));
        Visiteur conseiller = personne("conseiller");
        assertThat(envoyer(conseiller, numero, "identite.nom", "Durand", "reponse", "Le nom exact").statusCode()).isEqualTo(302);
        assertThat(dossiers.departement(numero)).contains("45");

        assertThat(envoyer(conseiller, numero, "departement", "37", "reponse", "Le département exact").statusCode()).isEqualTo(302);
        assertThat(dossiers.departement(numero)).contains("37");
    }

    @Test
    void uneCorrectionFausseOuSansReponseEstRefuseeEtRienNEstEnregistre() {
        String numero = aCompleter("Le prix");
        Visiteur conseiller = personne("conseiller");
        HttpResponse<String> fausse = envoyer(conseiller, numero, "demande.formation.prixHt", "beaucoup", "reponse", "Voilà");
        HttpResponse<String> muette = envoyer(conseiller, numero, "identite.nom", "Durand", "reponse", " ");

        assertThat(fausse.statusCode()).isEqualTo(400);
        assertThat(fausse.body()).contains("value=\"beaucoup\"", "id=\"erreur-demande.formation.prixHt\"");
        assertThat(muette.statusCode()).isEqualTo(400);
        assertThat(muette.body()).contains("Dites ce que vous avez remis ou corrigé.");
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.A_COMPLETER);
        assertThat(dossiers.exiger(numero).identite().nom()).isEqualTo("Essai");
    }

    @Test
    void unSecondOngletApprendQueLeComplementEstDejaDonne() {
        String numero = aCompleter("Le nom exact");
        Visiteur conseiller = personne("conseiller");
        Map<String, String> ouvert = rempli(conseiller, numero);
        envoyer(conseiller, numero, ouvert, "identite.nom", "Durand", "reponse", "Corrigé");
        HttpResponse<String> seconde = envoyer(conseiller, numero, ouvert, "identite.nom", "Dupont", "reponse", "Corrigé");

        assertThat(seconde.statusCode()).isEqualTo(400);
        assertThat(seconde.body()).contains("La saisine a été corrigée entre-temps");
        assertThat(dossiers.exiger(numero).identite().nom()).isEqualTo("Durand");
    }

    @Test
    void uneAutreStructureEtLeSecretariatNeCorrigentPas() {
        String numero = aCompleter("Le nom exact");
        for (String autre : new String[] {"conseiller.ml", "secretariat"}) {
            assertThat(personne(autre).ouvrir("/dossiers/" + numero + "/saisine").statusCode()).isEqualTo(404);
            assertThat(envoyer(personne(autre), numero, "identite.nom", "Durand", "reponse", "Moi").statusCode()).isEqualTo(404);
        }
        assertThat(dossiers.exiger(numero).identite().nom()).isEqualTo("Essai");
    }

    @Test
    void elleSeCorrigeTantQueLaRecevabiliteNAPasSaReponse() {
        String numero = saisir("cas-12");
        Visiteur conseiller = personne("conseiller");
        HttpResponse<String> reponse = envoyer(conseiller, numero, "demande.formation.prixHt", "14600", "reponse", "Le prix du devis signé");

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        assertThat(dossier(numero, "secretariat").at("/plan/resteAFinancer").decimalValue()).isEqualByComparingTo("515");
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));
        assertThat(dossier(numero, "secretariat").at("/scrutins/0/soumis/reste").decimalValue()).isEqualByComparingTo("515");
    }

    @Test
    void corrigerNAnnuleDesVotesQueLaOuIlYEnA() {
        String numero = saisir("cas-12");
        String avant = personne("conseiller").ouvrir("/dossiers/" + numero + "/saisine").body();
        recit.recevable(numero, "CONFERENCE");
        String auVote = personne("conseiller").ouvrir("/dossiers/" + numero + "/saisine").body();

        assertThat(avant).contains("le plan est recalculé et le secrétariat permanent", "Une fois la correction envoyée, le plan est recalculé.")
                .doesNotContain("votes déjà donnés", "annule le vote");
        assertThat(auVote).contains("Corriger annule les votes déjà donnés", "Envoyer annule le vote en cours et en ouvre un autre.");
    }

    @Test
    void elleNeSeCorrigePlusUneFoisLeMandatADonner() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);

        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero + "/saisine").statusCode()).isEqualTo(404);
    }

    private String aCompleter(String manque) {
        String numero = saisir("cas-12");
        guide.faire("secretariat", numero, "Task_VerifierRecevabilite", Map.of("recevabilite", "A_COMPLETER", "manque", manque));
        return numero;
    }

    private static HttpResponse<String> envoyer(
            Visiteur visiteur, String numero, String champ, String valeur, String autre, String autreValeur) {
        return envoyer(visiteur, numero, rempli(visiteur, numero), champ, valeur, autre, autreValeur);
    }

    private static Map<String, String> rempli(Visiteur visiteur, String numero) {
        return Formulaires.rempli(visiteur.ouvrir("/dossiers/" + numero + "/saisine").body());
    }

    /** Sends the form as a browser would: what it was filled with, two fields typed over. */
    private static HttpResponse<String> envoyer(Visiteur visiteur, String numero, Map<String, String> rempli,
            String champ, String valeur, String autre, String autreValeur) {
        Map<String, String> champs = new LinkedHashMap<>(rempli);
        champs.put(champ, valeur);
        champs.put(autre, autreValeur);
        champs.put("action", "envoyer");
        return visiteur.envoyerFormulaire("/dossiers/" + numero + "/saisine", Formulaires.encoder(champs));
    }
}
