package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.crefop.conference.Navigateur;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The buttons that the script of the saisine makes, in a real browser. */
@Tag("complet")
class AjouterALaSaisineTest extends AvecApi {

    @Test
    void chaqueBoutonAjouterDitCeQuIlAjoute() {
        String numero = saisir("cas-12");
        try (Navigateur navigateur = Navigateur.ouvrir()) {
            Page page = navigateur.seConnecter(adresse(), "conseiller", "fr-FR");
            page.navigate(adresse() + "/dossiers/" + numero + "/saisine");
            List<?> noms = (List<?>) page.evaluate("[...document.querySelectorAll('.ajouter button')].map(b => b.getAttribute('aria-label'))");

            assertThat(noms).hasSizeGreaterThan(1).doesNotHaveDuplicates().allSatisfy(nom -> assertThat((String) nom).matches("Ajouter : .{5,}"));
        }
    }
}
