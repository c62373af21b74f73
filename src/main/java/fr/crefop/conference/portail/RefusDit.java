package fr.crefop.conference.portail;

import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How a page tells that what was sent is refused: in answer, with a 400, or on the page that follows. A form so refused is not done:
 * what was typed in it is kept ({@link #surLaSuite}, adr/0039).
 */
public final class RefusDit {

    /** Under which a template finds the sentence. */
    private static final String REFUS = "refus";
    /** Which of the acts of a page was refused. */
    private static final String ACTE = "acteRefuse";
    private static final String PIECE = "pieceRefusee";

    private RefusDit() {}

    /** By the page that answers. */
    public static void ici(RefusMetier refus, Model page, HttpServletResponse reponse) {
        dire(refus.getMessage(), page, reponse);
    }

    /** The same, where the page tells each field what is wrong with it. */
    public static void avecSesChamps(RefusMetier refus, Model page, HttpServletResponse reponse) {
        dire(refus, page, reponse);
    }

    private static void dire(Object dit, Model page, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute(REFUS, dit);
    }

    /** By the page that follows, which has one act. */
    public static void ensuite(RefusMetier refus, RedirectAttributes suite) {
        suite.addFlashAttribute(REFUS, refus.getMessage());
    }

    /** By the page that follows, beside that one of its acts. */
    public static void ensuite(RefusMetier refus, String acte, RedirectAttributes suite) {
        ensuite(refus, suite);
        suite.addFlashAttribute(ACTE, acte);
    }

    /** By the page that follows, beside its papers. */
    public static void surUnePiece(RefusMetier refus, RedirectAttributes suite) {
        suite.addFlashAttribute(PIECE, refus.getMessage());
    }

    /** @param suite what is handed to the page that follows; null when nothing is */
    public static boolean surLaSuite(Map<String, ?> suite) {
        return suite != null && (suite.containsKey(REFUS) || suite.containsKey(ACTE) || suite.containsKey(PIECE));
    }
}
