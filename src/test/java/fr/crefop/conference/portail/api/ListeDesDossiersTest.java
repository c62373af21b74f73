package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.portail.listes.LigneDeListe;
import fr.crefop.conference.portail.listes.ListeDesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.PageDeListe;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of cases: looked for, filtered, put in order and turned page by page, by the page and by the API alike. */
class ListeDesDossiersTest extends AvecApi {

    private static final Pattern LIGNE = Pattern.compile("href=\"/dossiers/(CF-\\d{4}-\\d{5})\"");
    private static final Pattern SUIVANTE = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired Recit recit;
    @Autowired RequetesComptees requetes;
    @Autowired ListeDesDossiers liste;
    @Autowired Comptes comptes;

    @Test
    void unDossierSeTrouveParSonNumeroSonNomSaFormationOuSaStructureSansAccentNiMajuscule() {
        String marque = marque();
        String numero = depose("D’Été" + marque, "Zoé", "Tapissier " + marque);

        for (String q : List.of(numero, "zoe d’ete" + marque, "TAPISSIER " + marque, marque + " conseil orleans", numero.substring(3) + " tapissier")) {
            assertThat(numeros("secretariat", "q=" + encoder(q))).as(q).containsExactly(numero);
        }
        assertThat(numeros("secretariat", "q=" + encoder(marque + " absent"))).isEmpty();
        assertThat(personne("secretariat").ouvrir("/dossiers?q=" + encoder(marque + " absent")).body()).contains("Aucun dossier ne répond");
        assertThat(numeros("secretariat", "q=" + encoder("%"))).isEmpty();
    }

    /** Otherwise the list would tell what the case hides. */
    @Test
    void unCollegeNeTrouvePasUnDossierParLeNomQuIlNeConnaitPas() {
        String marque = marque();
        String numero = depose("Secret" + marque, "Zoé", "Tapissier " + marque);
        recit.recevable(numero, "CONFERENCE");

        assertThat(numeros("bureau.etat", "q=" + encoder("tapissier " + marque))).containsExactly(numero);
        assertThat(numeros("bureau.etat", "q=" + encoder("secret" + marque))).isEmpty();
        assertThat(personne("bureau.etat").ouvrir("/dossiers?q=" + encoder("tapissier " + marque)).body()).doesNotContain("Secret" + marque);
    }

    @Test
    void lesFiltresSeCombinentEtRestentDansLAdresse() {
        String marque = marque();
        String recu = depose("Essai", "Camille", "Menuisier " + marque);
        String soumis = depose("Essai", "Camille", "Menuisier " + marque + " bis");
        recit.recevable(soumis, "CONFERENCE");
        base.sql("update conference.etape set echeance = date '2020-01-02' where numero = ? and fait_le is null").param(recu).update();
        String q = "q=" + encoder("menuisier " + marque);

        assertThat(numeros("secretariat", q)).containsExactly(soumis, recu);
        assertThat(numeros("secretariat", q + "&tri=ANCIEN")).containsExactly(recu, soumis);
        assertThat(numeros("secretariat", q + "&tri=ECHEANCE")).containsExactly(recu, soumis);
        assertThat(numeros("secretariat", q + "&etape=EN_OPPORTUNITE")).containsExactly(soumis);
        assertThat(numeros("secretariat", q + "&retard=oui")).containsExactly(recu);
        assertThat(numeros("secretariat", q + "&reste=MANQUE")).containsExactly(soumis, recu);
        assertThat(numeros("secretariat", q + "&reste=RIEN")).isEmpty();
        assertThat(numeros("secretariat", q + "&financeur=FONGECIF_CVL&structure=" + encoder("Mission conseil Orléans"))).containsExactly(soumis, recu);
        assertThat(numeros("secretariat", q + "&financeur=AGEFIPH")).isEmpty();
        String page = personne("secretariat").ouvrir("/dossiers?" + q + "&retard=oui&tri=ECHEANCE").body();
        assertThat(page).contains("menuisier " + marque, "value=\"ECHEANCE\" selected")
                .containsPattern("en retard : c&#39;était le 2.janvier.2020");
    }

    @Test
    void uneLongueListeSeTournePageParPageSansDoublonNiOubli() {
        String marque = marque();
        List<String> deposes = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            deposes.add(depose("Essai", "Camille", "Soudeur " + marque + " " + i));
        }
        Visiteur secretariat = personne("secretariat");
        Set<String> vus = new HashSet<>();
        String adresse = "/dossiers?q=" + encoder("soudeur " + marque);
        int pages = 0;
        while (adresse != null) {
            String page = secretariat.ouvrir(adresse).body();
            List<String> lus = LIGNE.matcher(page).results().map(lien -> lien.group(1)).toList();
            assertThat(lus).allMatch(vus::add).hasSizeLessThanOrEqualTo(25);
            adresse = SUIVANTE.matcher(page).results().map(lien -> lien.group(1).replace("&amp;", "&")).findFirst().orElse(null);
            pages++;
        }

        assertThat(pages).isEqualTo(2);
        assertThat(vus).containsExactlyInAnyOrderElementsOf(deposes);
        assertThat(secretariat.ouvrir("/dossiers?page=9000").body()).contains("La liste s'arrête avant cette page");
        HttpResponse<String> api = programme("secretariat").lire("/api/dossiers?q=" + encoder("soudeur " + marque));
        assertThat(api.headers().firstValue("X-Total-Count")).hasValue("27");
    }

    @Test
    void onNeCompteQueJusquaUneBorneEtLaPageSuivanteResteOfferte() {
        String marque = marque();
        for (int i = 0; i < 7; i++) {
            depose("Essai", "Camille", "Carreleur " + marque);
        }
        Compte secretariat = comptes.trouver("secretariat").orElseThrow();
        IntFunction<PageDeListe<LigneDeListe>> page = rang -> liste.chercher(secretariat, RechercheDeDossiers.lire(Map.of("q", "carreleur " + marque, "page", String.valueOf(rang))), 2, 3);

        assertThat(page.apply(1)).returns(3L, PageDeListe::total).returns(true, PageDeListe::bornee).returns(true, PageDeListe::aUneSuite);
        assertThat(page.apply(3)).returns(6L, PageDeListe::total).returns(true, PageDeListe::bornee).returns(true, PageDeListe::aUneSuite);
        assertThat(page.apply(4)).returns(7L, PageDeListe::total).returns(false, PageDeListe::bornee).returns(false, PageDeListe::aUneSuite)
                .extracting(PageDeListe::lignes).asInstanceOf(list(LigneDeListe.class)).hasSize(1);
        assertThat(page.apply(5)).returns(7L, PageDeListe::total).returns(List.of(), PageDeListe::lignes);
    }

    /** A case that the college has to vote on and that its member was named for: two rules show it, the list shows it once. */
    @Test
    void unDossierVuDePlusieursFaconsNEstDansLaListeQuUneFois() {
        String marque = marque();
        String numero = depose("Essai", "Camille", "Vitrier " + marque);
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        base.sql("insert into conference.mandat_membre (mandat_id, compte, ad_hoc) select id, 'bureau.etat', true from conference.mandat where numero = ?"
                + " on conflict do nothing").param(numero).update();

        assertThat(numeros("bureau.etat", "q=" + encoder("vitrier " + marque))).containsExactly(numero);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etape=ailleurs", "tri=nom", "reste=TOUT", "page=0", "page=-1", "page=un", "page=99999999999", "q=%00"})
    void unFiltreQuiNExistePasEstRefuseEnFrancais(String filtre) {
        HttpResponse<String> page = personne("secretariat").ouvrir("/dossiers?" + filtre);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<html lang=\"fr\"", "<h1>");
        probleme(programme("secretariat").lire("/api/dossiers?" + filtre), 400);
    }

    /** What a page costs must not follow how many cases there are. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/dossiers", "/dossiers?q=essai&tri=RESTE&retard=oui"})
    void plusDeDossiersNeDemandentPasPlusDeRequetes(String adresse) {
        Visiteur secretariat = personne("secretariat");
        saisir("cas-12");
        secretariat.ouvrir(adresse);
        int avant = requetes.pendant(() -> secretariat.ouvrir(adresse));
        for (int i = 0; i < 10; i++) {
            saisir("cas-12");
        }

        assertThat(avant).isPositive().isLessThan(60);
        assertThat(requetes.pendant(() -> secretariat.ouvrir(adresse))).isEqualTo(avant);
    }

    private String depose(String nom, String prenom, String formation) {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.putObject("identite").put("nom", nom).put("prenom", prenom);
        ((ObjectNode) saisine.at("/demande/formation")).put("intitule", formation);
        return numero(poster(programme("conseiller"), saisine.toString()));
    }

    private List<String> numeros(String compte, String filtre) {
        List<String> numeros = new ArrayList<>();
        for (JsonNode ligne : json(programme(compte).lire("/api/dossiers?" + filtre))) {
            numeros.add(ligne.get("numero").asText());
        }
        return numeros;
    }

    private static String marque() {
        return "m" + Long.toString(System.nanoTime(), 36);
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
