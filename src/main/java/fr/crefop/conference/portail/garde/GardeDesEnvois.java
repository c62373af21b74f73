package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.portail.ApresLActe;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
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
        garde(demande).ifPresent(cle -> connecte().ifPresent(connecte -> garder(demande, cle, connecte)));
        return true;
    }

    /** What cannot be kept is sent all the same: the answer itself tells what is wrong with it. */
    private void garder(HttpServletRequest demande, String cle, Connecte connecte) {
        Map<String, List<String>> valeurs = ChampsGardes.de(demande.getParameterMap());
        Repere lu = Repere.lire(demande.getParameter(Repere.CHAMP));
        demande.setAttribute(REPERE, lu);
        try {
            demande.setAttribute(REPERE, formulaires.garder(connecte.compte(), cle, valeurs, lu));
        } catch (RefusMetier refus) {
            demande.setAttribute(Commence.NON_GARDE, Commence.NonGarde.de(cle, valeurs, lu, refus));
        } catch (ResponseStatusException inconnu) {
            // No form of ours, or of a case that the account does not see: the controller answers.
            return;
        }
    }

    @Override
    public void postHandle(HttpServletRequest demande, HttpServletResponse reponse, Object traitement, ModelAndView page) {
        if (!suivie(page)) {
            return;
        }
        if (!refusee(demande)) {
            garde(demande).ifPresent(cle -> connecte().ifPresent(connecte -> ApresLActe.ranger(
                    () -> formulaires.clore(connecte.compte(), cle, (Repere) demande.getAttribute(REPERE)))));
        } else if (demande.getAttribute(Commence.NON_GARDE) != null) {
            // Kept nowhere: the page that tells the refusal shows what was typed, not what another machine kept.
            RequestContextUtils.getOutputFlashMap(demande).put(Commence.NON_GARDE, demande.getAttribute(Commence.NON_GARDE));
        }
    }

    private static boolean suivie(ModelAndView page) {
        return page != null && page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }

    private static boolean refusee(HttpServletRequest demande) {
        return RefusDit.surLaSuite(RequestContextUtils.getOutputFlashMap(demande));
    }

    private static Optional<String> garde(HttpServletRequest demande) {
        return HttpMethod.POST.matches(demande.getMethod()) ? Optional.ofNullable(demande.getParameter(ChampsGardes.GARDE)) : Optional.empty();
    }

    private static Optional<Connecte> connecte() {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        return qui != null && qui.getPrincipal() instanceof Connecte connecte ? Optional.of(connecte) : Optional.empty();
    }
}
