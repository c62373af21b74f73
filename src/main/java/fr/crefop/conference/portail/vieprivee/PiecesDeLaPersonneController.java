package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.Pieces;
import fr.crefop.conference.portail.FichierInterrompu;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.vieprivee.DonneesTenues;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The papers that were given on a person, in all her cases, for her to have (RGPD art. 15): one archive, made on its way out. */
@Controller
class PiecesDeLaPersonneController {

    private static final String DROIT = "servir-les-droits-de-la-personne";

    private final AccesAuxDossiers acces;
    private final Comptes comptes;
    private final Droits droits;
    private final DonneesTenues donnees;
    private final Pieces pieces;

    PiecesDeLaPersonneController(AccesAuxDossiers acces, Comptes comptes, Droits droits, DonneesTenues donnees, Pieces pieces) {
        this.acces = acces;
        this.comptes = comptes;
        this.droits = droits;
        this.donnees = donnees;
        this.pieces = pieces;
    }

    @GetMapping("/dossiers/{numero}/personne/pieces.zip")
    void enArchive(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte, HttpServletResponse reponse) throws IOException {
        if (!acces.peutVoir(connecte.compte(), numero)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<String> siens = donnees.remis(numero, connecte.getUsername());
        reponse.setContentType("application/zip");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("pieces-" + numero + ".zip").build().toString());
        try {
            // Closed where it is whole, and there only: its end would make a sound archive of what is not.
            ZipOutputStream archive = new ZipOutputStream(reponse.getOutputStream(), StandardCharsets.UTF_8);
            // These formats are compressed already.
            archive.setLevel(Deflater.NO_COMPRESSION);
            for (String sien : siens) {
                for (Piece piece : pieces.du(sien)) {
                    exiger(numero, connecte.getUsername());
                    archive.putNextEntry(new ZipEntry(sien + "/" + piece.id() + " - " + piece.nom()));
                    try (InputStream contenu = pieces.contenu(piece)) {
                        contenu.transferTo(archive);
                    }
                    archive.flush();
                }
            }
            archive.close();
        } catch (IOException | RuntimeException faute) {
            throw FichierInterrompu.jeter(reponse, faute);
        }
    }

    /** Asked anew for each paper: an account that is closed, or a case that is forgotten meanwhile, gives nothing more. */
    private void exiger(String numero, String qui) {
        acces.relire();
        comptes.relire(qui).filter(compte -> droits.permet(compte, DROIT) && acces.peutVoir(compte, numero))
                .orElseThrow(() -> new RefusMetier("Vous ne pouvez plus télécharger ces pièces : l'archive s'arrête là."));
    }
}
