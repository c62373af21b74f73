package fr.crefop.conference.tableaux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.socle.Montant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A table that a French spreadsheet opens, and computes nothing of. */
class TableauxTest {

    private static final Instant MIDI_A_PARIS = Instant.parse("2026-07-14T10:00:00Z");

    @TempDir Path dossier;

    private static byte[] octets(FormatDeTableau format, List<?>... lignes) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = format.ouvrir(octets, "Essai", List.of("Titre"))) {
            for (List<?> ligne : lignes) {
                feuille.ligne(ligne);
            }
        }
        return octets.toByteArray();
    }

    private static String csv(Object... cellules) throws IOException {
        return new String(octets(FormatDeTableau.CSV, Arrays.asList(cellules)), StandardCharsets.UTF_8);
    }

    @Test
    void leCsvCommenceParSaMarqueEtSepareParDesPointsVirgules() throws IOException {
        assertThat(csv("AIF", "3 000,00 €")).isEqualTo("\ufeff\"Titre\"\r\n\"AIF\";\"3 000,00 €\"\r\n");
    }

    @Test
    void unGuillemetEtUnPointVirguleRestentDansLeurCellule() throws IOException {
        assertThat(csv("dit « oui » ; \"non\"")).contains("\"dit « oui » ; \"\"non\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-5", "@SUM(A1)", " =1+1", "\u00a0=1+1", "\t=1"})
    void unTexteQuUnTableurCalculeraitEstNeutralise(String formule) throws IOException {
        assertThat(csv(formule)).contains("\"'" + formule + "\"");
    }

    @Test
    void leCsvEcritLArgentLesJoursEtLesInstantsCommeIci() throws IOException {
        assertThat(csv(Montant.de("-1850.50"), LocalDate.of(2026, 2, 3), MIDI_A_PARIS, 12, null)).endsWith("\"-1850,50\";\"03/02/2026\";\"14/07/2026 12:00\";\"12\";\"\"\r\n");
    }

    /** Whoever waits for a page of lines is not left with what a buffer holds back. */
    @Test
    void leCsvEnvoieAussitotCeQuIlAEcrit() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = FormatDeTableau.CSV.ouvrir(octets, "Essai", List.of("Titre"))) {
            feuille.ligne(List.of("AIF"));
            assertThat(octets.size()).as("tant que rien n'est envoyé, un refus peut encore se dire").isZero();
            feuille.envoyer();
            assertThat(octets.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff\"Titre\"\r\n\"AIF\"\r\n");
        }
    }

    /** In the two others what is squeezed comes later; being asked for it breaks nothing. */
    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void unDocumentEnvoyeEntreDeuxLignesResteEntier(FormatDeTableau format) throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = format.ouvrir(octets, "Essai", List.of("Titre"))) {
            for (String ligne : List.of("un", "deux")) {
                feuille.ligne(List.of(ligne));
                feuille.envoyer();
            }
        }
        Map<String, String> parties = parties(octets.toByteArray());
        boolean excel = format == FormatDeTableau.XLSX;
        assertThat(textes(xml(parties.get(excel ? "xl/worksheets/sheet1.xml" : "content.xml")), excel ? "c" : "table-cell")).containsExactly("Titre", "un", "deux");
    }

    /** Otherwise nothing comes for as long as hundreds of lines are read, and a browser believes that nothing will. */
    @Test
    void lOpenDocumentCommenceAPartirDesLaPremiereLigneLue() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = FormatDeTableau.ODS.ouvrir(octets, "Essai", List.of("Titre"))) {
            assertThat(octets.size()).as("tant que rien n'est lu, un refus peut encore se dire").isZero();
            feuille.ligne(List.of("AIF"));
            assertThat(octets.toString(StandardCharsets.ISO_8859_1)).startsWith("PK").contains("application/vnd.oasis.opendocument.spreadsheet");
        }
    }

    @Test
    void lExcelTientSesTextesDansLeursCellulesEtNeCalculeRien() throws Exception {
        Map<String, String> parties = parties(octets(FormatDeTableau.XLSX, Arrays.asList("=1+1", Montant.de("1850.5"), LocalDate.of(2026, 2, 3), null, "suite\u0001")));
        NodeList cellules = xml(parties.get("xl/worksheets/sheet1.xml")).getElementsByTagNameNS("*", "c");

        assertThat(((Element) cellules.item(1)).getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cellules.item(1).getTextContent()).isEqualTo("=1+1");
        assertThat(cellules.item(2).getTextContent()).isEqualTo("1850.50");
        assertThat(((Element) cellules.item(3)).getAttribute("r")).isEqualTo("C2");
        // 1 January 1900 is day 1 there.
        assertThat(cellules.item(3).getTextContent()).startsWith("46056");
        assertThat(((Element) cellules.item(4)).getAttribute("r")).isEqualTo("E2");
        assertThat(cellules.item(4).getTextContent()).isEqualTo("suite ");
        assertThat(parties.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void lOdsDitSonTypeDAbordEtTypeSesCellules() throws Exception {
        byte[] octets = octets(FormatDeTableau.ODS, Arrays.asList("=1+1", Montant.de("1850.5"), LocalDate.of(2026, 2, 3), null, MIDI_A_PARIS, "deux\nlignes", 7));
        // The type stands uncompressed right after the first header.
        assertThat(new String(octets, 30, 54, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        Map<String, String> parties = parties(octets);
        assertThat(parties.keySet()).containsExactly("mimetype", "META-INF/manifest.xml", "content.xml");
        xml(parties.get("META-INF/manifest.xml"));
        NodeList cellules = xml(parties.get("content.xml")).getElementsByTagNameNS("*", "table-cell");

        assertThat(valeurs(cellules, 1)).isEqualTo("string null =1+1");
        assertThat(valeurs(cellules, 2)).isEqualTo("float 1850.50 1850,50");
        assertThat(valeurs(cellules, 3)).isEqualTo("date 2026-02-03 03/02/2026");
        assertThat(valeurs(cellules, 4)).isEqualTo("null null ");
        assertThat(valeurs(cellules, 5)).isEqualTo("date 2026-07-14T12:00:00 14/07/2026 12:00");
        assertThat(cellules.item(6).getChildNodes().getLength()).isEqualTo(2);
        assertThat(valeurs(cellules, 7)).isEqualTo("float 7 7");
        assertThat(parties.get("content.xml")).doesNotContain("formula");
    }

    @Test
    void ceQuiPasseLaDerniereLigneDUnTableurSuitSurUneAutreFeuilleSousLesMemesTitres() throws Exception {
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        ByteArrayOutputStream ods = new ByteArrayOutputStream();
        try (Feuille enExcel = new FeuilleXlsx(excel, "Essai", List.of("Titre"), 2); Feuille enOds = new FeuilleOds(ods, "Essai", List.of("Titre"), 2)) {
            for (Feuille feuille : List.of(enExcel, enOds)) {
                for (String ligne : List.of("un", "deux", "trois", "quatre", "cinq")) {
                    feuille.ligne(List.of(ligne));
                }
            }
        }
        Map<String, String> parties = parties(excel.toByteArray());
        assertThat(textes(xml(parties.get("xl/worksheets/sheet1.xml")), "c")).containsExactly("Titre", "un", "deux");
        assertThat(textes(xml(parties.get("xl/worksheets/sheet2.xml")), "c")).containsExactly("Titre", "trois", "quatre");
        assertThat(textes(xml(parties.get("xl/worksheets/sheet3.xml")), "c")).containsExactly("Titre", "cinq");
        assertThat(parties.get("xl/workbook.xml")).contains("\"Essai\"", "\"Essai 2\"", "\"Essai 3\"");
        Document contenu = xml(parties(ods.toByteArray()).get("content.xml"));
        assertThat(textes(contenu, "table-cell")).containsExactly("Titre", "un", "deux", "Titre", "trois", "quatre", "Titre", "cinq");
        assertThat(contenu.getElementsByTagNameNS("*", "table").getLength()).isEqualTo(3);
    }

    private static List<String> textes(Document document, String element) {
        NodeList elements = document.getElementsByTagNameNS("*", element);
        return IntStream.range(0, elements.getLength()).mapToObj(i -> elements.item(i).getTextContent()).toList();
    }

    /** Each line leaves as it comes: most of the document is out before it is closed. */
    @ParameterizedTest
    @EnumSource
    void leDocumentSortAFurEtAMesure(FormatDeTableau format) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Feuille feuille = format.ouvrir(octets, "Essai", List.of("Numéro", "Formation"));
        for (int i = 0; i < 20_000; i++) {
            feuille.ligne(List.of("CF-2026-" + i, "Formation " + i * 7919));
        }
        int avant = octets.size();
        feuille.close();

        assertThat(avant).isGreaterThan(octets.size() * 8 / 10);
    }

    private static String valeurs(NodeList cellules, int rang) {
        Element cellule = (Element) cellules.item(rang);
        String valeur = List.of("value", "date-value").stream().map(nom -> attribut(cellule, nom)).filter(v -> v != null).findFirst().orElse(null);
        return attribut(cellule, "value-type") + " " + valeur + " " + cellule.getTextContent();
    }

    private static String attribut(Element cellule, String nom) {
        String espace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        return cellule.hasAttributeNS(espace, nom) ? cellule.getAttributeNS(espace, nom) : null;
    }

    private Map<String, String> parties(byte[] octets) throws IOException {
        Map<String, String> parties = new LinkedHashMap<>();
        Path fichier = Files.write(dossier.resolve("tableau"), octets);
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            for (ZipEntry entree : Collections.list(zip.entries())) {
                parties.put(entree.getName(), new String(zip.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parties;
    }

    private static Document xml(String texte) throws Exception {
        DocumentBuilderFactory lecteurs = DocumentBuilderFactory.newInstance();
        lecteurs.setNamespaceAware(true);
        return lecteurs.newDocumentBuilder().parse(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)));
    }
}
