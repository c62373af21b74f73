package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.decisions.RapportDesIndicateurs;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.tableaux.FormatDeTableau;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators to take away: the annual report, and the figures of the page as a spreadsheet. Neither says more than the page does to the same reader. */
@Controller
class DocumentsDesIndicateurs {

    private static final String PAS_ENCORE = "Les premiers chiffres sont arrêtés quelques minutes après la mise en service. Revenez un peu plus tard.";

    private final ChiffresLus lus;
    private final MotsDesIndicateurs mots;
    private final RapportDesIndicateurs rapports;

    DocumentsDesIndicateurs(ChiffresLus lus, MotsDesIndicateurs mots, RapportDesIndicateurs rapports) {
        this.lus = lus;
        this.mots = mots;
        this.rapports = rapports;
    }

    /**
     * @param annee of reception, or a quarter of it; the last year that is shown where none is chosen
     * @param region of domicile; all of them where none is chosen
     */
    @GetMapping("/indicateurs/rapport.pdf")
    ResponseEntity<byte[]> rapport(@RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "") String region, Principal principal) {
        Arrete arrete = arrete(principal);
        List<Chiffre> choix = lus.choix(arrete);
        String laquelle = annee.isBlank() ? choix.stream().map(Chiffre::periode).filter(Periode::estUneAnnee).findFirst().map(Periode::code).orElse("") : annee;
        FiltreDesIndicateurs filtre = FiltreDesIndicateurs.lire(region.isBlank() ? "" : Decoupage.REGION + ":" + region.strip(), laquelle, choix, arrete.publics());
        byte[] pdf = rapports.imprimer(RapportAnnuel.de(arrete, filtre, mots.valeur(filtre.decoupage(), filtre.valeur()), mots.tableaux(lus.de(arrete, filtre))));
        return document(MediaType.APPLICATION_PDF, "rapport" + (filtre.periode().estUnTrimestre() ? "" : "-annuel") + (filtre.periode().equals(Periode.TOUTES) ? "" : "-" + filtre.periode().code()) + (region.isBlank() ? "" : "-" + filtre.valeur()) + ".pdf", pdf);
    }

    @GetMapping({"/indicateurs.csv", "/indicateurs.xlsx", "/indicateurs.ods"})
    ResponseEntity<byte[]> enTableau(@RequestParam(defaultValue = "") String parmi, @RequestParam(defaultValue = "") String annee,
            @RequestParam(defaultValue = "") List<String> colonne, Principal principal, HttpServletRequest demande) throws IOException {
        FormatDeTableau comment = FormatDeTableau.deExtension(StringUtils.getFilenameExtension(demande.getRequestURI()));
        Arrete arrete = arrete(principal);
        FiltreDesIndicateurs filtre = FiltreDesIndicateurs.lire(parmi, annee, lus.choix(arrete), arrete.publics());
        String comptes = filtre.decoupage() == Decoupage.ENSEMBLE ? filtre.decoupage().libelle()
                : filtre.decoupage().libelle() + "\u00a0: " + mots.valeur(filtre.decoupage(), filtre.valeur());
        return document(MediaType.parseMediaType(comment.type()), "indicateurs." + comment.extension(),
                IndicateursEnTableau.ecrire(comment, arrete, filtre, comptes, mots.tableaux(lus.de(arrete, filtre)), colonne));
    }

    private Arrete arrete(Principal principal) {
        return lus.dernier(principal.getName()).orElseThrow(() -> new RefusMetier(PAS_ENCORE));
    }

    private static ResponseEntity<byte[]> document(MediaType type, String nom, byte[] contenu) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(nom).build().toString()).body(contenu);
    }
}
