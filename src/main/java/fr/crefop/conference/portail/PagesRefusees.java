package fr.crefop.conference.portail;

import fr.crefop.conference.pieces.FichierRecu;
import fr.crefop.conference.referentiels.ImportDesReferentiels;
import fr.crefop.conference.socle.Indisponibilite;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * The net under every page: what no controller told for itself. It stands before Spring's own handler, which would send
 * problem+json to a browser too, and after the API's.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PagesRefusees {

    @ExceptionHandler(PageIntrouvable.class)
    Object introuvable(HttpServletRequest demande) {
        return refuser(demande, HttpStatus.NOT_FOUND, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    Object refusee(RefusMetier refus) {
        return PageOuProbleme.page(HttpStatus.BAD_REQUEST, refus.getMessage());
    }

    /** Found while the address is still looked for, since some addresses are told apart by their parameters: nobody else says it. */
    @ExceptionHandler
    Object tropGros(MaxUploadSizeExceededException refus, HttpServletRequest demande) {
        String chemin = demande.getRequestURI().substring(demande.getContextPath().length());
        return PageOuProbleme.tropGros(chemin, chemin.equals("/referentiels") ? ImportDesReferentiels.TROP_GROS : FichierRecu.TROP_GROSSE);
    }

    /** An address with something else than a number names nothing; elsewhere it is a mistake in what was sent. */
    @ExceptionHandler({ServletException.class, ErrorResponseException.class, TypeMismatchException.class, BindException.class,
        MultipartException.class})
    Object duCadre(Exception refus, HttpServletRequest demande) throws Exception {
        if (refus instanceof ErrorResponse reponse) {
            return refuser(demande, reponse.getStatusCode(), reponse.getHeaders());
        }
        // A document that found no room on our disk is not one that cannot be read.
        if (refus instanceof ServletException || Indisponibilite.explique(refus)) {
            throw refus;
        }
        boolean adresse = refus instanceof MethodArgumentTypeMismatchException lu
                && lu.getParameter().hasParameterAnnotation(PathVariable.class);
        return refuser(demande, adresse ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    Object illisible(DataIntegrityViolationException erreur, HttpServletRequest demande) {
        if (!estUneDonnee(erreur)) {
            throw erreur;
        }
        return refuser(demande, HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
    }

    /** Class 22 of the register's errors: a character, date, number or length that it does not hold. */
    static boolean estUneDonnee(Throwable erreur) {
        return NestedExceptionUtils.getMostSpecificCause(erreur) instanceof SQLException refus
                && refus.getSQLState() != null && refus.getSQLState().startsWith("22");
    }

    private static Object refuser(HttpServletRequest demande, HttpStatusCode statut, HttpHeaders entetes) {
        return PageOuProbleme.pour(demande.getRequestURI().substring(demande.getContextPath().length()), statut, entetes);
    }
}
