package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.ClotureDesSeances;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.decisions.Assistance;
import fr.crefop.conference.decisions.FichesDeSeance;
import fr.crefop.conference.decisions.VoteEnAttente;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One session: its agenda for the bureau, the acts of the secretariat, and the minutes. */
@Controller
@RequestMapping("/seances/{id:\\d{1,9}}")
class SeanceController {

    private final Seances seances;
    private final ClotureDesSeances clotures;
    private final PointsDeSeance points;
    private final FichesDeSeance fiches;
    private final QuiSiege quiSiege;
    private final Assistance assistance;
    private final Clock horloge;

    SeanceController(Seances seances, ClotureDesSeances clotures, PointsDeSeance points,
            FichesDeSeance fiches, QuiSiege quiSiege, Assistance assistance, Clock horloge) {
        this.seances = seances;
        this.clotures = clotures;
        this.points = points;
        this.fiches = fiches;
        this.quiSiege = quiSiege;
        this.assistance = assistance;
        this.horloge = horloge;
    }

    @GetMapping
    String seance(@PathVariable long id, @RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page) {
        return montrer(id, RechercheSimple.lire(champs), connecte, page);
    }

    private String montrer(long id, RechercheSimple recherche, Connecte connecte, Model page) {
        Seance seance = exiger(id, connecte.compte());
        boolean tient = quiSiege.tientLesSeances(connecte.compte());
        page.addAttribute("seance", seance);
        page.addAttribute("points", points.de(seance, connecte.compte()));
        page.addAttribute("tient", tient);
        page.addAttribute("regle", RegleVue.de(Presences.gouvernance(seance)));
        page.addAttribute("presences", assistance.de(seance));
        page.addAttribute("commencee", aCommence(seance));
        page.mergeAttributes(SaisieDeSeance.telleQuelle(seance));
        if (tient) {
            page.addAttribute("recherche", recherche);
            page.addAttribute("aInscrire", aInscrire(recherche.page()));
        }
        return "seance";
    }

    /** A page beyond the last one is the last one: votes go onto the agenda while one turns the pages. */
    private PageDeListe<VoteEnAttente> aInscrire(int page) {
        PageDeListe<Scrutin> votes = seances.aInscrire(page, PageDeListe.TAILLE);
        return page > votes.pages() ? aInscrire(votes.pages())
                : new PageDeListe<>(fiches.enAttente(votes.lignes()), page, votes.taille(), votes.total(), votes.bornee());
    }

    @PostMapping("/points/{scrutin:\\d{1,15}}")
    String inscrire(@PathVariable long id, @PathVariable long scrutin, @RequestParam Map<String, String> champs,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        String suite = agir(id, connecte, page, reponse, () -> seances.inscrire(id, scrutin, connecte.getUsername()));
        return suite.startsWith("redirect:") ? "redirect:" + recherche.adresse("/seances/" + id, recherche.page()) : suite;
    }

    @PostMapping("/points/{scrutin:\\d{1,15}}/retirer")
    String retirer(@PathVariable long id, @PathVariable long scrutin, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        return agir(id, connecte, page, reponse, () -> seances.retirer(id, scrutin, connecte.getUsername()));
    }

    @PostMapping("/points/{scrutin:\\d{1,15}}/monter")
    String monter(@PathVariable long id, @PathVariable long scrutin, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        return agir(id, connecte, page, reponse, () -> seances.monter(id, scrutin));
    }

    @PostMapping("/convocation")
    String convoquer(@PathVariable long id, @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        return agir(id, connecte, page, reponse, () -> seances.convoquer(id, connecte.getUsername()));
    }

    @GetMapping("/proces-verbal.pdf")
    ResponseEntity<byte[]> procesVerbal(@PathVariable long id, @AuthenticationPrincipal Connecte connecte) {
        exiger(id, connecte.compte());
        byte[] document = clotures.procesVerbal(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("proces-verbal-" + id + ".pdf").build().toString())
                .body(document);
    }

    private String agir(long id, Connecte connecte, Model page, HttpServletResponse reponse, Runnable acte) {
        exiger(id, connecte.compte());
        try {
            acte.run();
            return "redirect:/seances/" + id;
        } catch (RefusMetier refus) {
            return refuser(refus, id, connecte, page, reponse);
        }
    }

    String refuser(RefusMetier refus, long id, Connecte connecte, Model page, HttpServletResponse reponse) {
        RefusDit.ici(refus, page, reponse);
        return montrer(id, new RechercheSimple("", 1), connecte, page);
    }

    boolean aCommence(Seance seance) {
        return !seance.debut().isAfter(horloge.instant());
    }

    Seance exiger(long id, Compte compte) {
        return seances.trouver(id).filter(seance -> quiSiege.voit(seance, compte))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
