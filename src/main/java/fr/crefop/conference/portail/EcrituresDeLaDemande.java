package fr.crefop.conference.portail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whether what was sent may be written already when the register goes away under the answer: after a commit, or during one that nobody
 * answered for, "nothing is stored" would be a guess. What is written on the way to the controller, a draft or a session, is no act.
 */
@Component
class EcrituresDeLaDemande implements TransactionExecutionListener, HandlerInterceptor, WebMvcConfigurer {

    private static final String ECRIT = EcrituresDeLaDemande.class.getName();
    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS");

    static boolean peutEtreFaites(HttpServletRequest demande) {
        return Boolean.TRUE.equals(demande.getAttribute(ECRIT)) && !LECTURES.contains(demande.getMethod());
    }

    /** After all other interceptors. */
    @Override
    public void addInterceptors(InterceptorRegistry inscrits) {
        inscrits.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest demande, HttpServletResponse reponse, Object traitement) {
        demande.setAttribute(ECRIT, false);
        return true;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        RequestAttributes demande = RequestContextHolder.getRequestAttributes();
        if (!transaction.isReadOnly() && demande != null && demande.getAttribute(ECRIT, RequestAttributes.SCOPE_REQUEST) != null) {
            demande.setAttribute(ECRIT, true, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
