package fr.crefop.conference.decisions;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of the documents. The pages name Liberation Sans; a letter that it lacks is taken from the next that draws it.
 *
 * @param graisse 400 or 700
 * @param secours true for one that the pages do not name
 */
record Police(String famille, int graisse, String fichier, boolean secours) {

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    /** Latin, Greek, Cyrillic and Hebrew; then Arabic, Armenian and Georgian; then Chinese, Japanese and Korean. */
    static final List<Police> TOUTES = List.of(
            new Police("Liberation Sans", 400, "/liberation/LiberationSans-Regular.ttf", false),
            new Police("Liberation Sans", 700, "/liberation/LiberationSans-Bold.ttf", false),
            new Police("DejaVu Sans", 400, DEJAVU + ".ttf", true),
            new Police("DejaVu Sans", 700, DEJAVU + "-Bold.ttf", true),
            new Police("WenQuanYi Micro Hei", 400, "/polices/WenQuanYiMicroHei.ttf", true));

    /** The fonts that a page needs: reading the others doubles the time it takes, and nearly no page has a letter for them. */
    static List<Police> pour(String html) {
        return html.codePoints().allMatch(Police::courant) ? TOUTES.stream().filter(police -> !police.secours()).toList() : TOUTES;
    }

    /** The letters of western and central Europe, usual punctuation, the euro: Liberation Sans has them all. */
    static boolean courant(int c) {
        return c <= 0x17F || c >= 0x2013 && c <= 0x2014 || c >= 0x2018 && c <= 0x201E || c == 0x2022 || c == 0x2026
                || c == 0x20AC;
    }

    /**
     * The named fonts without their table of ligatures: looking each word up in it took half of the printing, and a reader finds
     * "financeur" whether or not its first two letters are one glyph.
     */
    void embarquer(PdfRendererBuilder constructeur, PDDocument document) throws IOException {
        if (secours) {
            constructeur.useFont(this::octets, famille, graisse, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
            return;
        }
        TrueTypeFont police = new TTFParser().parse(new RandomAccessReadBuffer(octets()));
        police.setEnableGsub(false);
        constructeur.useFont(new PDFontSupplier(PDType0Font.load(document, police, true)), famille, graisse, FontStyle.NORMAL, true);
    }

    InputStream octets() {
        return Police.class.getResourceAsStream(fichier);
    }
}
