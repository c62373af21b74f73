package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The foot of every page: help for who is signed in, who runs the service for everybody. */
class AideEtMentionsTest extends AvecApi {

    private static final Pattern POUR_VOUS = Pattern.compile("aria-labelledby=\"pour-vous\">(.*?)</ul>", Pattern.DOTALL);

    private static final Pattern IMAGE = Pattern.compile("<img loading=\"lazy\" width=\"\\d+\" height=\"\\d+\" src=\"(/fichiers/[0-9a-f]+/guide/[a-z0-9-]+\\.jpg)\" alt=\"[^\"]{40,}\"");

    @Test
    void chacunLitQuiTientLeServiceSansSeConnecter() {
        String pied = anonyme().ouvrir("/connexion").body();
        for (String page : List.of("/contact", "/mentions-legales", "/accessibilite", "/donnees-personnelles")) {
            assertThat(pied).contains("href=\"" + page + "\"");
            assertThat(anonyme().ouvrir(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(anonyme().ouvrir("/mentions-legales").body()).contains("Secrétariat permanent du CREFOP Centre-Val de Loire", "Pas encore renseigné.");
        assertThat(pied).doesNotContain("href=\"/aide\"");
    }

    @Test
    void lAideMontreDAbordLeMetierDeQuiLaLit() {
        Map.of("conseiller", "Vous êtes conseiller", "secretariat", "Vous êtes au secrétariat permanent", "bureau.etat", "Vous êtes membre du bureau",
                "rapporteur", "Vous êtes rapporteur", "region", "Vous êtes financeur", "cfor", "Vous êtes à la commission C+FOR",
                "admin", "Vous êtes administrateur").forEach((compte, chapitre) -> {
                    Visiteur visiteur = personne(compte);
                    String page = visiteur.ouvrir("/aide").body();
                    Matcher siens = POUR_VOUS.matcher(page);
                    assertThat(siens.find()).as(compte).isTrue();
                    assertThat(siens.group(1)).as(compte).contains(chapitre);
                    assertThat(page).contains("<h2 id=\"se-connecter\"", "href=\"#se-connecter\"").doesNotContain("**", "## ", "../");
                });
    }

    @Test
    void lesImagesDuGuideViennentDIciALaDemandeEtSeGardent() {
        Matcher images = IMAGE.matcher(personne("cfor").ouvrir("/aide").body());
        int vues = 0;
        for (; images.find(); vues++) {
            HttpResponse<byte[]> image = anonyme().telecharger(images.group(1));
            assertThat(image.statusCode()).as(images.group(1)).isEqualTo(200);
            assertThat(image.headers().firstValue("Content-Type")).hasValue("image/jpeg");
            assertThat(image.headers().firstValue("Cache-Control")).hasValueSatisfying(garde -> assertThat(garde).contains("max-age=31536000", "immutable"));
        }
        assertThat(vues).isGreaterThanOrEqualTo(10);
    }

    /** No region of the house names one yet. */
    @Test
    void sansLogoLaTeteDePageNEnMontreAucun() {
        assertThat(anonyme().ouvrir("/connexion").body()).doesNotContain("class=\"logo\"");
        assertThat(anonyme().ouvrir("/fichiers/logo/0").statusCode()).isEqualTo(404);
    }
}
