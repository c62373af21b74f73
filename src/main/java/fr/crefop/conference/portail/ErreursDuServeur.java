package fr.crefop.conference.portail;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What never reached a controller, or left one by an error: said as everything else is. */
@Controller
class ErreursDuServeur implements ErrorController {

    @RequestMapping("/error")
    Object dire(HttpServletRequest demande, HttpServletResponse reponse) {
        // Of a file on its way, nothing more is told: the server breaks the connection off.
        if (reponse.isCommitted()) {
            return null;
        }
        HttpStatus statut = Optional.ofNullable(demande.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((int) code)).orElse(HttpStatus.NOT_FOUND);
        String chemin = Optional.ofNullable(demande.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(adresse -> adresse.toString().substring(demande.getContextPath().length())).orElse("/");
        return PageOuProbleme.pour(chemin, statut, HttpHeaders.EMPTY);
    }
}
