package fr.crefop.conference.portail;

import fr.crefop.conference.portail.BrouillonDuTravail.Feuille;
import fr.crefop.conference.portail.PageDuTravail.Partie;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.DocumentJoint;
import fr.crefop.conference.travaux.Expertises;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The advices of a case: the rapporteur asks and revokes on the working page, the expert answers on a page of their own. */
@Controller
@RequestMapping("/dossiers/{numero}/avis")
class AvisController {

    private final PageDesAvis pages;
    private final PageDuTravail travail;
    private final Expertises expertises;
    private final RemiseDAvis remise;
    private final BrouillonDuTravail brouillons;

    AvisController(PageDesAvis pages, PageDuTravail travail, Expertises expertises, RemiseDAvis remise, BrouillonDuTravail brouillons) {
        this.pages = pages;
        this.travail = travail;
        this.expertises = expertises;
        this.remise = remise;
        this.brouillons = brouillons;
    }

    /** @param fait what the page then says */
    private record Acte(String fait, Runnable execution) {}

    @GetMapping
    String lire(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte, Model page) {
        return pages.montrer(numero, connecte.compte(), page);
    }

    @PostMapping
    String demander(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return conduire(numero, connecte, saisie, page, reponse, suite, new Acte("L'avis est demandé.", () -> {
            expertises.demander(numero, saisie.get("acteur"), saisie.get("question"), connecte.getUsername());
            ApresLActe.ranger(() -> brouillons.oublier(connecte.compte(), numero, Feuille.AVIS));
        }));
    }

    @PostMapping("/{id}/retrait")
    String retirer(@PathVariable String numero, @PathVariable long id, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return conduire(numero, connecte, saisie, page, reponse, suite, new Acte("La demande d'avis est retirée.",
                () -> expertises.revoquer(numero, id, saisie.get("motif"), connecte.getUsername())));
    }

    @PostMapping("/{id}/reponse")
    String repondre(@PathVariable String numero, @PathVariable long id, @RequestParam Map<String, String> saisie,
            @RequestParam(name = "document", required = false) MultipartFile document,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse, RedirectAttributes suite) throws IOException {
        pages.exigerLExpert(numero, id, connecte.compte());
        byte[] contenu = document == null ? new byte[0] : document.getBytes();
        try {
            remise.remettre(numero, id, saisie.getOrDefault("avis", ""),
                    contenu.length == 0 ? null : DocumentJoint.lire(document.getOriginalFilename(), contenu), connecte.compte());
            suite.addFlashAttribute("fait", "Votre avis est enregistré.");
            return "redirect:/dossiers/" + numero + "/avis";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            page.addAttribute("saisie", saisie);
            return pages.refuser(numero, connecte.compte(), page);
        }
    }

    /** Never shown inside the site: whatever a document contains, it is handed over as a file. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable String numero, @PathVariable long id, @AuthenticationPrincipal Connecte connecte) {
        pages.exigerLAvis(numero, id, connecte.compte());
        DocumentJoint document = expertises.document(id).orElseThrow(PageIntrouvable::new);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(document.type())).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(document.nom(), StandardCharsets.UTF_8).build().toString())
                .body(document.contenu());
    }

    private String conduire(String numero, Connecte connecte, Map<String, String> saisie, Model page, HttpServletResponse reponse,
            RedirectAttributes suite, Acte acte) {
        if (travail.dejaRepondu(numero, connecte.compte())) {
            return travail.close(saisie, page, reponse);
        }
        try {
            acte.execution().run();
            suite.addFlashAttribute("fait", acte.fait());
            return "redirect:" + PageDuTravail.adresse(numero, Partie.AVIS);
        } catch (RefusMetier refus) {
            if (saisie.containsKey("question")) {
                page.addAttribute("avisSaisi", saisie);
            }
            return travail.refuser(numero, connecte.compte(), Partie.AVIS, refus, page, reponse);
        }
    }
}
