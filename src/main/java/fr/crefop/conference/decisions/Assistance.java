package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.ModeDePresence;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.securite.Comptes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who was there, for the page of a session and its minutes. */
@Component
public class Assistance {

    private final Presences presences;
    private final Comptes comptes;

    Assistance(Presences presences, Comptes comptes) {
        this.presences = presences;
        this.comptes = comptes;
    }

    /** {@code État : Étienne Vasseur, représenté par Région, Hélène Garnier (procuration)}, in the order of the seats; empty when nobody noted it. */
    public List<String> de(Seance seance) {
        Gouvernance gouvernance = Presences.gouvernance(seance);
        List<Presence> notees = presences.de(seance);
        return notees.stream().map(presence -> phrase(presence, notees, gouvernance)).toList();
    }

    private String phrase(Presence presence, List<Presence> notees, Gouvernance gouvernance) {
        return presence.siege().libelle(gouvernance) + " : " + comptes.nomDe(presence.compte()) + ", " + presence.mode().libelle()
                + (presence.mode() == ModeDePresence.REPRESENTE ? " par " + mandataire(presence.mandataire(), notees, gouvernance) + " (procuration)" : "");
    }

    private String mandataire(Votant siege, List<Presence> notees, Gouvernance gouvernance) {
        return siege.libelle(gouvernance) + notees.stream().filter(p -> p.siege().equals(siege)).map(p -> ", " + comptes.nomDe(p.compte())).findFirst().orElse("");
    }
}
