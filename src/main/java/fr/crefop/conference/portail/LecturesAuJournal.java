package fr.crefop.conference.portail;

import fr.crefop.conference.journal.LecturesNotees;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Each page of a case, its answer of the API and each document stand in the record before they leave: what cannot be noted is not
 * given. What was refused, or does not exist, was not read.
 */
@ControllerAdvice(basePackageClasses = LecturesAuJournal.class)
class LecturesAuJournal implements HandlerInterceptor, WebMvcConfigurer, ResponseBodyAdvice<Object> {

    private static final String DOSSIERS = "/dossiers/";
    private static final String PAR_UN_LIEN = "/personne/";

    private final LecturesNotees lectures;

    LecturesAuJournal(LecturesNotees lectures) {
        this.lectures = lectures;
    }

    @Override
    public void addInterceptors(InterceptorRegistry inscrits) {
        inscrits.addInterceptor(this).addPathPatterns(DOSSIERS + "*", DOSSIERS + "*/**");
    }

    /** A page, before it is drawn; what has no page is a body, below. */
    @Override
    public void postHandle(HttpServletRequest demande, HttpServletResponse reponse, Object traitement, ModelAndView page) {
        if (page != null && estUneLecture(demande) && reponse.getStatus() == HttpServletResponse.SC_OK) {
            lectures.consulte(demande.getRemoteUser(), numero(demande));
        }
    }

    @Override
    public boolean supports(MethodParameter traitement, Class<? extends HttpMessageConverter<?>> ecriture) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(Object corps, MethodParameter traitement, MediaType type, Class<? extends HttpMessageConverter<?>> ecriture,
            ServerHttpRequest appel, ServerHttpResponse reponse) {
        HttpServletRequest demande = ((ServletServerHttpRequest) appel).getServletRequest();
        if (corps != null && estUneLecture(demande) && !type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON)) {
            String numero = demande.getServletPath().contains(DOSSIERS) ? numero(demande) : null;
            if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
                lectures.telecharge(demande.getRemoteUser(), numero, document(demande, numero));
            } else if (numero != null) {
                lectures.consulte(demande.getRemoteUser(), numero);
            }
        }
        return corps;
    }

    /** What a link opens is noted by its link: its secret stands in the address. */
    private static boolean estUneLecture(HttpServletRequest demande) {
        return !demande.getServletPath().startsWith(PAR_UN_LIEN) && HttpMethod.GET.matches(demande.getMethod()) && demande.getUserPrincipal() != null;
    }

    /** What follows the number in the address, which is one of ours: an unknown one has no handler. */
    private static String document(HttpServletRequest demande, String numero) {
        String chemin = demande.getServletPath();
        return numero == null ? chemin.substring(1) : chemin.substring(chemin.indexOf(numero) + numero.length() + 1);
    }

    private static String numero(HttpServletRequest demande) {
        return demande.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (String) variables.get("numero") : null;
    }
}
