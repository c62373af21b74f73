package fr.crefop.conference.portail;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.decisions.LettresDeMandat;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The mandate letter, for those who may see the case; of a study, for everyone signed in. */
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
        return document(numero, lecture.visible(numero, principal.getName()).flatMap(dossier -> lettres.lettre(dossier.numero())));
    }

    @GetMapping("/etudes/{numero:" + Affaire.Etude.MOTIF + "}/mandat.pdf")
    ResponseEntity<byte[]> lettreDEtude(@PathVariable String numero) {
        return document(numero, lettres.lettre(numero));
    }

    private static ResponseEntity<byte[]> document(String numero, Optional<byte[]> lettre) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("mandat-" + numero + ".pdf").build().toString())
                .body(lettre.orElseThrow(PageIntrouvable::new));
    }
}
