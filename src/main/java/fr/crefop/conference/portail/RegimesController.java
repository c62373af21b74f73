package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Cadre;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be asked, and by whom it may be paid: a client of the plan needs no list of its own. */
@RestController
class RegimesController {

    /** The packs do not change while the program runs. */
    private final List<RegimeDecrit> regimes = Cadre.lu().regimes().stream().map(RegimeDecrit::de).toList();

    @GetMapping(path = "/api/regimes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "regimes", tags = "Simulation", summary = "Décrit chaque régime : dates, dispositifs, financeurs, données qu'il lit",
            responses = @ApiResponse(responseCode = "200", description = "Les régimes, par date de début"))
    List<RegimeDecrit> regimes() {
        return regimes;
    }
}
