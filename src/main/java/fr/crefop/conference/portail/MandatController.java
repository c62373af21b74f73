package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.LettresDeMandat;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mandate letter, for those who may see the case. */
@Controller
class MandatController {

    private final LectureDesDossiers lecture;
    private final LettresDeMandat lettres;

    MandatController(LectureDesDossiers lecture, LettresDeMandat lettres) {
        this.lecture = lecture;
        this.lettres = lettres;
    }

    @GetMapping("/dossiers/{numero}/mandat.pdf")
    ResponseEntity<byte[]> lettre(@PathVariable String numero, Principal principal) {
        byte[] document = lecture.visible(numero, principal.getName()).flatMap(dossier -> lettres.lettre(dossier.numero()))
                .orElseThrow(PageIntrouvable::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("mandat-" + numero + ".pdf").build().toString())
                .body(document);
    }
}
