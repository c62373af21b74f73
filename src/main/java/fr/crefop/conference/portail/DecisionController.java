package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.LettresDeDecision;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter that says why a case ended without a plan, for those who may see the case. */
@Controller
class DecisionController {

    private final LectureDesDossiers lecture;
    private final LettresDeDecision lettres;

    DecisionController(LectureDesDossiers lecture, LettresDeDecision lettres) {
        this.lecture = lecture;
        this.lettres = lettres;
    }

    @GetMapping("/dossiers/{numero}/decision.pdf")
    ResponseEntity<byte[]> lettre(@PathVariable String numero, Principal principal) {
        byte[] document = lecture.entier(numero, principal.getName())
                .flatMap(lettres::lettre).orElseThrow(PageIntrouvable::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("decision-" + numero + ".pdf").build().toString())
                .body(document);
    }
}
