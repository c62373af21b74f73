package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Montant;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * OpenDocument 1.2 (ISO/IEC 26300): the type, the list of what is inside, and one table. Ours, for the libraries that write it either hold the whole table in
 * memory or bind whoever uses them (docs/dependances.md).
 */
final class FeuilleOds implements Feuille {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXTE = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String NOMBRE = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    private static final String MANIFESTE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
             <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
             <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(TYPE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter LU = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;
    private final String nom;
    private final List<String> titres;
    private final int parFeuille;
    private int feuilles;
    private long lignes;

    FeuilleOds(OutputStream sortie, String nom, List<String> titres) throws IOException {
        this(sortie, nom, titres, LIGNES_PAR_FEUILLE);
    }

    FeuilleOds(OutputStream sortie, String nom, List<String> titres, int parFeuille) throws IOException {
        this.nom = nom;
        this.titres = titres;
        this.parFeuille = parFeuille;
        zip = new ZipOutputStream(new BufferedOutputStream(sortie), StandardCharsets.UTF_8);
        premier("mimetype", TYPE);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFESTE.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            // It writes word by word, and each would be squeezed apart.
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(new BufferedOutputStream(zip), StandardCharsets.UTF_8.name());
            commencer();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Uncompressed and first, as the format asks, so that the type is read without opening anything. */
    private void premier(String nom, String contenu) throws IOException {
        byte[] octets = contenu.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entree = new ZipEntry(nom);
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(octets.length);
        CRC32 somme = new CRC32();
        somme.update(octets);
        entree.setCrc(somme.getValue());
        zip.putNextEntry(entree);
        zip.write(octets);
        zip.closeEntry();
    }

    private void commencer() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("office", OFFICE);
        xml.writeStartElement(OFFICE, "document-content");
        xml.writeNamespace("office", OFFICE);
        for (String[] espace : new String[][] {{"table", TABLE}, {"text", TEXTE}, {"style", STYLE}, {"number", NOMBRE}}) {
            xml.setPrefix(espace[0], espace[1]);
            xml.writeNamespace(espace[0], espace[1]);
        }
        xml.writeAttribute(OFFICE, "version", "1.2");
        styles();
        xml.writeStartElement(OFFICE, "body");
        xml.writeStartElement(OFFICE, "spreadsheet");
        table();
    }

    private void table() throws XMLStreamException {
        xml.writeStartElement(TABLE, "table");
        xml.writeAttribute(TABLE, "name", ++feuilles == 1 ? nom : nom + " " + feuilles);
        rangee(titres);
    }

    /** Two decimals for money, days and moments as they are said here. */
    private void styles() throws XMLStreamException {
        xml.writeStartElement(OFFICE, "automatic-styles");
        xml.writeStartElement(NOMBRE, "number-style");
        xml.writeAttribute(STYLE, "name", "N1");
        vide(NOMBRE, "number", "decimal-places", "2", "min-integer-digits", "1", "grouping", "true");
        xml.writeEndElement();
        xml.writeStartElement(NOMBRE, "date-style");
        xml.writeAttribute(STYLE, "name", "N2");
        jour();
        xml.writeEndElement();
        xml.writeStartElement(NOMBRE, "date-style");
        xml.writeAttribute(STYLE, "name", "N3");
        jour();
        texteDeStyle(" ");
        vide(NOMBRE, "hours", "style", "long");
        texteDeStyle(":");
        vide(NOMBRE, "minutes", "style", "long");
        xml.writeEndElement();
        for (int i = 1; i <= 3; i++) {
            xml.writeEmptyElement(STYLE, "style");
            xml.writeAttribute(STYLE, "name", "c" + i);
            xml.writeAttribute(STYLE, "family", "table-cell");
            xml.writeAttribute(STYLE, "data-style-name", "N" + i);
        }
        xml.writeEndElement();
    }

    private void jour() throws XMLStreamException {
        vide(NOMBRE, "day", "style", "long");
        texteDeStyle("/");
        vide(NOMBRE, "month", "style", "long");
        texteDeStyle("/");
        vide(NOMBRE, "year", "style", "long");
    }

    private void texteDeStyle(String texte) throws XMLStreamException {
        xml.writeStartElement(NOMBRE, "text");
        xml.writeCharacters(texte);
        xml.writeEndElement();
    }

    private void vide(String espace, String nom, String... attributs) throws XMLStreamException {
        xml.writeEmptyElement(espace, nom);
        for (int i = 0; i < attributs.length; i += 2) {
            xml.writeAttribute(espace, attributs[i], attributs[i + 1]);
        }
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        try {
            if (lignes > 0 && lignes % parFeuille == 0) {
                xml.writeEndElement();
                table();
            }
            rangee(cellules);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        // The table is squeezed, and begins to come out after hundreds of lines: whoever waits is sent what stands before it, once a line was read.
        if (++lignes == 1) {
            zip.flush();
        }
    }

    @Override
    public void envoyer() throws IOException {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void rangee(List<?> cellules) throws XMLStreamException {
        xml.writeStartElement(TABLE, "table-row");
        for (Object cellule : cellules) {
            ecrire(cellule);
        }
        xml.writeEndElement();
    }

    private void ecrire(Object valeur) throws XMLStreamException {
        if (valeur == null) {
            xml.writeEmptyElement(TABLE, "table-cell");
            return;
        }
        xml.writeStartElement(TABLE, "table-cell");
        if (valeur instanceof Montant montant) {
            typee("float", "value", montant.euros().toPlainString(), "c1");
            paragraphe(montant.euros().toPlainString().replace('.', ','));
        } else if (valeur instanceof LocalDate jour) {
            typee("date", "date-value", jour.toString(), "c2");
            paragraphe(JOUR.format(jour));
        } else if (valeur instanceof Instant moment) {
            LocalDateTime ici = LocalDateTime.ofInstant(moment, HorlogeConfiguration.PARIS);
            typee("date", "date-value", MINUTE.format(ici), "c3");
            paragraphe(LU.format(ici));
        } else if (valeur instanceof Number nombre) {
            typee("float", "value", nombre.toString(), null);
            paragraphe(nombre.toString().replace('.', ','));
        } else {
            typee("string", null, null, null);
            for (String ligne : LisibleEnXml.de(valeur.toString()).split("\\R", -1)) {
                paragraphe(ligne);
            }
        }
        xml.writeEndElement();
    }

    private void typee(String type, String attribut, String valeur, String style) throws XMLStreamException {
        if (style != null) {
            xml.writeAttribute(TABLE, "style-name", style);
        }
        xml.writeAttribute(OFFICE, "value-type", type);
        if (attribut != null) {
            xml.writeAttribute(OFFICE, attribut, valeur);
        }
    }

    private void paragraphe(String texte) throws XMLStreamException {
        xml.writeStartElement(TEXTE, "p");
        xml.writeCharacters(texte);
        xml.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
