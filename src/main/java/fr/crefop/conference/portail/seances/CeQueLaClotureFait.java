package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.EtatDuQuorum;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.decisions.FicheDeSeance;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.decisions.FichesDeSeance;
import java.util.List;
import org.springframework.stereotype.Component;

/** What closing a session does to each point of its agenda, said without opening a single ballot. */
@Component
class CeQueLaClotureFait {

    private final Seances seances;
    private final FichesDeSeance fiches;
    private final Scrutins scrutins;

    CeQueLaClotureFait(Seances seances, FichesDeSeance fiches, Scrutins scrutins) {
        this.seances = seances;
        this.fiches = fiches;
        this.scrutins = scrutins;
    }

    /** What becomes of a point. */
    enum Suite {
        RENDU, ANNULE, A_DEPARTAGER, COMPTE, AJOURNE
    }

    /**
     * @param reponses colleges, or seats, that have answered
     * @param absents those that have not, by their names
     */
    record Point(FicheDeSeance fiche, Suite suite, int reponses, List<String> absents, EtatDuQuorum quorum) {}

    /** In the order of the agenda. */
    List<Point> de(long seance) {
        return seances.ordreDuJour(seance).stream().map(this::point).toList();
    }

    private Point point(Scrutin scrutin) {
        FicheDeSeance fiche = fiches.de(scrutin);
        List<String> absents = fiche.voix().stream().filter(voix -> voix.par() == null).map(Voix::college).toList();
        int reponses = fiche.voix().size() - absents.size();
        EtatDuQuorum quorum = scrutins.quorum(scrutin);
        return new Point(fiche, suite(scrutin, quorum), reponses, absents, quorum);
    }

    private static Suite suite(Scrutin scrutin, EtatDuQuorum quorum) {
        if (scrutin.invalidation() != null) {
            return Suite.ANNULE;
        }
        if (scrutin.resultat() != null) {
            return Suite.RENDU;
        }
        if (!scrutin.estOuvert()) {
            return Suite.A_DEPARTAGER;
        }
        return quorum.estAtteint() ? Suite.COMPTE : Suite.AJOURNE;
    }
}
