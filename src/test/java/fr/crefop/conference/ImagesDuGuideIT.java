package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Consumer;
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
    private static final int LARGEUR = 960;
    private static final int HAUTEUR = 640;
    private static final float QUALITE = 0.55f;
    private static final int OCTETS_AU_PLUS = 80_000;

    @Test
    void chaqueRoleAUneImageDeSaPage(ApplicationReelle application) throws Exception {
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            prendre(navigateur, application, "secretariat", "/a-faire", "a-faire", page -> {});
            prendre(navigateur, application, "conseiller.ml", "/dossiers/" + premier(application, "EN_ENGAGEMENT"), "dossier", page -> {});
            prendre(navigateur, application, "conseiller", "/", "conseiller-personnes", page -> {});
            prendre(navigateur, application, "conseiller", "/saisines/nouvelle", "conseiller-saisine", ImagesDuGuideIT::commencer);
            prendre(navigateur, application, "secretariat", "/", "secretariat-tableau", page -> {});
            prendre(navigateur, application, "bureau.etat", "/", "bureau-seance", page -> {});
            prendre(navigateur, application, "rapporteur", "/dossiers/" + premier(application, "EN_TRAVAUX") + "/travail", "rapporteur-proposition", page -> {});
            prendre(navigateur, application, "region", "/", "financeur-parts", page -> {});
            prendre(navigateur, application, "cfor", "/etudes", "etudes", page -> {});
            prendre(navigateur, application, "admin", "/", "administration-etat", page -> {});
            Page telephone = navigateur.seConnecter(application.url(), "secretariat", 390, HAUTEUR);
            telephone.locator(".ouvre-menu summary").click();
            garder(telephone, "menu-telephone");
        }
    }

    private static void prendre(Navigateur navigateur, ApplicationReelle application, String compte, String chemin, String nom, Consumer<Page> avant) {
        Page page = navigateur.seConnecter(application.url(), compte, LARGEUR, HAUTEUR);
        page.navigate(application.url() + chemin);
        avant.accept(page);
        garder(page, nom);
        page.close();
    }

    private static void garder(Page page, String nom) {
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
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Formation")).first().click();
    }

    private static String premier(ApplicationReelle application, String etat) throws Exception {
        JsonNode dossiers = new ObjectMapper().readTree(application.programme("secretariat").lire("/api/dossiers").body());
        return StreamSupport.stream(dossiers.spliterator(), false).filter(dossier -> dossier.at("/etat/code").asText().equals(etat))
                .map(dossier -> dossier.get("numero").asText()).max(String::compareTo).orElseThrow();
    }
}
