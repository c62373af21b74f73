package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.ModeDePresence;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Seance;
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

    /** {@code État : Étienne Vasseur, représenté par Hélène Garnier (procuration)}, in the order of the seats; empty when nobody noted it. */
    public List<String> de(Seance seance) {
        Gouvernance gouvernance = Presences.gouvernance(seance);
        return presences.de(seance).stream().map(presence -> phrase(presence, gouvernance)).toList();
    }

    private String phrase(Presence presence, Gouvernance gouvernance) {
        boolean seul = gouvernance.colleges().stream().anyMatch(c -> c.equals(presence.siege().college()) && c.sieges() == 1);
        String siege = seul ? presence.siege().college().libelle() : presence.siege().libelle();
        return siege + " : " + comptes.nomDe(presence.compte()) + ", " + presence.mode().libelle()
                + (presence.mode() == ModeDePresence.REPRESENTE ? " par " + comptes.nomDe(presence.mandataire()) + " (procuration)" : "");
    }
}
