package fr.crefop.conference.referentiels;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.util.StreamUtils;

/**
 * Reads offers in LHÉO 2.3, one training at a time: nothing but that training is ever held. No document type and no entity is read: what
 * stands outside of the file is nobody's to fetch. Names, telephones and addresses of people are passed over.
 */
final class LectureLheo {

    static final String ESPACE = "http://lheo.gouv.fr/2.3";
    private static final String FORMATION = "formation";
    private static final int PROFONDEUR = 40;
    private static final int TEXTE = 2_000;

    private LectureLheo() {}

    static void lire(InputStream fichier, Recueil<Offre> recueil) {
        XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Whatever it would be asked for, it gives nothing.
        fabrique.setXMLResolver((publique, systeme, adresse, espace) -> InputStream.nullInputStream());
        XMLStreamReader xml = null;
        try {
            // Its reader closes what it has read to the end; who opened the file does that.
            xml = fabrique.createXMLStreamReader(StreamUtils.nonClosing(fichier));
            racine(xml);
            parcourir(xml, recueil);
        } catch (XMLStreamException e) {
            long ligne = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new FichierIllisible(Math.max(0, ligne), "ce n'est pas du XML bien formé, ou il renvoie à un autre document.");
        } finally {
            fermer(xml);
        }
    }

    private static void racine(XMLStreamReader xml) throws XMLStreamException {
        for (int quoi = xml.getEventType(); quoi != XMLStreamConstants.START_ELEMENT; quoi = xml.next()) {
            refuserUnType(xml, quoi);
        }
        if (!xml.getLocalName().equals("lheo") || !ESPACE.equals(xml.getNamespaceURI())) {
            throw new FichierIllisible(xml.getLocation().getLineNumber(), "ce n'est pas une offre LHÉO 2.3 : le document doit commencer par <lheo xmlns=\"" + ESPACE + "\">.");
        }
    }

    private static void refuserUnType(XMLStreamReader xml, int quoi) {
        if (quoi == XMLStreamConstants.DTD) {
            throw new FichierIllisible(xml.getLocation().getLineNumber(), "ce document déclare un type (DOCTYPE) : retirez-le, il n'est jamais lu.");
        }
    }

    private static void parcourir(XMLStreamReader xml, Recueil<Offre> recueil) throws XMLStreamException {
        Deque<String> chemin = new ArrayDeque<>();
        chemin.push(xml.getLocalName());
        StringBuilder texte = new StringBuilder();
        FormationLue formation = null;
        while (xml.hasNext()) {
            int quoi = xml.next();
            int ligne = xml.getLocation().getLineNumber();
            refuserUnType(xml, quoi);
            if (quoi == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FichierIllisible(ligne, "ce document renvoie à une entité : elle n'est jamais lue.");
            } else if (quoi == XMLStreamConstants.START_ELEMENT) {
                if (chemin.size() == PROFONDEUR) {
                    throw new FichierIllisible(ligne, "les balises sont trop imbriquées.");
                }
                String nom = xml.getLocalName();
                if (estUneOffre(nom, chemin)) {
                    formation = new FormationLue(ligne, recueil);
                } else if (formation != null) {
                    formation.ouvrir(nom, xml.getAttributeValue(null, "tag"));
                }
                chemin.push(nom);
                texte.setLength(0);
            } else if (quoi == XMLStreamConstants.CHARACTERS || quoi == XMLStreamConstants.CDATA) {
                texte.append(xml.getText(), 0, Math.min(xml.getText().length(), Math.max(0, TEXTE - texte.length())));
            } else if (quoi == XMLStreamConstants.END_ELEMENT) {
                String nom = chemin.pop();
                if (estUneOffre(nom, chemin)) {
                    formation.finir();
                    formation = null;
                } else if (formation != null) {
                    formation.fermer(nom, chemin, texte.toString().strip(), ligne);
                }
                texte.setLength(0);
            }
        }
    }

    /** {@code lheo/offres/formation}; an element of that name stands elsewhere too. */
    private static boolean estUneOffre(String nom, Deque<String> autour) {
        return nom.equals(FORMATION) && autour.size() == 2 && autour.peek().equals("offres");
    }

    private static void fermer(XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
