package fr.crefop.conference.processus;

import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the person decides alone, whoever pays it: no funder answers for it, and her advisor records what she decided (K). */
@Component
public class DemandesALaPersonne {

    private final Engagements engagements;

    DemandesALaPersonne(Engagements engagements) {
        this.engagements = engagements;
    }

    /** What still waits for her in the last round; one request for each payer. */
    public List<Engagement> attendues(String numero) {
        return engagements.dernierTour(numero).stream().filter(e -> QuiRepond.estLaPersonne(e.financeur()) && e.attendu()).toList();
    }
}
