package fr.crefop.conference.decisions;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.crefop.conference.socle.Imprimable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * HTML to an accessible PDF (PDF/UA: tagged, titled, in French), with its fonts inside so that it prints alike everywhere.
 * A character that no font draws is shown as an empty box: never left out, never a surprise.
 */
class ImpressionPdf {

    static {
        // The library tells each of its steps on the console; a person needs its warnings only.
        XRLog.listRegisteredLoggers().forEach(journal -> XRLog.setLevel(journal, Level.WARNING));
    }

    byte[] imprimer(String page) {
        String html = Imprimable.visible(page);
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream(); PDDocument document = new PDDocument()) {
            PdfRendererBuilder constructeur = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new SensDeLecture())
                    .withProducer("Conférence des financeurs")
                    .withHtmlContent(html, null)
                    .usePDDocument(document)
                    .toStream(sortie);
            for (Police police : Police.pour(html)) {
                police.embarquer(constructeur, document);
            }
            constructeur.run();
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Le document n'a pas pu être imprimé", e);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
