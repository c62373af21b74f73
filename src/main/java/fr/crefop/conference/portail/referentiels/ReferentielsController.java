package fr.crefop.conference.portail.referentiels;

import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.referentiels.CompteRendu;
import fr.crefop.conference.referentiels.ImportDesReferentiels;
import fr.crefop.conference.referentiels.Referentiels;
import fr.crefop.conference.referentiels.SorteDeReferentiel;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was imported of the registers that others publish, and the next file. */
@Controller
class ReferentielsController {

    private final ImportDesReferentiels imports;
    private final Referentiels referentiels;

    ReferentielsController(ImportDesReferentiels imports, Referentiels referentiels) {
        this.imports = imports;
        this.referentiels = referentiels;
    }

    @GetMapping("/referentiels")
    String montrer(Model page) {
        page.addAttribute("importes", referentiels.importes());
        page.addAttribute("sortes", SorteDeReferentiel.values());
        return "referentiels";
    }

    @PostMapping("/referentiels")
    String importer(@RequestParam(required = false) MultipartFile fichier, Principal principal, Model page, HttpServletResponse reponse, RedirectAttributes suite)
            throws IOException {
        try {
            CompteRendu rendu = importer(fichier, principal.getName());
            if (rendu.importe()) {
                suite.addFlashAttribute("fait", rendu.phrase());
                return "redirect:/referentiels";
            }
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("rendu", rendu);
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
        }
        return montrer(page);
    }

    private CompteRendu importer(MultipartFile fichier, String par) throws IOException {
        if (fichier == null || fichier.getOriginalFilename() == null || fichier.getOriginalFilename().isEmpty()) {
            throw new RefusMetier("Choisissez le fichier à importer.");
        }
        if (fichier.getSize() > ImportDesReferentiels.OCTETS_PAR_LA_PAGE) {
            throw new RefusMetier(ImportDesReferentiels.TROP_GROS);
        }
        try (InputStream contenu = fichier.getInputStream()) {
            return imports.importer(fichier.getOriginalFilename(), contenu, par);
        }
    }
}
