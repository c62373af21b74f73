package fr.crefop.conference.cadre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An SVG that only draws: it runs nothing and fetches nothing, wherever it is opened. What is known to draw is let through, and nothing
 * else: neither what acts, nor what nobody has thought of yet.
 */
final class SvgSur {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String PNG = "data:image/png;";

    private static final Set<String> DESSINENT = Set.of("svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
            "text", "tspan", "textPath", "image", "title", "desc", "style", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask",
            "marker", "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feComposite", "feFlood", "feMerge", "feMergeNode");

    private static final Set<String> DISENT = Set.of("id", "class", "style", "type", "media", "lang", "space", "version", "baseProfile", "role",
            "aria-label", "aria-labelledby", "aria-hidden",
            // Where and how big.
            "viewBox", "preserveAspectRatio", "x", "y", "dx", "dy", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "width", "height",
            "d", "points", "pathLength", "transform", "rotate", "textLength", "lengthAdjust", "startOffset", "method", "spacing", "overflow", "offset",
            "gradientUnits", "gradientTransform", "spreadMethod", "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits",
            "maskContentUnits", "markerWidth", "markerHeight", "markerUnits", "refX", "refY", "orient", "filterUnits", "primitiveUnits",
            // With what.
            "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
            "stroke-dasharray", "stroke-dashoffset", "color", "opacity", "display", "visibility", "clip-path", "clip-rule", "mask", "filter", "marker-start",
            "marker-mid", "marker-end", "stop-color", "stop-opacity", "flood-color", "flood-opacity", "color-interpolation", "color-interpolation-filters",
            "shape-rendering", "text-rendering", "image-rendering", "vector-effect", "paint-order", "mix-blend-mode", "isolation", "enable-background",
            "font-family", "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "text-anchor", "text-decoration", "letter-spacing",
            "word-spacing", "dominant-baseline", "alignment-baseline", "baseline-shift", "writing-mode", "direction", "unicode-bidi",
            "in", "in2", "result", "mode", "operator", "k1", "k2", "k3", "k4", "stdDeviation", "values");

    private SvgSur() {}

    /** Null for one that may be shown. */
    static String faute(byte[] octets) {
        try {
            Document document = lecteur().parse(new ByteArrayInputStream(octets));
            for (Node autour = document.getFirstChild(); autour != null; autour = autour.getNextSibling()) {
                if (autour instanceof ProcessingInstruction consigne) {
                    return "un logo ne fait que dessiner ; retirez <?" + consigne.getTarget();
                }
            }
            Element racine = document.getDocumentElement();
            return SVG.equals(racine.getNamespaceURI()) && "svg".equals(racine.getLocalName()) ? faute(racine) : "ce n'est pas une image SVG ou PNG";
        } catch (SAXException e) {
            return "ce n'est pas une image SVG ou PNG (un SVG est en XML, sans DOCTYPE)";
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String faute(Element element) {
        if (!SVG.equals(element.getNamespaceURI()) || !DESSINENT.contains(element.getLocalName())) {
            return "un logo ne fait que dessiner ; retirez <" + element.getNodeName() + ">";
        }
        NamedNodeMap attributs = element.getAttributes();
        for (int i = 0; i < attributs.getLength(); i++) {
            String faute = faute(element, attributs.item(i));
            if (faute != null) {
                return faute;
            }
        }
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            String faute = enfant instanceof Element e ? faute(e) : enfant instanceof ProcessingInstruction consigne
                    ? "un logo ne fait que dessiner ; retirez <?" + consigne.getTarget() : null;
            if (faute != null) {
                return faute;
            }
        }
        return element.getLocalName().equals("style") && ailleurs(element.getTextContent()) ? "un logo ne va rien chercher ailleurs ; son style le fait" : null;
    }

    private static String faute(Element element, Node attribut) {
        String espace = attribut.getNamespaceURI();
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(espace)) {
            return null;
        }
        String nom = attribut.getLocalName();
        String dit = attribut.getNodeValue();
        boolean lien = nom.equals("href") && (espace == null || XLINK.equals(espace));
        boolean dUnDessin = espace == null || XMLConstants.XML_NS_URI.equals(espace);
        if (lien && (dit.startsWith("#") || dit.startsWith(PNG) && element.getLocalName().equals("image"))) {
            return null;
        }
        if (lien || ailleurs(dit)) {
            return "un logo ne va rien chercher ailleurs ; retirez " + nom + "=\"" + dit + "\"";
        }
        return dUnDessin && DISENT.contains(nom) ? null : "un logo ne fait que dessiner ; retirez l'attribut " + attribut.getNodeName();
    }

    /** A style that names a place other than in the image itself, or hides what it names. */
    private static boolean ailleurs(String style) {
        String serre = style.replaceAll("[\\s\"']", "").toLowerCase(Locale.ROOT);
        return serre.replace("url(#", "").contains("url(") || serre.contains("@import") || serre.contains("@font-face") || serre.contains("image-set(")
                || serre.contains("src(") || serre.contains("\\") || serre.contains("/*");
    }

    private static DocumentBuilder lecteur() throws ParserConfigurationException {
        DocumentBuilderFactory usine = DocumentBuilderFactory.newDefaultNSInstance();
        usine.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        usine.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder lecteur = usine.newDocumentBuilder();
        // Its own handler prints on the console.
        lecteur.setErrorHandler(new DefaultHandler());
        return lecteur;
    }
}
