package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.decisions.OrdresDuJour;
import fr.crefop.conference.securite.Connecte;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a member takes along: the agenda on paper, the appointment in a calendar. */
@Controller
@RequestMapping("/seances/{id:\\d{1,9}}")
class AgendaController {

    private final SeanceController seances;
    private final OrdresDuJour ordres;
    private final Clock horloge;
    private final String adresse;

    AgendaController(SeanceController seances, OrdresDuJour ordres, Clock horloge, @Value("${conference.adresse}") String adresse) {
        this.seances = seances;
        this.ordres = ordres;
        this.horloge = horloge;
        this.adresse = Objects.requireNonNull(adresse);
    }

    @GetMapping("/ordre-du-jour.pdf")
    ResponseEntity<byte[]> ordreDuJour(@PathVariable long id, @AuthenticationPrincipal Connecte connecte) {
        return fichier(MediaType.APPLICATION_PDF, "ordre-du-jour-" + id + ".pdf").body(ordres.imprimer(seances.exiger(id, connecte.compte()), connecte.compte()));
    }

    @GetMapping("/rendez-vous.ics")
    ResponseEntity<String> rendezVous(@PathVariable long id, @AuthenticationPrincipal Connecte connecte) {
        Seance seance = seances.exiger(id, connecte.compte());
        return fichier(MediaType.parseMediaType("text/calendar;charset=UTF-8"), "seance-" + id + ".ics")
                .body(RendezVous.de(seance, adresse + "/seances/" + id, horloge.instant()));
    }

    private static ResponseEntity.BodyBuilder fichier(MediaType type, String nom) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(nom).build().toString());
    }
}
