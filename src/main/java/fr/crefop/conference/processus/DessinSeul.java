package fr.crefop.conference.processus;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A diagram without what makes it run: how the house calls its own code is nobody's business in a browser. */
final class DessinSeul {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final List<String> QUI_FONT_MARCHER = List.of("extensionElements", "conditionExpression", "timeDuration",
            "timeDate", "timeCycle", "documentation", "completionCondition");
    private static final List<String> ESPACES_TUS = List.of("http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/modeler/1.0");

    private DessinSeul() {}

    static String de(InputStream diagramme) {
        try (diagramme) {
            DocumentBuilderFactory lecteurs = DocumentBuilderFactory.newInstance();
            lecteurs.setNamespaceAware(true);
            lecteurs.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = lecteurs.newDocumentBuilder().parse(diagramme);
            QUI_FONT_MARCHER.forEach(nom -> retirer(document.getElementsByTagNameNS(BPMN, nom)));
            taire(document.getDocumentElement());
            TransformerFactory ecrivains = TransformerFactory.newInstance();
            ecrivains.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer ecrivain = ecrivains.newTransformer();
            ecrivain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter texte = new StringWriter();
            ecrivain.transform(new DOMSource(document), new StreamResult(texte));
            return texte.toString();
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("Diagramme illisible", e);
        }
    }

    private static void retirer(NodeList elements) {
        List<Node> tous = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            tous.add(elements.item(i));
        }
        tous.forEach(element -> element.getParentNode().removeChild(element));
    }

    private static void taire(Element element) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Node attribut = element.getAttributes().item(i);
            if (attribut.getNamespaceURI() != null && ESPACES_TUS.contains(attribut.getNamespaceURI()) || ESPACES_TUS.contains(attribut.getNodeValue())) {
                element.removeAttributeNode((Attr) attribut);
            }
        }
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element fils) {
                taire(fils);
            }
        }
    }
}
