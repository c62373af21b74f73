package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.CorpsDeRequete;
import fr.crefop.conference.portail.envois.EnvoisRepetables;
import fr.crefop.conference.portail.listes.PagesDeLApi;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.PageDeListe;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for an account, read and answered by its programs. */
@RestController
@Tag(name = "Tâches", description = "Lire ce qui attend le compte et y répondre, comme à la page « À faire ».")
class TachesRestController {

    private static final String PROBLEME = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String SCHEMA_PROBLEME = "#/components/schemas/Probleme";
    private static final String INCONNUE = "Aucune tâche de cet identifiant n'attend le compte";

    private final TachesAFaire taches;
    private final ReponseParApi reponses;
    private final PersonnesConnues noms;
    private final EnvoisRepetables envois;
    private final Clock horloge;

    TachesRestController(TachesAFaire taches, ReponseParApi reponses, PersonnesConnues noms, EnvoisRepetables envois, Clock horloge) {
        this.taches = taches;
        this.reponses = reponses;
        this.noms = noms;
        this.envois = envois;
        this.horloge = horloge;
    }

    @GetMapping(path = "/api/taches", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listerLesTaches", summary = "Les tâches qui attendent le compte ou son groupe, celle qui presse le plus d'abord, par pages",
            responses = @ApiResponse(responseCode = "200", description = "La page, peut-être vide", headers = {
                @Header(name = PagesDeLApi.TOTAL, description = "Nombre de tâches de toutes les pages ; absent quand il y en a plus de 100 et d'autres après la page : Link mène à la suivante", schema = @Schema(type = "integer")),
                @Header(name = "Link", description = "Adresse de la page suivante (rel=\"next\") et de la précédente (rel=\"prev\"), s'il y en a", schema = @Schema(type = "string"))}))
    @Parameter(name = "q", description = "Mots d'un numéro, de ce qui est demandé ou de la formation")
    @Parameter(name = "tri", description = "Absent : la plus pressée d'abord", schema = @Schema(type = "string", allowableValues = {"anciens", "etape", "priorite"}))
    @Parameter(name = "page", description = "À partir de 1", schema = @Schema(type = "integer", minimum = "1"))
    @Parameter(name = "limite", description = "Lignes par page", schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "100"))
    ResponseEntity<List<TacheVue>> lister(@Parameter(hidden = true) @RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte) {
        RechercheChoisie quoi = RechercheChoisie.lire(champs, List.of(), List.copyOf(ListeAFaire.ORDRES.keySet()));
        int limite = PagesDeLApi.limite(champs);
        TachesAFaire.Liste liste = taches.lister(connecte.compte(), new TachesAFaire.Recherche(quoi.texte(), Set.of(), null,
                ListeAFaire.ORDRES.getOrDefault(quoi.tri(), TachesAFaire.Ordre.PRESSE)), (int) PageDeListe.debut(quoi.page(), limite), limite);
        return PagesDeLApi.de(new PageDeListe<>(liste.taches().stream().map(tache -> TacheVue.de(tache, aujourdHui())).toList(), quoi.page(), limite, liste.total(), liste.bornee()),
                champs, page -> quoi.adresse("/api/taches", page));
    }

    @GetMapping(path = "/api/taches/{id:[0-9A-Za-z-]{1,64}}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "lireUneTache", summary = "Une tâche : ce que montre son formulaire, et ce qu'il demande")
    @ApiResponse(responseCode = "200", description = "La tâche", headers = @Header(name = "ETag",
            description = "La version de ce qui décide : à rendre par If-Match avec la réponse", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", description = INCONNUE, content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    ResponseEntity<TacheVue.Entiere> lire(@PathVariable String id, @AuthenticationPrincipal Connecte connecte) {
        ReponseParApi.Lue lue = reponses.lire(connecte.compte(), id);
        String numero = lue.tache().numero();
        return ResponseEntity.ok().header(HttpHeaders.ETAG, lue.version()).body(TacheVue.Entiere.de(TacheVue.de(lue.tache(), aujourdHui()),
                noms.de(connecte.compte(), List.of(numero)).get(numero), lue.vue(), lue.formulaire()));
    }

    @PostMapping(path = "/api/taches/{id:[0-9A-Za-z-]{1,64}}/reponse", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "repondreAUneTache", summary = "Répond à une tâche, comme à sa page : mêmes questions, mêmes contrôles, mêmes droits")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = ReponseRecue.Ecrite.class)))
    @ApiResponse(responseCode = "200", description = "La réponse est enregistrée", content = @Content(schema = @Schema(implementation = TacheVue.Faite.class)))
    @ApiResponse(responseCode = "404", description = INCONNUE, content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "409", description = "La réponse ne pourra pas être reprise : « detail » dit ce qu'elle engage ; l'envoyer de nouveau avec confirmer",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "412", description = "Ce qui décide a changé depuis la version que nomme If-Match : rien n'est enregistré",
            content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @ApiResponse(responseCode = "422", description = EnvoisRepetables.AUTRE_ENVOI, content = @Content(mediaType = PROBLEME, schema = @Schema(ref = SCHEMA_PROBLEME)))
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "L'ETag de la tâche telle qu'elle a été lue", schema = @Schema(type = "string"))
    @Parameter(name = EnvoisRepetables.CLE, in = ParameterIn.HEADER, description = EnvoisRepetables.A_QUOI_SERT_LA_CLE, schema = @Schema(type = "string", maxLength = 255))
    ResponseEntity<String> repondre(@PathVariable String id, HttpServletRequest demande, @AuthenticationPrincipal Connecte connecte) throws IOException {
        byte[] corps = CorpsDeRequete.lire(demande);
        return envois.faire(demande, connecte.getUsername(), corps, () -> ResponseEntity.ok(
                reponses.repondre(connecte.compte(), id, ReponseRecue.lire(corps), demande.getHeader(HttpHeaders.IF_MATCH))));
    }

    private LocalDate aujourdHui() {
        return LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS);
    }
}
