package fr.crefop.conference.portail;

import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.portail.envois.EnvoisRepetables;
import fr.crefop.conference.portail.envois.Versions;
import fr.crefop.conference.portail.listes.LigneDeListe;
import fr.crefop.conference.portail.listes.ListeDesDossiers;
import fr.crefop.conference.portail.listes.PagesDeLApi;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossiers", description = "Déposer une saisine, suivre un dossier, lire le plan de la personne.")
class DossiersRestController {

    private static final String PROBLEME = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String SCHEMA_PROBLEME = "#/components/schemas/Probleme";
    private static final String INCONNU = "Le numéro est inconnu, ou le compte ne peut pas voir ce dossier";

    private final DepotDeSaisine depot;
    private final LecteurDeDemande lecteur;
    private final LectureDesDossiers lecture;
    private final Decisions decisions;
    private final Consentements consentements;
    private final ListeDesDossiers liste;
    private final Comptes comptes;
    private final EnvoisRepetables envois;
    private final Versions versions;

    DossiersRestController(DepotDeSaisine depot, LecteurDeDemande lecteur, LectureDesDossiers lecture,
            Decisions decisions, Consentements consentements, ListeDesDossiers liste, Comptes comptes, EnvoisRepetables envois, Versions versions) {
        this.depot = depot;
        this.lecteur = lecteur;
        this.lecture = lecture;
        this.decisions = decisions;
        this.consentements = consentements;
        this.liste = liste;
        this.comptes = comptes;
        this.envois = envois;
        this.versions = versions;
    }

    @PostMapping(path = "/api/saisines", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "deposerUneSaisine", summary = "Dépose une saisine : le dossier reçoit son numéro et la procédure commence")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(ref = "#/components/schemas/Saisine")))
    @ApiResponse(responseCode = "201", description = "Le dossier est créé",
            headers = @Header(name = "Location", description = "Adresse du dossier", schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(ref = "#/components/schemas/SaisineDeposee")))
    @ApiResponse(responseCode = "409", description = "Un dossier a la même référence de la même structure, ou la même personne"
            + " et la même formation : son numéro et sa date sont dits à qui peut le voir. Envoyer de nouveau avec confirmerDoublon",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "403", description = "Seuls un conseiller et le secrétariat déposent une saisine ; une clé doit porter le pouvoir saisines:deposer",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "422", description = EnvoisRepetables.AUTRE_ENVOI, content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @Parameter(name = EnvoisRepetables.CLE, in = ParameterIn.HEADER, description = EnvoisRepetables.A_QUOI_SERT_LA_CLE, schema = @Schema(type = "string", maxLength = 255))
    ResponseEntity<String> deposer(HttpServletRequest requete, @AuthenticationPrincipal Connecte connecte) throws IOException {
        byte[] corps = CorpsDeRequete.lire(requete);
        return envois.faire(requete, connecte.getUsername(), corps, () -> deposee(depot.deposer(lecteur.arbre(corps), connecte.getUsername())));
    }

    private ResponseEntity<Map<String, String>> deposee(String numero) {
        return ResponseEntity.created(URI.create("/api/dossiers/" + numero)).body(consentements.enVigueur(numero).isPresent()
                ? Map.of("numero", numero, "consentement", "RECUEILLI")
                : Map.of("numero", numero, "consentement", "MANQUANT", "message", Consentements.MANQUE));
    }

    @GetMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listerLesDossiers", summary = "Les dossiers que le compte peut voir, du plus récent au plus ancien, par pages ; mêmes filtres que la page"
            + " Dossiers", responses = @ApiResponse(responseCode = "200", description = "La page, peut-être vide", headers = {
            @Header(name = PagesDeLApi.TOTAL, description = "Nombre de dossiers de toutes les pages ; absent quand il y en a plus de 100 et d'autres après la page : Link mène à la suivante", schema = @Schema(type = "integer")),
            @Header(name = "Link", description = "Adresse de la page suivante (rel=\"next\") et de la précédente (rel=\"prev\"), s'il y en a", schema = @Schema(type = "string"))}))
    @Parameter(name = "q", description = "Mots d'un numéro, d'un nom, d'une formation ou d'une structure")
    @Parameter(name = "etape", description = "État du dossier")
    @Parameter(name = "tri", description = "Ordre", schema = @Schema(type = "string", allowableValues = {"RECENT", "ANCIEN", "ECHEANCE", "ATTENTE", "RESTE"}, defaultValue = "RECENT"))
    @Parameter(name = "page", description = "À partir de 1", schema = @Schema(type = "integer", minimum = "1"))
    @Parameter(name = "limite", description = "Lignes par page", schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "100"))
    ResponseEntity<List<LigneDeListe>> lister(@Parameter(hidden = true) @RequestParam Map<String, String> champs,
            @AuthenticationPrincipal Connecte connecte) {
        RechercheDeDossiers recherche = RechercheDeDossiers.lire(champs);
        return PagesDeLApi.de(liste.chercher(comptes.trouver(connecte.getUsername()).orElseThrow(), recherche, PagesDeLApi.limite(champs)), champs,
                page -> recherche.adresse("/api/dossiers", page));
    }

    @GetMapping(path = "/api/dossiers/{numero}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "lireUnDossier", summary = "Un dossier : état, étapes faites et en attente, plan, votes, engagements")
    @ApiResponse(responseCode = "200", description = "Le dossier", headers = @Header(name = "ETag",
            description = "La version lue : à rendre par If-None-Match (304 quand rien n'a changé), ou par If-Match en joignant une pièce", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "Rien n'a changé depuis la version que nomme If-None-Match", content = @Content)
    @ApiResponse(responseCode = "404", description = INCONNU,
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    ResponseEntity<DossierVue> trouver(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte) {
        DossierVue vue = lecture.trouver(numero, connecte.getUsername()).orElseThrow(() -> new DossierIntrouvable(numero));
        return ResponseEntity.ok().eTag(versions.de(vue)).body(vue);
    }

    @GetMapping(path = "/api/dossiers/{numero}/plan.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "lireLePlan", summary = "Le plan en une page, pour la personne ; un projet tant que rien n'est décidé")
    @ApiResponse(responseCode = "200", description = "La page, en PDF", content = @Content(
            mediaType = MediaType.APPLICATION_PDF_VALUE, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = INCONNU + ", ou il est clos sans plan",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    ResponseEntity<byte[]> plan(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte) {
        Dossier dossier = lecture.entier(numero, connecte.getUsername())
                .orElseThrow(() -> new DossierIntrouvable(numero));
        byte[] document = decisions.document(numero).orElseThrow(() -> new PlanAbsent(dossier.issue()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("plan-" + numero + ".pdf").build().toString())
                .body(document);
    }
}
