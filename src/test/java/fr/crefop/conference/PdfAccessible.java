package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a document can be read by whoever does not see it: PDF/UA-1, as veraPDF checks it. */
public final class PdfAccessible {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfAccessible() {}

    public static void exiger(String quoi, byte[] document) throws Exception {
        PDFAFlavour norme = PDFAFlavour.PDFUA_1;
        try (PDFAParser lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), norme);
                PDFAValidator controle = Foundries.defaultInstance().createValidator(norme, false)) {
            assertThat(controle.validate(lecteur).getTestAssertions().stream().filter(constat -> constat.getStatus() == TestAssertion.Status.FAILED)
                    .map(constat -> constat.getRuleId().getClause() + " : " + constat.getMessage()).distinct().toList()).as(quoi).isEmpty();
        }
    }
}
