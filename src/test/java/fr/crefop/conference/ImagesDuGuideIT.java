package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the user guide, role by role, from the demonstration. Written into docs/guide/images with -Ddocuments.ecrire=true, else into
 * target/captures for whoever wants to see.
 */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class ImagesDuGuideIT {

    private static final Path DOSSIER = Boolean.getBoolean("documents.ecrire") ? Path.of("docs", "guide", "images") : PagesPourTousIT.CAPTURES.resolve("guide");
    private static final int LARGEUR = 1000;
    private static final int HAUTEUR = 620;
    private static final float QUALITE = 0.55f;
    private static final int OCTETS_AU_PLUS = 80_000;

    @Test
    void chaqueRoleAUneImageDeSaPage(ApplicationReelle application) throws Exception {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            prendre(navigateur, application, "secretariat", "/a-faire", "a-faire", "main h1");
            prendre(navigateur, application, "secretariat", "/dossiers/" + un(application, "EN_ENGAGEMENT", Comparator.naturalOrder()), "dossier", "main h1");
            prendre(navigateur, application, "conseiller", "/", "conseiller-personnes", "main h1");
            prendre(navigateur, application, "secretariat", "/", "secretariat-tableau", "main .tuiles");
            prendre(navigateur, application, "bureau.etat", "/", "bureau-seance", "main article");
            prendre(navigateur, application, "rapporteur", "/dossiers/" + un(application, "EN_TRAVAUX", Comparator.reverseOrder()) + "/travail", "rapporteur-proposition", "main h1");
            prendre(navigateur, application, "region", "/", "financeur-parts", "main .jauges");
            prendre(navigateur, application, "cfor", "/etudes/nouvelle", "etudes", "main h1");
            prendre(navigateur, application, "admin", "/", "administration-etat", "main h1");
            Page saisine = navigateur.seConnecter(application.url(), "conseiller", LARGEUR, HAUTEUR);
            saisine.navigate(application.url() + "/saisines/nouvelle");
            commencer(saisine);
            garder(saisine, "conseiller-saisine", "#formulaire");
            Page telephone = navigateur.seConnecter(application.url(), "secretariat", 390, HAUTEUR);
            telephone.locator(".ouvre-menu summary").click();
            garder(telephone, "menu-telephone", ".entete");
        }
    }

    private static void prendre(Navigateur navigateur, ApplicationReelle application, String compte, String chemin, String nom, String depuis) {
        Page page = navigateur.seConnecter(application.url(), compte, LARGEUR, HAUTEUR);
        page.navigate(application.url() + chemin);
        garder(page, nom, depuis);
        page.close();
    }

    /** @param depuis what stands at the head of the picture: the head of the page is the same everywhere */
    private static void garder(Page page, String nom, String depuis) {
        page.evaluate("depuis => { const ici = document.querySelector(depuis); scrollTo(0, ici.getBoundingClientRect().top + scrollY - 16); document.activeElement.blur(); }", depuis);
        Path fichier = DOSSIER.resolve(nom + ".jpg");
        Ecrans.ecrire(page.screenshot(), fichier, 1, QUALITE);
        assertThat(fichier.toFile().length()).as(nom).isLessThan(OCTETS_AU_PLUS);
    }

    /** A saisine with its plan beside, which nobody sends. */
    private static void commencer(Page page) {
        page.locator("[id='" + CasDAujourdhui.DEBUT + "']").fill(CasDAujourdhui.reponses().get(CasDAujourdhui.DEBUT));
        page.locator("[id='demande.beneficiaire.statut']").selectOption("DEMANDEUR_EMPLOI");
        page.locator(".actions button[value=questions]").click();
        page.locator("#chemin").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Formation").setExact(true)).first().click();
    }

    private static String un(ApplicationReelle application, String etat, Comparator<String> ordre) throws Exception {
        JsonNode dossiers = new ObjectMapper().readTree(application.programme("secretariat").lire("/api/dossiers").body());
        return StreamSupport.stream(dossiers.spliterator(), false).filter(dossier -> dossier.at("/etat/code").asText().equals(etat))
                .map(dossier -> dossier.get("numero").asText()).min(ordre).orElseThrow();
    }
}
