package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Droits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session to come that one sees first, with its agenda. */
@Component
public class ProchaineSeance {

    /** More are never planned ahead of one that is convened. */
    private static final int REGARDEES = 20;

    private final Seances seances;
    private final PointsDeSeance points;
    private final QuiSiege quiSiege;
    private final Droits droits;
    private final Clock horloge;

    ProchaineSeance(Seances seances, PointsDeSeance points, QuiSiege quiSiege, Droits droits, Clock horloge) {
        this.seances = seances;
        this.points = points;
        this.quiSiege = quiSiege;
        this.droits = droits;
        this.horloge = horloge;
    }

    /** A home is read in a minute: the page of the session has them all. */
    private static final int POINTS = 7;

    /** @param points the first ones; @param total of the agenda; @param regle of the day of the session */
    public record SeanceVue(Seance seance, List<PointDeSeance> points, int total, RegleVue regle) {

        public boolean aUneSuite() {
            return total > points.size();
        }
    }

    public Optional<SeanceVue> pour(Compte compte) {
        if (!droits.permet(compte, "lire-les-seances")) {
            return Optional.empty();
        }
        return seances.aVenir(REGARDEES).stream().filter(seance -> quiSiege.voit(seance, compte)).findFirst()
                .map(seance -> vue(seance, compte));
    }

    /** That of today, for who reads the sessions and has none to come. */
    public Optional<RegleVue> regle(Compte compte) {
        return droits.permet(compte, "lire-les-seances") ? Optional.of(RegleVue.de(Gouvernance.du(LocalDate.now(horloge)))) : Optional.empty();
    }

    private SeanceVue vue(Seance seance, Compte compte) {
        List<Scrutin> ordre = seances.ordreDuJour(seance.id());
        return new SeanceVue(seance, points.de(ordre.stream().limit(POINTS).toList(), Presences.gouvernance(seance), compte), ordre.size(),
                RegleVue.de(Presences.gouvernance(seance)));
    }
}
