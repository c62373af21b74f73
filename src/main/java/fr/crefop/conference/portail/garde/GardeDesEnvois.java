package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.securite.Connecte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A form that is sent is kept first, whatever happens on the way; once it is done, nothing is left of its draft. */
@Component
class GardeDesEnvois implements HandlerInterceptor, WebMvcConfigurer {

    /** The request attribute of what the page has read, after what it sent was kept. */
    static final String REPERE = GardeDesEnvois.class.getName() + ".repere";

    /** A refusal that is told on the page that follows. */
    private static final String[] REFUS = {"refus", "acteRefuse", "pieceRefusee"};

    private final FormulairesCommences formulaires;

    GardeDesEnvois(@Lazy FormulairesCommences formulaires) {
        this.formulaires = formulaires;
    }

    @Override
    public void addInterceptors(InterceptorRegistry inscrits) {
        inscrits.addInterceptor(this).excludePathPatterns("/brouillons/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest demande, HttpServletResponse reponse, Object traitement) {
        garde(demande).ifPresent(cle -> connecte().ifPresent(connecte -> demande.setAttribute(REPERE, formulaires.garderSiPossible(connecte.compte(),
                cle, ChampsGardes.de(demande.getParameterMap()), Repere.lire(demande.getParameter(Repere.CHAMP))))));
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest demande, HttpServletResponse reponse, Object traitement, ModelAndView page) {
        if (faite(demande, page)) {
            garde(demande).ifPresent(cle -> connecte().ifPresent(connecte -> formulaires.clore(connecte.compte(), cle, (Repere) demande.getAttribute(REPERE))));
        }
    }

    private static boolean faite(HttpServletRequest demande, ModelAndView page) {
        if (page == null || page.getViewName() == null || !page.getViewName().startsWith("redirect:")) {
            return false;
        }
        Map<String, Object> suite = RequestContextUtils.getOutputFlashMap(demande);
        for (String refus : REFUS) {
            if (suite != null && suite.containsKey(refus)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> garde(HttpServletRequest demande) {
        return HttpMethod.POST.matches(demande.getMethod()) ? Optional.ofNullable(demande.getParameter(ChampsGardes.GARDE)) : Optional.empty();
    }

    private static Optional<Connecte> connecte() {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        return qui != null && qui.getPrincipal() instanceof Connecte connecte ? Optional.of(connecte) : Optional.empty();
    }
}
