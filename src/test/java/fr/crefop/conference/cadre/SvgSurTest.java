package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What draws passes; whatever acts, fetches, or is not known to draw is refused, and told by its name. */
class SvgSurTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<title>L'Île</title><desc>Une île</desc><g id='a' transform='scale(2)'><path d='M0 0h9v9z' fill='#d6aa5a' stroke='none'/></g>",
        "<defs><linearGradient id='d' x1='0' y1='0' x2='1' y2='1' gradientUnits='userSpaceOnUse'><stop offset='0' stop-color='red'/></linearGradient></defs><rect width='9' height='9' rx='1' fill='url(#d)'/>",
        "<style type='text/css'>.a{fill:#fff;clip-path:url(#b)}</style><circle class='a' cx='4' cy='4' r='4' style='opacity:.5'/>",
        "<symbol id='s' viewBox='0 0 9 9'><polygon points='0,0 9,0 9,9'/></symbol><use href='#s' x='1'/><use xlink:href='#s'/>",
        "<image width='9' height='9' xlink:href='data:image/png;base64,iVBORw0KGgo='/>",
        "<text x='1' y='5' font-family='serif' font-size='4' text-anchor='middle' xml:space='preserve'>Île <tspan dy='1'>verte</tspan></text>",
        "<filter id='f'><feGaussianBlur in='SourceGraphic' stdDeviation='2'/></filter><ellipse rx='3' ry='2' filter='url(#f)'/>",
        "<!-- Un commentaire --><mask id='m'><line x1='0' x2='9' stroke='white' stroke-width='2' stroke-dasharray='1 2'/></mask><polyline points='0 0 9 9' mask='url(#m)'/>"})
    void ceQuiDessinePasse(String dessin) {
        assertThat(faute(dessin)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<foreignObject/>", "<a href='#x'><path d='M0 0'/></a>", "<animate attributeName='href'/>",
        "<set attributeName='onload' to='x'/>", "<handler type='x'/>", "<discard/>", "<iframe/>", "<feImage href='#x'/>", "<switch/>", "<audio/>", "<view id='v'/>", "<metadata/>",
        "<autre:path xmlns:autre='urn:autre' d='M0 0'/>", "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>", "<invente/>"})
    void ceQuiNEstPasConnuPourDessinerEstRefuse(String element) {
        assertThat(faute(element)).startsWith("un logo ne fait que dessiner ; retirez <");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick='alert(1)'", "onload='alert(1)'", "onfuture='x'", "ping='x'", "attributeName='x'", "tabindex='0'", "autofocus='x'",
        "xml:base='https://exemple.fr/'", "xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='load'", "xmlns:i='urn:i' i:label='Calque'"})
    void unAttributQuiNeDessinePasEstRefuse(String attribut) {
        assertThat(faute("<path d='M0 0h9' " + attribut + "/>")).startsWith("un logo ne fait que dessiner ; retirez l'attribut ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<use href='https://exemple.fr/a.svg#x'/>", "<use href='javascript:alert(1)'/>", "<image href='data:image/svg+xml;base64,PHN2Zz4='/>", "<image href='suivi.png'/>",
        "<use href='data:image/png;base64,iVBORw0KGgo='/>", "<path d='M0 0' fill='url(https://exemple.fr/x)'/>", "<path d='M0 0' style='fill:u\\72l(https://exemple.fr/x)'/>",
        "<style>@import 'https://exemple.fr/x.css';</style>", "<style>@font-face{font-family:x;src:url(//exemple.fr/x)}</style>", "<style>path{fill:u/**/rl(x)}</style>",
        "<style><![CDATA[path{mask-image:image-set('https://exemple.fr/x' 1x)}]]></style>"})
    void ceQuiVaChercherAilleursEstRefuse(String dessin) {
        assertThat(faute(dessin)).startsWith("un logo ne va rien chercher ailleurs");
    }

    @Test
    void uneFeuilleDeStyleAutourDuDessinEstRefusee() {
        byte[] avec = "<?xml-stylesheet href='https://exemple.fr/x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(SvgSur.faute(avec)).startsWith("un logo ne fait que dessiner ; retirez <?xml-stylesheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/static/favicon.svg", "src/test/packs/rules/regions/99/logo.svg"})
    void lesDessinsDeLaMaisonPassent(String fichier) {
        try {
            assertThat(SvgSur.faute(Files.readAllBytes(Path.of(fichier)))).isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String faute(String dessin) {
        return SvgSur.faute(("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>" + dessin + "</svg>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
