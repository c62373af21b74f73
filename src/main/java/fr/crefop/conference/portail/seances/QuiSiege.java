package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Droits;
import org.springframework.stereotype.Component;

/**
 * Which sessions one sees: the secretariat all of them, the members of the bureau those they were convened to. All of them may
 * see each case of an agenda, for a vote is open on it.
 */
@Component
class QuiSiege {

    private final Droits droits;

    QuiSiege(Droits droits) {
        this.droits = droits;
    }

    boolean tientLesSeances(Compte compte) {
        return droits.permet(compte, "tenir-les-seances");
    }

    boolean voit(Seance seance, Compte compte) {
        return tientLesSeances(compte) || seance.convoqueeLe() != null;
    }
}
