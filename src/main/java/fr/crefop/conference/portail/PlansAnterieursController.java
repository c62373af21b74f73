package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.Decisions;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a plan decided before the case was opened again, as it was printed then. */
@Controller
class PlansAnterieursController {

    private final LectureDesDossiers dossiers;
    private final Decisions decisions;

    PlansAnterieursController(LectureDesDossiers dossiers, Decisions decisions) {
        this.dossiers = dossiers;
        this.decisions = decisions;
    }

    @GetMapping("/dossiers/{numero}/plans/{ouverture:[0-9]{1,6}}.pdf")
    ResponseEntity<byte[]> plan(@PathVariable String numero, @PathVariable int ouverture, Principal principal) {
        return dossiers.entier(numero, principal.getName())
                .flatMap(dossier -> decisions.document(numero, ouverture))
                .map(document -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore()).body(document))
                .orElseThrow(PageIntrouvable::new);
    }
}
