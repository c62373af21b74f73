package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.IssueEtude;

/** A thematic study. */
public final class SurUneEtude {

    private SurUneEtude() {}

    /** It has ended so. */
    public static Avis close(Etude etude, IssueEtude issue) {
        return Avis.sur(Evenement.ETUDE_TERMINEE, etude.numero(), "Étude " + etude.numero() + " : " + issue.libelle(),
                "L'étude « " + etude.titre() + " » est terminée. Sa page, au menu « Études », dit ce qui a été décidé.");
    }
}
