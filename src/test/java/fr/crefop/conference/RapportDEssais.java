package fr.crefop.conference;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What Surefire says of a class of tests. */
record RapportDEssais(String classe, int essais, int passes) {

    static RapportDEssais lire(Path fichier) throws IOException {
        try {
            Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(fichier.toFile()).getDocumentElement();
            int essais = nombre(suite, "tests");
            return new RapportDEssais(suite.getAttribute("name"), essais,
                    essais - nombre(suite, "failures") - nombre(suite, "errors") - nombre(suite, "skipped"));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Rapport illisible : " + fichier, e);
        }
    }

    private static int nombre(Element suite, String quoi) {
        return Integer.parseInt(suite.getAttribute(quoi));
    }
}
