package fr.crefop.conference.decisions;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** HTML to an accessible PDF (PDF/UA: tagged, titled, in French), with its fonts inside so that it prints alike everywhere. */
class ImpressionPdf {

    private static final String POLICE = "Liberation Sans";

    static {
        // The library tells each of its steps on the console; a person needs its warnings only.
        XRLog.listRegisteredLoggers().forEach(journal -> XRLog.setLevel(journal, Level.WARNING));
    }

    byte[] imprimer(String html) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            PdfRendererBuilder constructeur = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Conférence des financeurs")
                    .withHtmlContent(html, null)
                    .toStream(sortie);
            constructeur.useFont(() -> police("Regular"), POLICE, 400, FontStyle.NORMAL, true);
            constructeur.useFont(() -> police("Bold"), POLICE, 700, FontStyle.NORMAL, true);
            constructeur.run();
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Le plan n'a pas pu être imprimé", e);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream police(String graisse) {
        return ImpressionPdf.class.getResourceAsStream("/liberation/LiberationSans-" + graisse + ".ttf");
    }
}
