package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Renouvellements;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.LigneDePlan;
import java.security.Principal;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Which case this one goes on from, what was granted then, and which go on from it: to who sees the case whole. A number is named to who may see it. */
@ControllerAdvice(assignableTypes = DossierController.class)
class RenouvellementsSurLaPage {

    private final LectureDesDossiers dossiers;
    private final Renouvellements renouvellements;
    private final Engagements engagements;

    RenouvellementsSurLaPage(LectureDesDossiers dossiers, Renouvellements renouvellements, Engagements engagements) {
        this.dossiers = dossiers;
        this.renouvellements = renouvellements;
        this.engagements = engagements;
    }

    /**
     * @param avant the case that this one goes on from; null when there is none, or who reads may not see it
     * @param accordes what funders agreed to pay then
     * @param apres those that go on from it, that who reads may see
     */
    public record SuitesVues(String avant, List<LigneDePlan> accordes, List<String> apres) {}

    @ModelAttribute
    void montrer(@PathVariable(required = false) String numero, Principal principal, Model page) {
        if (numero != null && principal != null && dossiers.entier(numero, principal.getName()).isPresent()) {
            String avant = renouvellements.faitSuiteA(numero).orElse(null);
            page.addAttribute("renouvellement", new SuitesVues(avant == null || !visible(avant, principal) ? null : avant,
                    avant == null ? List.of() : engagements.acquis(avant), renouvellements.suites(numero).stream().filter(suite -> visible(suite, principal)).toList()));
        }
    }

    private boolean visible(String numero, Principal principal) {
        return dossiers.visible(numero, principal.getName()).isPresent();
    }
}
