package fr.crefop.conference.portail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** What could not be answered: a person gets a page of the house, a program a problem. */
final class PageOuProbleme {

    private static final List<String> PROGRAMMES = List.of("/api/", "/engine-rest/", "/camunda/api/", "/v3/api-docs");

    private PageOuProbleme() {}

    /** @param chemin within the application */
    static Object pour(String chemin, HttpStatusCode statut, HttpHeaders entetes) {
        if (!pourUnProgramme(chemin)) {
            return page(statut, null);
        }
        ProblemDetail probleme = ProblemesDeLApi.duCadre(statut);
        probleme.setInstance(URI.create(UriUtils.encodePath(chemin, StandardCharsets.UTF_8)));
        return ResponseEntity.status(statut).headers(entetes).body(probleme);
    }

    /** @param message the sentence that both are told */
    static Object tropGros(String chemin, String message) {
        if (!pourUnProgramme(chemin)) {
            return page(HttpStatus.PAYLOAD_TOO_LARGE, message);
        }
        ProblemDetail probleme = ProblemesDeLApi.duCadre(HttpStatus.PAYLOAD_TOO_LARGE);
        probleme.setDetail(message);
        probleme.setInstance(URI.create(UriUtils.encodePath(chemin, StandardCharsets.UTF_8)));
        return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).body(probleme);
    }

    static boolean pourUnProgramme(String chemin) {
        return PROGRAMMES.stream().anyMatch(chemin::startsWith);
    }

    /** @param message the French sentence that refuses; null leaves the page its own words */
    static ModelAndView page(HttpStatusCode statut, String message) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(statut);
        page.addObject("status", statut.value());
        page.addObject("refus", message);
        return page;
    }
}
