package fr.crefop.conference.cadre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An SVG that only draws: it runs nothing and fetches nothing, wherever it is opened. */
final class SvgSur {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> INTERDITS = Set.of("script", "foreignobject", "iframe", "handler", "animate", "set", "animatetransform", "animatemotion");

    private SvgSur() {}

    /** Null for one that may be shown. */
    static String faute(byte[] octets) {
        try {
            Element racine = lecteur().parse(new ByteArrayInputStream(octets)).getDocumentElement();
            return SVG.equals(racine.getNamespaceURI()) && "svg".equals(racine.getLocalName()) ? faute(racine) : "ce n'est pas une image SVG ou PNG";
        } catch (SAXException e) {
            return "ce n'est pas une image SVG ou PNG (un SVG est en XML, sans DOCTYPE)";
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String faute(Element element) {
        if (INTERDITS.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
            return "un logo ne fait que dessiner ; retirez <" + element.getLocalName() + ">";
        }
        NamedNodeMap attributs = element.getAttributes();
        for (int i = 0; i < attributs.getLength(); i++) {
            Node attribut = attributs.item(i);
            String nom = attribut.getLocalName() == null ? attribut.getNodeName() : attribut.getLocalName();
            if (nom.toLowerCase(Locale.ROOT).startsWith("on")) {
                return "un logo ne fait que dessiner ; retirez l'attribut " + nom;
            }
            if (nom.equals("href") && !attribut.getNodeValue().startsWith("#") && !attribut.getNodeValue().startsWith("data:image/png;")
                    || ailleurs(attribut.getNodeValue())) {
                return "un logo ne va rien chercher ailleurs ; retirez " + nom + "=\"" + attribut.getNodeValue() + "\"";
            }
        }
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element e) {
                String faute = faute(e);
                if (faute != null) {
                    return faute;
                }
            } else if (element.getLocalName().equals("style") && (ailleurs(enfant.getNodeValue()) || enfant.getNodeValue().contains("@import"))) {
                return "un logo ne va rien chercher ailleurs ; son style le fait";
            }
        }
        return null;
    }

    /** A style that names a place other than in the image itself. */
    private static boolean ailleurs(String style) {
        String serre = style.replaceAll("[\\s\"']", "").toLowerCase(Locale.ROOT);
        return serre.replace("url(#", "").contains("url(");
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
