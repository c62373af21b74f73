package fr.crefop.conference.processus;

import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import org.springframework.stereotype.Component;

/** A thematic study, as its diagram calls it. */
@Component("suiviDesEtudes")
public class SuiviDesEtudes {

    private final Etudes etudes;

    SuiviDesEtudes(Etudes etudes) {
        this.etudes = etudes;
    }

    /** The convention that the group proposed, for the diagram that has it signed. */
    public String convention(String numero) {
        return etudes.exiger(numero).convention();
    }

    public void envoyerEnSignature(String numero) {
        etudes.passerA(numero, EtatEtude.EN_SIGNATURE);
    }

    public void clore(String numero, String issue) {
        etudes.clore(numero, IssueEtude.valueOf(issue));
    }
}
