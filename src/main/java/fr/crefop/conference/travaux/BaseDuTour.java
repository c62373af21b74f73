package fr.crefop.conference.travaux;

import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagements;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The round of the group at work on a case, its scenarios, and the one its proposal starts from. */
@Component
class BaseDuTour {

    private final RegistreDesScenarios registre;
    private final Engagements engagements;
    private final Passages passages;

    BaseDuTour(RegistreDesScenarios registre, Engagements engagements, Passages passages) {
        this.registre = registre;
        this.engagements = engagements;
        this.passages = passages;
    }

    /** From 1 in each passage of the case; each proposal sent to the funders ends a round. */
    int tour(String numero) {
        return engagements.toursDuGroupe(numero) + 1;
    }

    List<Scenario> scenarios(String numero) {
        int passage = passages.actuel(numero);
        int tour = tour(numero);
        return registre.du(numero).stream().filter(s -> s.passage() == passage && s.tour() == tour).toList();
    }

    /** Empty when the proposal starts from the plan of the rules. */
    Optional<Scenario> retenu(String numero) {
        return scenarios(numero).stream().filter(s -> s.retenu() && !s.reference()).findFirst();
    }
}
