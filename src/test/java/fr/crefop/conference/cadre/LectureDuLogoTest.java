package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logo of a region: an SVG or a PNG beside its file, which only draws; whatever else it is stops the start, and the refusal says why. */
class LectureDuLogoTest {

    @Test
    void unPngSertPartout() {
        Logo logo = lire("logo.png", null);
        assertThat(logo.ecran().type()).isEqualTo("image/png");
        assertThat(logo.impression()).isEqualTo(logo.ecran());
        assertThat(logo.impression().enAdresse()).startsWith("data:image/png;base64,iVBOR");
        assertThat(logo.texte()).isEqualTo("L'Île");
    }

    @Test
    void unSvgAUnPngPourLesDocuments() {
        Logo logo = lire("logo.svg", "logo.png");
        assertThat(logo.ecran().type()).isEqualTo("image/svg+xml");
        assertThat(new String(logo.ecran().octets())).startsWith("<svg");
        assertThat(logo.impression().type()).isEqualTo("image/png");
        assertThatThrownBy(() -> lire("logo.svg", null)).isInstanceOf(CadreInvalide.class).hasMessageContaining("« impression » manque");
        assertThatThrownBy(() -> lire("logo.svg", "logo.svg")).hasMessageContaining("attend une image PNG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "absent.svg | le fichier rules/regions/logos/absent.svg n'existe pas",
            "../24.yaml | attend le nom d'un fichier .svg ou .png",
            "autre.png | ce n'est pas une image SVG ou PNG",
            "doctype.svg | sans DOCTYPE",
            "script.svg | retirez <script>",
            "page.svg | retirez <foreignObject>",
            "geste.svg | retirez l'attribut onclick",
            "lien.svg | ne va rien chercher ailleurs",
            "style.svg | ne va rien chercher ailleurs"})
    void ceQuiNEstPasUneImageQuiNeFaitQueDessinerEstRefuse(String fichier, String pourquoi) {
        assertThatThrownBy(() -> lire(fichier, "logo.png")).isInstanceOf(CadreInvalide.class).hasMessageStartingWith("Règles refusées : rules/regions/logos.yaml, logo")
                .hasMessageContaining(pourquoi);
    }

    @Test
    void unLogoDitSonTexte() {
        assertThatThrownBy(() -> LectureDuLogo.lire("logos", new Noeud("rules/regions/logos.yaml, logo", Map.of("fichier", "logo.png"))))
                .hasMessageContaining("« texte » manque");
    }

    private static Logo lire(String fichier, String impression) {
        Map<String, Object> logo = new HashMap<>(Map.of("fichier", fichier, "texte", "L'Île"));
        if (impression != null) {
            logo.put("impression", impression);
        }
        return LectureDuLogo.lire("logos", new Noeud("rules/regions/logos.yaml, logo", logo));
    }
}
