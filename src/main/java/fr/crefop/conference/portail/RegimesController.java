package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.socle.DateSaisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be asked, and by whom it may be paid: a client of the plan needs no list of its own. */
@RestController
class RegimesController {

    @GetMapping(path = "/api/regimes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "regimes", tags = "Simulation", summary = "Décrit chaque régime : dates, dispositifs, financeurs, données qu'il lit",
            responses = @ApiResponse(responseCode = "200", description = "Les régimes, par date de début"))
    List<RegimeDecrit> regimes(@Parameter(description = "Jour dont on veut les noms de ceux qui décident ; sans lui, ceux d'aujourd'hui") @RequestParam(required = false) String le) {
        LocalDate jour = DateSaisie.lire("le", le);
        return Cadre.lu().regimes().stream().map(regime -> RegimeDecrit.de(regime, jour)).toList();
    }
}
