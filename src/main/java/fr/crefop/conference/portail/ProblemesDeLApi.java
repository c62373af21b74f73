package fr.crefop.conference.portail;

import fr.crefop.conference.securite.ReponsesProbleme;
import fr.crefop.conference.socle.Indisponibilite;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TypeDeProbleme;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors of the API as RFC 9457 problems, in French, never with anything of the inside. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemesDeLApi extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemesDeLApi.class);
    private static final String INCIDENT = "La demande n'a pas pu être traitée ; l'incident est enregistré.";

    /** Property {@code erreurs}: one {champ, valeur, message} for each faulty field. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refus(RefusMetier refus) {
        ProblemDetail probleme = TypeDeProbleme.DEMANDE_REFUSEE.dire(refus.getMessage());
        probleme.setProperty("erreurs", refus.erreurs());
        return ResponseEntity.badRequest().body(probleme);
    }

    /** Property {@code numero}: the first case, when the sender may see it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> doublon(DoublonDit refus) {
        ProblemDetail probleme = TypeDeProbleme.SAISINE_DEJA_RECUE.dire(refus.getMessage());
        probleme.setProperty("erreurs", refus.erreurs());
        if (refus.numero() != null) {
            probleme.setProperty("numero", refus.numero());
        }
        return reponse(probleme);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> dit(ProblemeDit refus) {
        return reponse(refus.type().dire(refus.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tropGrand(CorpsTropGrandException refus) {
        return reponse(TypeDeProbleme.ENVOI_TROP_VOLUMINEUX.dire(refus.getMessage()));
    }

    @ExceptionHandler
    Object introuvable(DossierIntrouvable refus, HttpServletRequest demande) {
        return absent(demande, TypeDeProbleme.DOSSIER_INTROUVABLE.dire(refus.getMessage()));
    }

    @ExceptionHandler
    Object sansPlan(PlanAbsent refus, HttpServletRequest demande) {
        return absent(demande, TypeDeProbleme.PLAN_ABSENT.dire(refus.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> illisible(DataIntegrityViolationException erreur) throws Exception {
        return PagesRefusees.estUneDonnee(erreur) ? reponse(duCadre(HttpStatus.BAD_REQUEST)) : inattendu(erreur);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inattendu(Exception erreur) throws Exception {
        if (erreur instanceof AccessDeniedException || Indisponibilite.explique(erreur)) {
            throw erreur;
        }
        LOG.error("Erreur inattendue de l'API", erreur);
        return reponse(duCadre(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** What the framework itself refuses: said in French too. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception erreur, Object corps, HttpHeaders entetes,
            HttpStatusCode statut, WebRequest requete) {
        return ResponseEntity.status(statut).headers(entetes).body(duCadre(statut));
    }

    /** What the framework refuses, by its status alone: its own words are English. */
    static ProblemDetail duCadre(HttpStatusCode statut) {
        return TypeDeProbleme.duStatut(statut).dire(statut, switch (statut.value()) {
            case 400 -> "Le texte envoyé n'est pas lisible : écriture incorrecte ou donnée absente.";
            case 404 -> "Il n'y a rien à cette adresse.";
            case 405 -> "Cette adresse ne répond pas à cette méthode HTTP.";
            case 406 -> "La réponse n'existe qu'en JSON.";
            case 413 -> "Le texte envoyé est trop long.";
            case 415 -> "Cette adresse attend du JSON (Content-Type: application/json).";
            case 429 -> "Trop de demandes à la fois : réessayez dans un moment.";
            case 500 -> INCIDENT;
            case 503 -> Indisponibilite.MESSAGE;
            default -> "La demande n'a pas pu être traitée.";
        });
    }

    /** A document of the API is opened by a person too, who is then shown a page. */
    private static Object absent(HttpServletRequest demande, ProblemDetail probleme) {
        return ReponsesProbleme.estUnePersonne(demande) ? PageOuProbleme.page(HttpStatus.NOT_FOUND, null) : reponse(probleme);
    }

    private static ResponseEntity<ProblemDetail> reponse(ProblemDetail probleme) {
        return ResponseEntity.status(probleme.getStatus()).body(probleme);
    }
}
