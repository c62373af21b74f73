package fr.crefop.conference.portail;

import fr.crefop.conference.pieces.FichierRecu;
import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.Pieces;
import fr.crefop.conference.pieces.Pieces.Ajout;
import fr.crefop.conference.portail.envois.EnvoisRepetables;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.TypeDeProbleme;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

@RestController
@RequestMapping("/api/dossiers/{numero}/pieces")
@Tag(name = "Pièces", description = "Les pièces que demandent les aides du plan, celles qui sont données, et leur contenu.")
class PiecesRestController {

    private static final String PROBLEME = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String SCHEMA_PROBLEME = "#/components/schemas/Probleme";
    private static final String INCONNU = "Le numéro est inconnu, ou le compte ne peut pas voir ce dossier";

    private final PiecesDuDossier dossiers;
    private final AssemblageDesPieces assemblage;
    private final EnvoiDePiece envoi;
    private final Pieces pieces;
    private final JointeSiInchange version;
    private final EnvoisRepetables envois;

    PiecesRestController(PiecesDuDossier dossiers, AssemblageDesPieces assemblage, EnvoiDePiece envoi, Pieces pieces, JointeSiInchange version,
            EnvoisRepetables envois) {
        this.dossiers = dossiers;
        this.assemblage = assemblage;
        this.envoi = envoi;
        this.pieces = pieces;
        this.version = version;
        this.envois = envois;
    }

    /** What is sent with a paper, told apart from its mapping: each field is read by its name. */
    @Schema(name = "PieceAJoindre")
    record PieceAJoindre(
            @Schema(description = "code de la pièce, tel que la lecture des pièces le donne, ou AUTRE") String nature,
            @Schema(description = "d'une pièce AUTRE, les codes des aides dont les financeurs la lisent aussi") List<String> destinataires,
            @Schema(description = "identifiant de la pièce que celle-ci remplace : elle en garde la nature et les destinataires") Long remplace,
            @Schema(type = "string", format = "binary", description = "un PDF, un JPEG ou un PNG de 10 Mo au plus") String fichier) {}

    record PieceJointe(long id) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listerLesPieces", summary = "Les pièces du dossier que le compte peut lire, et celles qui manquent")
    @ApiResponse(responseCode = "200", description = "Les pièces demandées et données ; aucune pour qui n'en lit pas")
    @ApiResponse(responseCode = "404", description = INCONNU,
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    PiecesVue lister(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte) {
        if (dossiers.vues(numero, connecte.getUsername()).isEmpty()) {
            throw new DossierIntrouvable(numero);
        }
        return assemblage.pour(numero, connecte.getUsername()).orElseGet(() -> new PiecesVue(List.of(), List.of(), List.of(), false, 0));
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "joindreUnePiece", summary = "Joint une pièce au dossier, ou en remplace une")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
            schema = @Schema(implementation = PieceAJoindre.class)))
    @ApiResponse(responseCode = "201", description = "La pièce est au dossier",
            headers = @Header(name = "Location", description = "Adresse de la pièce", schema = @Schema(type = "string")),
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = PieceJointe.class)))
    @ApiResponse(responseCode = "403", description = "Seul qui suit le dossier joint une pièce",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "404", description = INCONNU + ", ou il ne le suit pas",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "412", description = "Le dossier n'est plus à la version que nomme If-Match : rien n'est enregistré",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "422", description = EnvoisRepetables.AUTRE_ENVOI, content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @Parameter(name = EnvoisRepetables.CLE, in = ParameterIn.HEADER, description = EnvoisRepetables.A_QUOI_SERT_LA_CLE, schema = @Schema(type = "string", maxLength = 255))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "L'ETag du dossier tel qu'il a été lu", schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "413", description = "La pièce dépasse 10 Mo.",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "415", description = "Cette adresse ne reçoit que multipart/form-data.",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    ResponseEntity<String> joindre(@PathVariable String numero, HttpServletRequest demande,
            @Parameter(hidden = true) @RequestParam(required = false) String nature,
            @Parameter(hidden = true) @RequestParam(required = false) List<String> destinataires,
            @Parameter(hidden = true) @RequestParam(required = false) Long remplace,
            @Parameter(hidden = true) @RequestParam(required = false) MultipartFile fichier,
            @AuthenticationPrincipal Connecte connecte) throws IOException, HttpMediaTypeNotSupportedException {
        if (!dossiers.estQuiJoint(numero, connecte.getUsername())) {
            throw new DossierIntrouvable(numero);
        }
        if (!(demande instanceof MultipartHttpServletRequest)) {
            throw new HttpMediaTypeNotSupportedException((MediaType) null, List.of(MediaType.MULTIPART_FORM_DATA));
        }
        String compte = connecte.getUsername();
        try (FichierRecu recu = envoi.lire(fichier)) {
            byte[] corps = corps(nature, destinataires, remplace, fichier.getOriginalFilename(), recu);
            Optional<ResponseEntity<String>> deja = envois.dejaFait(demande, compte, corps);
            if (deja.isPresent()) {
                return deja.get();
            }
            Ajout ajout = envoi.controler(nature, destinataires, remplace, recu);
            return envois.faire(demande, compte, corps, () -> {
                Piece piece = version.joindre(demande.getHeader(HttpHeaders.IF_MATCH), numero, compte, () -> envoi.joindre(numero, ajout, compte));
                return ResponseEntity.created(URI.create("/api/dossiers/" + numero + "/pieces/" + piece.id())).body(new PieceJointe(piece.id()));
            });
        }
    }

    /** What was sent, by which the same is known again: what stands between the parts is drawn anew by whoever sends. */
    private static byte[] corps(String nature, List<String> destinataires, Long remplace, String nom, FichierRecu recu) {
        return (nature + "\0" + destinataires + "\0" + remplace + "\0" + nom + "\0" + recu.empreinte()).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "lireUnePiece", summary = "Le contenu d'une pièce, tel qu'il a été donné")
    @ApiResponse(responseCode = "200", description = "Le fichier", content = @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = INCONNU + ", ou cette pièce",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    ResponseEntity<Resource> lire(@PathVariable String numero, @PathVariable long id, @AuthenticationPrincipal Connecte connecte) {
        return PieceServie.de(pieces, dossiers.lisible(numero, id, connecte.getUsername()).orElseThrow(() -> new DossierIntrouvable(numero)));
    }

    /** Bigger than the server reads at all. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tropGrosse(MaxUploadSizeExceededException refus) {
        return probleme(TypeDeProbleme.ENVOI_TROP_VOLUMINEUX, FichierRecu.TROP_GROSSE);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> sansFichier(HttpMediaTypeNotSupportedException refus) {
        return probleme(TypeDeProbleme.FORMAT_NON_ADMIS, "Cette adresse attend un fichier (Content-Type: multipart/form-data).");
    }

    private static ResponseEntity<ProblemDetail> probleme(TypeDeProbleme type, String detail) {
        return ResponseEntity.status(type.statut()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(type.dire(detail));
    }
}
