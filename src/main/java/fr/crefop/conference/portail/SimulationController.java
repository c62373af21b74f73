package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.LecteurDeComparaison;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.ComparaisonDePlans;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public contract: a demande in, a plan out, nothing stored. */
@RestController
@Tag(name = "Simulation", description = "Calculer un plan de financement sans rien enregistrer.")
class SimulationController {

    private final LecteurDeDemande lecteur;
    private final LecteurDeComparaison comparaisons;
    private final Simulateur simulateur;

    SimulationController(LecteurDeDemande lecteur, LecteurDeComparaison comparaisons, Simulateur simulateur) {
        this.lecteur = lecteur;
        this.comparaisons = comparaisons;
        this.simulateur = simulateur;
    }

    /** Reads the body itself: the framework's reader would stop at the first faulty field, and in English. */
    @PostMapping(path = "/api/simulations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "simuler", summary = "Calcule un plan de financement, avec chaque raison",
            responses = @ApiResponse(responseCode = "200", description = "Le plan"))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(ref = "#/components/schemas/DemandeDeSimulation")))
    PlanDeFinancement simuler(HttpServletRequest requete) throws IOException {
        return simulateur.simuler(lecteur.lire(CorpsDeRequete.lire(requete)));
    }

    @PostMapping(path = "/api/simulations/comparaison", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "comparer", summary = "Calcule de 2 à 6 variantes d'une demande et dit leurs différences",
            responses = @ApiResponse(responseCode = "200", description = "Les plans et leurs différences, ligne par ligne"))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(ref = "#/components/schemas/DemandeDeComparaison")))
    ComparaisonDePlans comparer(HttpServletRequest requete) throws IOException {
        return ComparaisonDePlans.de(comparaisons.lire(CorpsDeRequete.lire(requete)), simulateur);
    }
}
