package fr.crefop.conference.portail.extractions;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.portail.FichierInterrompu;
import fr.crefop.conference.portail.extractions.Avancement.Etat;
import fr.crefop.conference.portail.listes.ListeDesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.tableaux.ColonneDeTableau;
import fr.crefop.conference.tableaux.Feuille;
import fr.crefop.conference.tableaux.FormatDeTableau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Cases and what hangs on them, as a spreadsheet: what is looked for and the columns stand in the address, as those of the list do. */
@Controller
class ExtractionsController {

    private final ListeDesDossiers liste;
    private final Extraction extraction;
    private final Avancement avancement;
    private final Journal journal;
    private final Droits droits;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    ExtractionsController(ListeDesDossiers liste, Extraction extraction, Avancement avancement, Journal journal, Droits droits, TransactionTemplate transaction,
            Clock horloge) {
        this.liste = liste;
        this.extraction = extraction;
        this.avancement = avancement;
        this.journal = journal;
        this.droits = droits;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    @GetMapping("/extractions")
    String page(@RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page) {
        RechercheDeDossiers recherche = RechercheDeDossiers.lire(champs);
        page.addAttribute("recherche", recherche).addAttribute("formats", FormatDeTableau.values())
                .addAttribute("sujets", Arrays.stream(Sujet.values()).filter(sujet -> droits.permet(connecte.compte(), sujet.droit())).toList())
                .addAttribute("dossiers", liste.chercher(connecte.compte(), recherche, 1));
        return "extractions";
    }

    /** Each written out: the file of rights names them one by one. */
    @GetMapping({"/extractions/dossiers.csv", "/extractions/dossiers.xlsx", "/extractions/dossiers.ods", "/extractions/plans.csv", "/extractions/plans.xlsx",
        "/extractions/plans.ods", "/extractions/engagements.csv", "/extractions/engagements.xlsx", "/extractions/engagements.ods", "/extractions/actes.csv",
        "/extractions/actes.xlsx", "/extractions/actes.ods", "/extractions/autres-actes.csv", "/extractions/autres-actes.xlsx", "/extractions/autres-actes.ods"})
    void fichier(@RequestParam MultiValueMap<String, String> champs, @AuthenticationPrincipal Connecte connecte, HttpServletRequest demande,
            HttpServletResponse reponse) throws IOException {
        String fichier = demande.getRequestURI();
        Sujet quoi = Sujet.deCode(StringUtils.stripFilenameExtension(StringUtils.getFilename(fichier)));
        FormatDeTableau comment = FormatDeTableau.deExtension(StringUtils.getFilenameExtension(fichier));
        RechercheDeDossiers recherche = RechercheDeDossiers.lire(champs.toSingleValueMap());
        List<ColonneDeTableau<ResultSet>> colonnes = ColonneDeTableau.choisir(quoi.colonnes(), champs.getOrDefault("colonne", List.of()));
        String compte = connecte.getUsername();
        Optional<Suivi> suivi = jeton(champs.getFirst("jeton")).map(j -> new Suivi(avancement, j, compte, () -> extraction.compter(compte, quoi, recherche)));
        transaction.executeWithoutResult(noter -> {
            journal.noter(compte, null, Acte.TABLEAU_EXTRAIT, Codes.de("sujet", quoi.code(), "format", comment.extension(), "colonnes", colonnes.stream().map(ColonneDeTableau::code).toList(),
                    "filtre", quoi.dUnDossier() && recherche.filtre() ? "oui" : "non"));
            suivi.ifPresent(Suivi::commencer);
        });
        reponse.setContentType(comment.type());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(quoi.code() + "-" + LocalDate.now(horloge.withZone(HorlogeConfiguration.PARIS)) + "." + comment.extension()).build().toString());
        try {
            // Closed where it is whole, and there only: its end would make a sound document of what is not.
            Feuille feuille = comment.ouvrir(reponse.getOutputStream(), quoi.libelle(), ColonneDeTableau.titres(colonnes));
            long lignes = extraction.ecrire(compte, quoi, recherche, colonnes, feuille, faites -> suivi.ifPresent(s -> s.avancer(faites)));
            feuille.close();
            suivi.ifPresent(s -> s.finir(lignes));
        } catch (IOException | RuntimeException faute) {
            suivi.ifPresent(s -> s.rompre(faute));
            throw FichierInterrompu.jeter(reponse, faute);
        }
    }

    @GetMapping("/extractions/avancement/{jeton}")
    ResponseEntity<Etat> avancement(@PathVariable String jeton, @AuthenticationPrincipal Connecte connecte) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(jeton(jeton).flatMap(j -> avancement.de(j, connecte.getUsername())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Optional<UUID> jeton(String texte) {
        try {
            return texte == null || texte.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(texte));
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }
}
