package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.EtatSeance;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Droits;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session to come that one sees first, with its agenda. */
@Component
public class ProchaineSeance {

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

    public record SeanceVue(Seance seance, List<PointDeSeance> points) {}

    public Optional<SeanceVue> pour(Compte compte) {
        if (!droits.permet(compte, "lire-les-seances")) {
            return Optional.empty();
        }
        return seances.toutes().stream().filter(seance -> seance.debut().isAfter(horloge.instant()))
                .filter(seance -> seance.etat() == EtatSeance.PREVUE || seance.etat() == EtatSeance.CONVOQUEE)
                .filter(seance -> quiSiege.voit(seance, compte)).min(Comparator.comparing(Seance::debut))
                .map(seance -> new SeanceVue(seance, points.de(seance.id(), compte)));
    }
}
