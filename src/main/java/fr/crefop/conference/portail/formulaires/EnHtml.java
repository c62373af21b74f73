package fr.crefop.conference.portail.formulaires;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML of a page. HTML that somebody typed is text, and a link leads only to a page, never to a script. */
public final class EnHtml {

    private static final Parser LECTEUR = Parser.builder().build();
    private static final HtmlRenderer DESSIN = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private EnHtml() {}

    public static String de(String markdown) {
        return DESSIN.render(LECTEUR.parse(markdown));
    }
}
