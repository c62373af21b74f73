package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The plan computed last while one request is answered: a saisine and the answer on it each ask several times for the plan of one demande. It
 * stands for that very demande and for all that plans are computed with ({@link SimulateurParRegles#version}), so that a value or a convention
 * which this request changes is in the next one. One is kept and no more, as long as the request. Works of the night compute each time.
 */
final class DernierCalcul {

    private static final String NOM = DernierCalcul.class.getName();

    private record Fait(String version, Demande demande, PlanDeFinancement plan) {}

    private DernierCalcul() {}

    /** @param calcul asked when the last one was another */
    static PlanDeFinancement ou(String version, Demande demande, Supplier<PlanDeFinancement> calcul) {
        RequestAttributes requete = RequestContextHolder.getRequestAttributes();
        if (requete == null) {
            return calcul.get();
        }
        if (requete.getAttribute(NOM, RequestAttributes.SCOPE_REQUEST) instanceof Fait fait && fait.version().equals(version) && fait.demande().equals(demande)) {
            return fait.plan();
        }
        PlanDeFinancement plan = calcul.get();
        requete.setAttribute(NOM, new Fait(version, demande, plan), RequestAttributes.SCOPE_REQUEST);
        return plan;
    }
}
