package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.BrouillonChangeAilleurs;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;

/** What the script of the drafts is answered: what the page has read from now on, or why nothing was kept, as text for its reader. */
public final class ReponseDeBrouillon {

    private static final MediaType TEXTE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private ReponseDeBrouillon() {}

    /** 204 when it is kept, 409 when something else stands there than what the page had read, 400 when it cannot be kept. */
    public static ResponseEntity<String> de(Supplier<Repere> garder) {
        try {
            return ResponseEntity.noContent().header(Repere.CHAMP, garder.get().toString()).build();
        } catch (RefusMetier refus) {
            return refusee(refus);
        }
    }

    /** On a page without script: what is asked of its reader, beside what they had typed. */
    public static void dire(BrouillonChangeAilleurs ailleurs, Model page) {
        page.addAttribute("autre", ailleurs.repere().toString()).addAttribute("pourquoi", ailleurs.getMessage());
    }

    static ResponseEntity<String> refusee(RefusMetier refus) {
        return refus instanceof BrouillonChangeAilleurs ailleurs
                ? ResponseEntity.status(HttpStatus.CONFLICT).header(Repere.CHAMP, ailleurs.repere().toString()).contentType(TEXTE).body(refus.getMessage())
                : ResponseEntity.badRequest().contentType(TEXTE).body(refus.getMessage());
    }
}
