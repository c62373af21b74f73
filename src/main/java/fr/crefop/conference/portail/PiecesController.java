package fr.crefop.conference.portail;

import fr.crefop.conference.pieces.Pieces;
import fr.crefop.conference.pieces.Pieces.Ajout;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a case at its page: given, replaced and withdrawn by who follows it, read by whom they are for. */
@Controller
@RequestMapping("/dossiers/{numero}/pieces")
class PiecesController {

    private final PiecesDuDossier dossiers;
    private final EnvoiDePiece envoi;
    private final Pieces pieces;

    PiecesController(PiecesDuDossier dossiers, EnvoiDePiece envoi, Pieces pieces) {
        this.dossiers = dossiers;
        this.envoi = envoi;
        this.pieces = pieces;
    }

    private interface Acte {
        void faire() throws IOException;
    }

    @PostMapping
    String joindre(@PathVariable String numero, @RequestParam(required = false) String nature,
            @RequestParam(required = false) List<String> destinataires, @RequestParam(required = false) Long remplace,
            @RequestParam(required = false) MultipartFile fichier, Principal principal, RedirectAttributes suite) throws IOException {
        // A file that is refused loses nothing of what was ticked beside it.
        suite.addFlashAttribute("destinatairesCoches", destinataires);
        return faire(numero, principal, suite, remplace == null ? "La pièce est jointe au dossier." : "La pièce est remplacée.",
                () -> joindre(numero, principal, envoi.recevoir(nature, destinataires, remplace, fichier)));
    }

    private void joindre(String numero, Principal principal, Ajout recu) {
        try (recu) {
            envoi.joindre(numero, recu, principal.getName());
        }
    }

    @PostMapping("/{id}/retrait")
    String retirer(@PathVariable String numero, @PathVariable long id, Principal principal, RedirectAttributes suite) throws IOException {
        return faire(numero, principal, suite, "La pièce est retirée du dossier ; elle est effacée.",
                () -> pieces.retirer(numero, id, principal.getName()));
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> lire(@PathVariable String numero, @PathVariable long id, Principal principal) {
        return PieceServie.de(pieces, dossiers.lisible(numero, id, principal.getName()).orElseThrow(PageIntrouvable::new));
    }

    private String faire(String numero, Principal principal, RedirectAttributes suite, String fait, Acte acte) throws IOException {
        if (!dossiers.estQuiJoint(numero, principal.getName())) {
            throw new PageIntrouvable();
        }
        try {
            acte.faire();
            suite.addFlashAttribute("pieceFaite", fait);
        } catch (RefusMetier refus) {
            RefusDit.surUnePiece(refus, suite);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}#pieces";
    }
}
