package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Any form of the pages keeps what is typed in it, for its author alone, until it is sent; two machines on one are told. */
class FormulairesGardesTest extends AvecApi {

    private static final Pattern REPERE = Pattern.compile("name=\"repere\" value=\"([^\"]+)\"");

    @AfterEach
    void rienNeReste() {
        base.sql("delete from conference.brouillon where tache like 'page:%'").update();
    }

    @Test
    void uneAbsenceCommenceeSeRetrouveSurUneAutreMachineEtDisparaitUneFoisDeclaree() {
        Visiteur college = personne("bureau.etat");
        assertThat(garder(college, "absence", repere(college, "/absence"), Map.of("du", "03/05/2027", "remplacant", "bureau.etat.suppleant")).statusCode()).isEqualTo(204);

        Visiteur ailleurs = personne("bureau.etat");
        String page = ailleurs.ouvrir("/absence").body();
        assertThat(page).contains("Voici ce que vous aviez commencé", "value=\"03/05/2027\"").containsPattern("value=\"bureau.etat.suppleant\"[^>]*selected");
        assertThat(personne("bureau.etat.suppleant").ouvrir("/absence").body()).doesNotContain("03/05/2027");

        assertThat(envoyer(ailleurs, "/absence", "absence", repere(page), Map.of("du", "03/05/2027", "au", "04/05/2027", "remplacant", "bureau.etat.suppleant")).statusCode())
                .isEqualTo(302);
        assertThat(personne("bureau.etat").ouvrir("/absence").body()).doesNotContain("que vous aviez commencé");
        base.sql("delete from conference.absence where compte = 'bureau.etat' and du = '2027-05-03'").update();
    }

    /** The page left while the script was still keeping it: what arrives after the sending finds its place closed. */
    @Test
    void ceQuiEtaitEnRouteQuandOnAEnvoyeNeFaitPasRevenirLeBrouillon() {
        Visiteur secretariat = personne("cfor");
        String repere = repere(secretariat, "/etudes/nouvelle");
        garder(secretariat, "etude", repere, Map.of("titre", "En route"));
        envoyer(secretariat, "/etudes/nouvelle", "etude", repere, Map.of("titre", "En route", "probleme", "Deux financeurs."));

        assertThat(garder(secretariat, "etude", repere, Map.of("titre", "En route, trop tard")).statusCode()).isEqualTo(409);
        assertThat(secretariat.ouvrir("/etudes/nouvelle").body()).doesNotContain("En route", "que vous aviez commencé");
        assertThat(garder(secretariat, "etude", repere(secretariat, "/etudes/nouvelle"), Map.of("titre", "Une autre")).statusCode()).isEqualTo(204);
    }

    @Test
    void ceQuiEtaitEnRouteAvantToutBrouillonNonPlus() {
        Visiteur commission = personne("cfor");
        String repere = repere(commission, "/etudes/nouvelle");
        base.sql("delete from conference.brouillon where compte = 'cfor'").update();
        envoyer(commission, "/etudes/nouvelle", "etude", repere, Map.of("titre", "Aussitôt", "probleme", "Deux financeurs."));

        assertThat(garder(commission, "etude", repere, Map.of("titre", "Aussitôt")).statusCode()).isEqualTo(409);
    }

    @Test
    void deuxMachinesSurUnBrouillonSeLeDisentEtRienNEstPerduAvantLeChoix() {
        Visiteur bureau = personne("cfor");
        Visiteur maison = personne("cfor");
        String duBureau = repere(bureau, "/etudes/nouvelle");
        String deLaMaison = repere(maison, "/etudes/nouvelle");
        String suite = garder(bureau, "etude", duBureau, Map.of("titre", "Du bureau")).headers().firstValue("repere").orElseThrow();
        assertThat(garder(bureau, "etude", suite, Map.of("titre", "Du bureau, relu")).statusCode()).isEqualTo(204);

        HttpResponse<String> refus = garder(maison, "etude", deLaMaison, Map.of("titre", "De la maison"));
        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(refus.body()).containsPattern("Ce brouillon a été modifié ailleurs à \\d{1,2} h \\d{2}\\. Gardez ce que vous avez ici, ou prenez l'autre");
        assertThat(maison.ouvrir("/etudes/nouvelle").body()).as("prendre l'autre").contains("value=\"Du bureau, relu\"");

        String choisi = refus.headers().firstValue("repere").orElseThrow();
        assertThat(garder(maison, "etude", choisi, Map.of("titre", "De la maison")).statusCode()).as("garder le mien").isEqualTo(204);
        assertThat(bureau.ouvrir("/etudes/nouvelle").body()).contains("value=\"De la maison\"");
        assertThat(garder(bureau, "etude", suite, Map.of("titre", "Du bureau")).statusCode()).isEqualTo(409);
    }

    @Test
    void sansScriptLaPageLeDitAussiEtMontreCeQuOnAvaitIci() {
        Visiteur maison = personne("cfor");
        String ancien = repere(maison, "/etudes/nouvelle");
        garder(personne("cfor"), "etude", ancien.replaceFirst("\\..*", ".11111111-1111-1111-1111-111111111111"), Map.of("titre", "Du bureau"));

        bouton(maison, ancien, "De la maison");
        String page = maison.ouvrir("/etudes/nouvelle").body();
        assertThat(page).contains("value=\"De la maison\"", "Ce brouillon a été modifié ailleurs", "Garder ce que j'ai ici", "Prendre l'autre").doesNotContainPattern("data-change[^>]*hidden");
        envoyer(maison, Formulaires.garderLeMien(page), "etude", repere(page), Map.of("titre", "De la maison", "action", "brouillon", "retour", "/etudes/nouvelle"));
        assertThat(maison.ouvrir("/etudes/nouvelle").body()).contains("value=\"De la maison\"", "Voici ce que vous aviez commencé");
    }

    /** Each form that is sent leaves its place closed for two days: somebody who sends many still finds what they have begun. */
    @Test
    void quiAEnvoyeBeaucoupRetrouveCeQuIlCommence() {
        base.sql("""
                insert into conference.brouillon (compte, tache, numero, contenu, commence_le, modifie_le, clos)
                select 'cfor', 'page:message:CF-2026-' || n, 'close', '{}', now(), now(), true from generate_series(80001, 80200) n""").update();
        Visiteur commission = personne("cfor");
        assertThat(garder(commission, "etude", repere(commission, "/etudes/nouvelle"), Map.of("titre", "La dernière")).statusCode()).isEqualTo(204);
        String page = commission.ouvrir("/etudes/nouvelle").body();
        assertThat(page).contains("value=\"La dernière\"");

        envoyer(commission, "/etudes/nouvelle", "etude", repere(page), Map.of("titre", "La dernière", "probleme", "Deux financeurs."));
        assertThat(garder(commission, "etude", repere(commission, "/etudes/nouvelle"), Map.of("titre", "Une nouvelle")).statusCode())
                .as("personne d'autre n'y a touché").isEqualTo(204);
    }

    /** A right that was taken away since does not come back with what somebody else had begun before. */
    @Test
    void ceQuiAChangeDepuisSeVoitEtLeBrouillonSeLitACote() {
        Visiteur admin = personne("admin");
        Map<String, String> champs = Formulaires.rempli(admin.ouvrir("/comptes/cfor").body());
        champs.putAll(Map.of("nom", "Commission & <b>", "groupes", "secretariat"));
        assertThat(admin.envoyerFormulaire("/brouillons/formulaires", Formulaires.encoder(champs)).statusCode()).isEqualTo(204);
        assertThat(admin.ouvrir("/comptes/cfor").body()).contains("Voici ce que vous aviez commencé", "value=\"Commission &amp; &lt;b&gt;\"")
                .containsPattern("value=\"secretariat\"[^>]*checked");

        String structure = base.sql("select structure from conference.compte where identifiant = 'cfor'").query(String.class).single();
        base.sql("update conference.compte set structure = 'Autre maison' where identifiant = 'cfor'").update();
        try {
            assertThat(admin.ouvrir("/comptes/cfor").body())
                    .contains("Ce que montre cette page a changé depuis", "value=\"Autre maison\"", "Vous aviez tapé : Commission &amp; &lt;b&gt;", "Effacer ce brouillon")
                    .containsPattern("value=\"secretariat\"(?![^>]*checked)[^>]*><span class=\"rappel\">Vous l.{1,5}aviez cochée")
                    .containsPattern("value=\"cfor\"[^>]*checked");
            HttpResponse<String> refus = admin.envoyerFormulaire("/comptes/cfor", Formulaires.encoder(champs));
            assertThat(refus.headers().firstValue("Location").orElseThrow()).endsWith("/comptes/cfor");
            assertThat(admin.ouvrir("/comptes/cfor").body()).contains("Rien n&#39;est enregistré : ce compte a changé depuis", "Vous aviez tapé : Commission &amp; &lt;b&gt;");
            assertThat(base.sql("select structure from conference.compte where identifiant = 'cfor'").query(String.class).single()).isEqualTo("Autre maison");
        } finally {
            base.sql("update conference.compte set structure = ? where identifiant = 'cfor'").param(structure).update();
        }
    }

    @Test
    void unMotDePasseNeSeGardeJamais() {
        Visiteur admin = personne("admin");
        garder(admin, "compte-nouveau", repere(admin, "/comptes/nouveau"),
                Map.of("nom", "Jeanne Essai", "motDePasse", "secret-a-ne-pas-garder", "groupes", "secretariat"));

        assertThat(base.sql("select contenu::text from conference.brouillon where tache = 'page:compte-nouveau'").query(String.class).single())
                .contains("Jeanne Essai").doesNotContain("secret-a-ne-pas-garder", "_csrf");
        assertThat(admin.ouvrir("/comptes/nouveau").body()).contains("value=\"Jeanne Essai\"").containsPattern("value=\"secretariat\"[^>]*checked");
    }

    /** Refused on its own page or on the page that follows: what was typed stands there, and is kept. */
    @Test
    void unFormulaireRefuseMontreEtGardeCeQuiEtaitTape() {
        Visiteur conseiller = personne("conseiller");
        String numero = saisir("cas-12");
        HttpResponse<String> refus = envoyer(conseiller, "/dossiers/" + numero + "/retrait", "retrait:" + numero, repere(conseiller, "/dossiers/" + numero),
                Map.of("motif", "Parti & revenu <b>"));
        assertThat(refus.statusCode()).as("il fallait confirmer").isEqualTo(302);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains(">Parti &amp; revenu &lt;b&gt;</textarea>")
                .containsPattern("<details class=\"bloc-details\"[^>]*open=\"open\"[^>]*>\\s*<summary>Retirer le dossier");
    }

    /** What was typed here is in no draft then: it stands on the page that tells the refusal, and the other is kept until the choice. */
    @Test
    void unEnvoiRefuseNePerdRienQuandUneAutreMachineAGardeAutreChose() {
        Visiteur bureau = personne("conseiller");
        Visiteur maison = personne("conseiller");
        String numero = saisir("cas-12");
        String retrait = "retrait:" + numero;
        String page = "/dossiers/" + numero;
        String deLaMaison = repere(maison, page);
        assertThat(garder(bureau, retrait, repere(bureau, page), Map.of("motif", "Du bureau")).statusCode()).isEqualTo(204);

        assertThat(envoyer(maison, page + "/retrait", retrait, deLaMaison, Map.of("motif", "De la maison")).statusCode()).as("il fallait confirmer").isEqualTo(302);
        assertThat(maison.ouvrir(page).body()).contains(">De la maison</textarea>", "Ce brouillon a été modifié ailleurs", "Garder ce que j'ai ici")
                .doesNotContain(">Du bureau</textarea>");
        assertThat(bureau.ouvrir(page).body()).contains(">Du bureau</textarea>");
    }

    @Test
    void surUnDossierOnNeGardeQueCeQuOnVoitEtCelaPartAvecLui() {
        String numero = saisir("cas-12");
        Visiteur secretariat = personne("secretariat");
        assertThat(garder(secretariat, "message:" + numero, repere(secretariat, "/dossiers/" + numero), Map.of("message", "À propos du devis")).statusCode()).isEqualTo(204);
        assertThat(secretariat.ouvrir("/dossiers/" + numero).body()).contains(">À propos du devis</textarea>");
        assertThat(garder(personne("conseiller.ml"), "message:" + numero, "0.11111111-1111-1111-1111-111111111111", Map.of("message", "Vu de loin")).statusCode()).isEqualTo(404);
        assertThat(base.sql("select contenu::text from conference.brouillon where numero = ?").param(numero).query(String.class).list()).singleElement()
                .asString().contains("À propos du devis");
    }

    /** The page that refuses leads back to where the form was, in this house. */
    @Test
    void unFormulaireRefuseNeMeneNullePartAilleurs() {
        String page = envoyer(personne("cfor"), "/etudes/nouvelle", "etude", "0.11111111-1111-1111-1111-111111111111", Map.of("titre", "Sans problème", "retour", "//ailleurs.example")).body();
        assertThat(page).contains("value=\"Sans problème\"").doesNotContain("ailleurs.example");
    }

    @Test
    void unFormulaireQueLaMaisonNAPasNeSeGardePas() {
        assertThat(garder(personne("secretariat"), "roman", null, Map.of("titre", "Chapitre 1")).statusCode()).isEqualTo(404);
        assertThat(garder(personne("secretariat"), "absence:autre", null, Map.of("du", "x")).statusCode()).isEqualTo(404);
    }

    @Test
    void leBrouillonSEffaceParSonBouton() {
        Visiteur commission = personne("cfor");
        garder(commission, "etude", repere(commission, "/etudes/nouvelle"), Map.of("titre", "À effacer"));
        assertThat(commission.envoyerFormulaire("/brouillons/formulaires", "action=effacer&garde=etude&retour=//ailleurs.example").headers().firstValue("Location").orElseThrow())
                .as("on reste dans la maison").matches("(http://localhost:\\d+)?/");
        assertThat(commission.ouvrir("/etudes/nouvelle").body()).doesNotContain("À effacer");
    }

    /** The script posts what is typed where the page tells it, with the token: no link chooses that place. */
    @Test
    void unLienNeChoisitPasOuCeQuiEstTapeSEnvoie() {
        Visiteur secretariat = personne("secretariat");
        for (String page : new String[] {"/conventions/nouvelle", "/modeles/nouveau"}) {
            String ouverte = secretariat.ouvrir(page + "?garde=tache:../dossiers/CF-2026-00012/retrait?motif=x").body();
            assertThat(ouverte).as(page).contains("data-brouillon=\"/brouillons/formulaires\"").doesNotContain("data-brouillon=\"/a-faire");
        }
    }

    private static HttpResponse<String> garder(Visiteur qui, String garde, String repere, Map<String, String> champs) {
        return envoyer(qui, "/brouillons/formulaires", garde, repere, champs);
    }

    private static void bouton(Visiteur qui, String repere, String titre) {
        envoyer(qui, "/brouillons/formulaires", "etude", repere, Map.of("titre", titre, "action", "brouillon", "retour", "/etudes/nouvelle"));
    }

    private static HttpResponse<String> envoyer(Visiteur qui, String ou, String garde, String repere, Map<String, String> champs) {
        Map<String, String> tout = new LinkedHashMap<>(champs);
        tout.put("garde", garde);
        if (repere != null) {
            tout.put("repere", repere);
        }
        return qui.envoyerFormulaire(ou, Formulaires.encoder(tout));
    }

    private static String repere(Visiteur qui, String page) {
        return repere(qui.ouvrir(page).body());
    }

    private static String repere(String page) {
        Matcher lu = REPERE.matcher(page);
        assertThat(lu.find()).as("un repère").isTrue();
        return lu.group(1);
    }
}
