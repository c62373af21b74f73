package fr.crefop.conference.portail.ressources;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.decisions.TableauDesRessources;
import fr.crefop.conference.financement.RessourcesMobilisables;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.tableaux.FormatDeTableau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The resources that may be mobilised in a region for a training that starts on a day: a page, a spreadsheet, a PDF. */
@Controller
class RessourcesController {

    private final TableauDesRessources tableau;
    private final Clock horloge;

    RessourcesController(TableauDesRessources tableau, Clock horloge) {
        this.tableau = tableau;
        this.horloge = horloge;
    }

    @GetMapping("/ressources")
    String page(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String le, Model page, HttpServletResponse reponse) {
        page.addAttribute("regions", regions());
        page.addAttribute("saisie", le);
        page.addAttribute("colonnes", RessourcesEnTableau.colonnes());
        page.addAttribute("choisie", region.isBlank() ? Cadre.lu().parDefaut().code() : region.strip());
        try {
            Region dite = region(region);
            LocalDate jour = jour(le);
            page.addAttribute("region", dite);
            page.addAttribute("jour", jour);
            page.addAttribute("saisie", DateSaisie.ecrire(jour));
            page.addAttribute("question", "?region=" + dite.code() + "&le=" + jour);
            page.addAttribute("lignes", tableau.lignes(dite.code(), jour));
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
        }
        return "ressources";
    }

    @GetMapping({"/ressources.csv", "/ressources.xlsx", "/ressources.ods"})
    ResponseEntity<byte[]> enTableau(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") List<String> colonne, HttpServletRequest demande) throws IOException {
        FormatDeTableau comment = FormatDeTableau.deExtension(StringUtils.getFilenameExtension(demande.getRequestURI()));
        Region dite = region(region);
        LocalDate jour = jour(le);
        return document(MediaType.parseMediaType(comment.type()), nom(dite, jour, comment.extension()),
                RessourcesEnTableau.ecrire(comment, dite, jour, tableau.lignes(dite.code(), jour), colonne));
    }

    @GetMapping("/ressources.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String le) {
        Region dite = region(region);
        LocalDate jour = jour(le);
        return document(MediaType.APPLICATION_PDF, nom(dite, jour, "pdf"), tableau.pdf(dite, jour, LocalDate.now(horloge)));
    }

    private static ResponseEntity<byte[]> document(MediaType type, String nom, byte[] contenu) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(nom).build().toString()).body(contenu);
    }

    private static String nom(Region region, LocalDate jour, String fin) {
        return "ressources-" + region.code() + "-" + jour + "." + fin;
    }

    private static Region region(String code) {
        return code.isBlank() ? Cadre.lu().parDefaut() : RessourcesMobilisables.region(code.strip());
    }

    private LocalDate jour(String le) {
        LocalDate jour = DateSaisie.lire("le", le);
        return jour == null ? LocalDate.now(horloge) : jour;
    }

    private static List<Region> regions() {
        return Cadre.lu().regions().values().stream().sorted(Comparator.comparing(Region::nom)).toList();
    }
}
