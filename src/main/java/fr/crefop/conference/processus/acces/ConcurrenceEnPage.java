package fr.crefop.conference.processus.acces;

import fr.crefop.conference.socle.Concurrence;
import fr.crefop.conference.socle.TypeDeProbleme;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The same at the pages and the API of the portal: an act undone by another of the same moment is no error of ours. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConcurrenceEnPage {

    @ExceptionHandler({OptimisticLockingException.class, ConcurrencyFailureException.class})
    Object croisement(HttpServletRequest demande) {
        if (demande.getRequestURI().startsWith(demande.getContextPath() + "/api/")) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(TypeDeProbleme.ACTIONS_AU_MEME_MOMENT.dire(Concurrence.MESSAGE));
        }
        ModelAndView page = new ModelAndView("error");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("status", HttpStatus.CONFLICT.value());
        page.addObject("message", Concurrence.MESSAGE);
        return page;
    }
}
