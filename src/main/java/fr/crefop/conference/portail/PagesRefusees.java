package fr.crefop.conference.portail;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * A person gets a page, a program gets a problem. It stands before Spring's own handler, which would send
 * problem+json to a browser too.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PagesRefusees {

    @ExceptionHandler(PageIntrouvable.class)
    ModelAndView introuvable() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
    Object refusee(Exception refus, HttpServletRequest demande) {
        ErrorResponse reponse = (ErrorResponse) refus;
        return demande.getRequestURI().startsWith(demande.getContextPath() + "/api/")
                ? ResponseEntity.status(reponse.getStatusCode()).headers(reponse.getHeaders())
                        .body(ProblemesDeLApi.duCadre(reponse.getStatusCode()))
                : page(reponse.getStatusCode());
    }

    static ModelAndView page(HttpStatusCode statut) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(statut);
        page.addObject("status", statut.value());
        return page;
    }
}
