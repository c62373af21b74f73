package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Droits;
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

    ProchaineSeance(Seances seances, PointsDeSeance points, QuiSiege quiSiege, Droits droits) {
        this.seances = seances;
        this.points = points;
        this.quiSiege = quiSiege;
        this.droits = droits;
    }

    public record SeanceVue(Seance seance, List<PointDeSeance> points) {}

    public Optional<SeanceVue> pour(Compte compte) {
        if (!droits.permet(compte, "lire-les-seances")) {
            return Optional.empty();
        }
        return seances.aVenir(REGARDEES).stream().filter(seance -> quiSiege.voit(seance, compte)).findFirst()
                .map(seance -> new SeanceVue(seance, points.de(seance.id(), compte)));
    }
}
