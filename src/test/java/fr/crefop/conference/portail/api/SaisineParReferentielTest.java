package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is chosen in a register fills the saisine, without script, and takes nothing from what was typed. */
class SaisineParReferentielTest extends AvecReferentiels {

    private static final String FORMATION = "demande.formation.";

    @AfterEach
    void rienNeReste() {
        base.sql("delete from conference.brouillon where tache is null").update();
    }

    @Test
    void uneOffreSeChercheEtRemplitCeQuiEstVide() {
        Map<String, String> saisie = chercher("offre", "conseiller vente");
        String page = envoyer(saisie);
        assertThat(page).contains("2 résultats", "École d'essai du commerce, Orléans, à partir du 5 avril 2027", "8 000,00 € TTC", "jour du début à demander");

        saisie.put("chercheTva", "EXONEREE");
        String remplie = choisir(saisie, offre(page, 0));
        assertThat(remplie).contains("9 réponses remplies par l'offre", "Heures en centre : 450", "Prix hors taxe : 8000");
        assertThat(valeur(remplie, FORMATION + "intitule")).isEqualTo("Titre professionnel Conseiller de vente");
        assertThat(valeur(remplie, FORMATION + "heuresEntreprise")).isEqualTo("140");
        assertThat(valeur(remplie, FORMATION + "fin")).isEqualTo("10/09/2027");
        assertThat(valeur(remplie, FORMATION + "formacodes")).isEqualTo("99566");
        assertThat(remplie).contains("<option value=\"RNCP\" selected=\"selected\">", "<option value=\"24\" selected=\"selected\">");
        assertThat(valeur(remplie, FORMATION + "dureeMois")).as("l'offre ne le dit pas").isEmpty();
        assertThat(valeur(remplie, "demande.frais.nonPedagogiques")).as("« Aucun » n'est pas un montant").isEmpty();
    }

    /** LHÉO numbers them; the form names them. */
    @Test
    void lesFinanceursDUneOffreSontCochesSousLeurNom() {
        Map<String, String> saisie = chercher("offre", "aide-soignant");

        String remplie = choisir(saisie, offre(envoyer(saisie), 0));

        assertThat(remplie).containsPattern("value=\"CONSEIL_REGIONAL\"[^>]{0,80}checked").doesNotContainPattern("value=\"AUTRE\"[^>]{0,80}checked");
    }

    @Test
    void cequiEstTapeResteEtSeDit() {
        Map<String, String> saisie = chercher("offre", "conseiller vente Orléans");
        saisie.put(FORMATION + "heuresCentre", "400");
        saisie.put(FORMATION + "intitule", "Titre professionnel Conseiller de vente");
        String cle = offre(envoyer(saisie), 0);

        String gardee = choisir(saisie, cle);
        assertThat(valeur(gardee, FORMATION + "heuresCentre")).isEqualTo("400");
        assertThat(gardee).contains("Gardé tel que vous l'avez saisi", "Heures en centre : 400 (l'offre dit 450)").doesNotContain("Intitulé : Titre professionnel");

        saisie.remove("choisir");
        saisie.put("remplacer", cle);
        String remplacee = envoyer(saisie);
        assertThat(valeur(remplacee, FORMATION + "heuresCentre")).isEqualTo("450");
        assertThat(remplacee).contains("Heures en centre : 450, au lieu de 400");
    }

    @Test
    void lePrixToutesTaxesComprisesDevientHorsTaxeSelonLaTvaQueLOnDit() {
        Map<String, String> saisie = chercher("offre", "anglais");
        String cle = offre(envoyer(saisie), 0);

        String sansTva = choisir(saisie, cle);
        assertThat(valeur(sansTva, FORMATION + "prixHt")).as("personne ne connaît la TVA").isEmpty();
        assertThat(valeur(sansTva, FORMATION + "prixTtc")).isEqualTo("1440");
        assertThat(sansTva).contains("Le prix hors taxe dépend de la TVA de l'organisme");

        saisie.put("chercheTva", "USUELLE");
        String avecTva = choisir(saisie, cle);
        assertThat(valeur(avecTva, FORMATION + "prixHt")).isEqualTo("1200");
        assertThat(valeur(avecTva, FORMATION + "prixTtc")).isEqualTo("1440");
        saisie.put("chercheTva", "EXONEREE");
        String exoneree = choisir(saisie, cle);
        assertThat(valeur(exoneree, FORMATION + "prixHt")).isEqualTo("1440");
        assertThat(valeur(exoneree, FORMATION + "prixTtc")).isEmpty();
        assertThat(valeur(exoneree, "demande.frais.nonPedagogiques")).isEqualTo("60");
    }

    @Test
    void uneCertificationDitSonRepertoireEtSaValidite() {
        String remplie = choisir(chercher("certification", "vendeur"), "CERTIFICATIONS:RNCP990005");

        assertThat(remplie).contains("2 réponses remplies par la certification", "RNCP990005 n'est pas en vigueur le 5 avril 2027");
        assertThat(valeur(remplie, FORMATION + "intitule")).isEqualTo("Titre professionnel Vendeur conseil en magasin");
        assertThat(envoyer(chercher("certification", "vendeur"))).contains("RNCP990005, niveau 4, n'est plus en vigueur, finie le 1er mars 2026");
    }

    /** The register keeps saying of some that they are active long after their last day. */
    @Test
    void uneCertificationFinieAvantLaFormationNEstPasDiteValide() {
        Map<String, String> saisie = chercher("certification", "menuisier");
        assertThat(choisir(saisie, "CERTIFICATIONS:RNCP990002")).contains("3 réponses remplies par la certification", "en cours de validité");
        base.sql("update conference.certification set fin = '2027-04-04' where numero = 'RNCP990002'").update();
        assertThat(choisir(chercher("certification", "menuisier"), "CERTIFICATIONS:RNCP990002"))
                .contains("2 réponses remplies par la certification", "RNCP990002 n'est pas en vigueur le 5 avril 2027");

        assertThat(envoyer(chercher("certification", "menuisier"))).contains("RNCP990002, niveau 3, en vigueur jusqu'au 4 avril 2027");
        base.sql("update conference.certification set fin = '2026-11-01' where numero = 'RNCP990002'").update();
        assertThat(envoyer(chercher("certification", "menuisier"))).contains("RNCP990002, niveau 3, n'est plus en vigueur, finie le 1er novembre 2026");
    }

    @Test
    void unFormacodePrendLaPlaceDeAucunUneFoisQueLOnLeVeut() {
        Map<String, String> saisie = chercher("formacode", "menuiserie");
        saisie.put(FORMATION + "formacodes", "aucun");
        assertThat(choisir(saisie, "FORMACODES:99403")).contains("Gardé tel que vous l'avez saisi", "Prendre ce que dit le formacode");
        saisie.remove("choisir");
        saisie.put("remplacer", "FORMACODES:99403");

        assertThat(valeur(envoyer(saisie), FORMATION + "formacodes")).isEqualTo("99403");
    }

    @Test
    void ceQuiNEstPasDemandeNEstPasDitDejaRempli() {
        Map<String, String> saisie = premieres("SALARIE_CDI", "formation");

        assertThat(choisir(saisie, "FORMACODES:99403")).contains("Rien de ce que dit le formacode n'est demandé pour cette personne.").doesNotContain("déjà dans vos réponses");
    }

    @Test
    void unFormacodeSAjouteAuxAutres() {
        Map<String, String> saisie = chercher("formacode", "menuiserie");
        saisie.put(FORMATION + "formacodes", "99566");
        assertThat(envoyer(saisie)).contains("FORMACODES:99403");

        assertThat(valeur(choisir(saisie, "FORMACODES:99403"), FORMATION + "formacodes")).isEqualTo("99566 ; 99403");
        assertThat(choisir(saisie, "FORMACODES:99566")).contains("est déjà dans vos réponses");
    }

    @Test
    void laConventionCollectiveDonneLOpco() {
        Map<String, String> saisie = premieres("SALARIE_CDI", "parcours");
        saisie.put("chercher", "convention");
        saisie.put("chercheConvention", "1979");
        assertThat(envoyer(saisie)).contains("Hôtels, cafés, restaurants", "IDCC 1979, OPCO : AKTO");
        saisie.remove("chercher");

        assertThat(choisir(saisie, "IDCC:1979")).contains("<option value=\"AKTO\" selected=\"selected\">", "2 réponses remplies par la convention collective");
        for (String idcc : new String[] {"0016", "0413", "1486", "1596", "1996", "2216"}) {
            assertThat(choisir(new LinkedHashMap<>(saisie), "IDCC:" + idcc)).as(idcc).contains("2 réponses remplies par");
        }
    }

    @Test
    void ceQuiNExistePlusSeDit() {
        for (String cle : new String[] {"OFFRES:999999999", "CERTIFICATIONS:RNCP1", "CHAT:1", "OFFRES:", "OFFRES:abc"}) {
            assertThat(choisir(chercher("offre", "vente"), cle)).as(cle).contains("Ce résultat n'existe plus");
        }
    }

    @Test
    void unDossierQueLOnCorrigeSeRemplitDeMeme() {
        String numero = saisir("cas-26-01");
        Map<String, String> saisie = new LinkedHashMap<>(Map.of("etape", "formation", "choisir", "CERTIFICATIONS:RNCP990001"));
        HttpResponse<String> page = personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/saisine", Formulaires.encoder(saisie));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(texte(page)).contains("la certification dit Titre professionnel Conseiller de vente");
    }

    private static Map<String, String> premieres(String statut, String etape) {
        Map<String, String> saisie = new LinkedHashMap<>();
        saisie.put(FORMATION + "debut", "05/04/2027");
        saisie.put("demande.beneficiaire.statut", statut);
        saisie.put("questionsPour", "2027-04-05/" + statut);
        saisie.put("etape", etape);
        saisie.put("jusquAuBout", "oui");
        return saisie;
    }

    private static Map<String, String> chercher(String quoi, String mots) {
        Map<String, String> saisie = premieres("DEMANDEUR_EMPLOI", "formation");
        saisie.put("chercher", "formation");
        saisie.put("chercheQuoi", quoi);
        saisie.put("chercheFormation", mots);
        return saisie;
    }

    private String choisir(Map<String, String> saisie, String cle) {
        saisie.remove("chercher");
        saisie.put("choisir", cle);
        return envoyer(saisie);
    }

    private String envoyer(Map<String, String> saisie) {
        HttpResponse<String> page = personne("conseiller").envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(saisie));
        assertThat(page.statusCode()).isEqualTo(200);
        return texte(page);
    }

    private static String texte(HttpResponse<String> page) {
        return page.body().replace("&#39;", "'").replace('\u00a0', ' ');
    }

    private static String offre(String page, int rang) {
        return Pattern.compile("name=\"choisir\" value=\"(OFFRES:[0-9]+)\"").matcher(page).results().map(trouvee -> trouvee.group(1)).toList().get(rang);
    }

    /** Of an input, as the page shows it. */
    private static String valeur(String page, String nom) {
        Matcher champ = Pattern.compile("<input [^>]*name=\"" + Pattern.quote(nom) + "\"[^>]*>").matcher(page);
        assertThat(champ.find()).as(nom).isTrue();
        Matcher valeur = Pattern.compile("value=\"([^\"]*)\"").matcher(champ.group());
        return valeur.find() ? valeur.group(1) : "";
    }
}
