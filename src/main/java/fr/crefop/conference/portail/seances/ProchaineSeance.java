package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.EtatSeance;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.decisions.FicheDeSeance;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.decisions.FichesDeSeance;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Droits;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session to come that one sees first, and who has still to answer on each case of its agenda. */
@Component
public class ProchaineSeance {

    private final Seances seances;
    private final FichesDeSeance fiches;
    private final QuiSiege quiSiege;
    private final Droits droits;
    private final Clock horloge;

    ProchaineSeance(Seances seances, FichesDeSeance fiches, QuiSiege quiSiege, Droits droits, Clock horloge) {
        this.seances = seances;
        this.fiches = fiches;
        this.quiSiege = quiSiege;
        this.droits = droits;
        this.horloge = horloge;
    }

    public record SeanceVue(Seance seance, List<Point> points) {}

    /** @param manquent the colleges that have not answered; never what the others did */
    public record Point(FicheDeSeance fiche, List<String> manquent) {}

    public Optional<SeanceVue> pour(Compte compte) {
        if (!droits.permet(compte, "lire-les-seances")) {
            return Optional.empty();
        }
        return seances.toutes().stream().filter(seance -> seance.debut().isAfter(horloge.instant()))
                .filter(seance -> seance.etat() == EtatSeance.PREVUE || seance.etat() == EtatSeance.CONVOQUEE)
                .filter(seance -> quiSiege.voit(seance, compte)).min(Comparator.comparing(Seance::debut))
                .map(seance -> new SeanceVue(seance, seances.ordreDuJour(seance.id()).stream().map(fiches::de).map(ProchaineSeance::point).toList()));
    }

    private static Point point(FicheDeSeance fiche) {
        return new Point(fiche, fiche.resultat() != null ? List.of()
                : fiche.voix().stream().filter(voix -> voix.par() == null).map(Voix::college).toList());
    }
}
