package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Logo;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The logo of the region of this house. Opened by itself it runs nothing: a sandbox holds it, as it holds the papers of a case. */
@Controller
class LogoController {

    /** The address bears a hash of the image ({@link Instance#logo}): a browser keeps it for a year. */
    @GetMapping("/fichiers/logo/{empreinte}")
    ResponseEntity<byte[]> logo() {
        Logo logo = Cadre.lu().parDefaut().logo();
        if (logo == null) {
            throw new PageIntrouvable();
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(logo.ecran().type()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(logo.ecran().octets());
    }
}
