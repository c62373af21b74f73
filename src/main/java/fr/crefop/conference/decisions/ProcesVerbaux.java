package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.ClotureDesSeances;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.socle.EnFrancais;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a session: every vote, its quorum, its result, its comments. Printed once, when the session closes. */
@Service
public class ProcesVerbaux {

    private final Seances seances;
    private final ClotureDesSeances clotures;
    private final FichesDeSeance fiches;
    private final Clock horloge;
    private final Gabarit gabarit = new Gabarit("proces-verbal");
    private final ImpressionPdf impression = new ImpressionPdf();

    ProcesVerbaux(Seances seances, ClotureDesSeances clotures, FichesDeSeance fiches, Clock horloge) {
        this.seances = seances;
        this.clotures = clotures;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /**
     * Counts the votes that are left, prints the minutes and closes the session.
     *
     * @return the numbers of the cases whose vote is tied: the votes are then counted, and the session is not yet closed
     * @throws fr.crefop.conference.socle.RefusMetier when the session is not convened, has not begun or is closed
     */
    @Transactional
    public List<String> clore(long seance, String par) {
        List<Scrutin> aDepartager = clotures.arreterLesVotes(seance);
        if (aDepartager.isEmpty()) {
            clotures.clore(seance, imprimer(seances.trouver(seance).orElseThrow()), par);
        }
        return aDepartager.stream().map(Scrutin::numero).toList();
    }

    private byte[] imprimer(Seance seance) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("debut", EnFrancais.moment(seance.debut()));
        valeurs.put("jour", EnFrancais.jour(seance.debut()));
        valeurs.put("lieu", seance.lieu());
        valeurs.put("motif", seance.motif());
        valeurs.put("fiches", seances.ordreDuJour(seance.id()).stream().map(fiches::de).toList());
        valeurs.put("etabliLe", EnFrancais.moment(horloge.instant()));
        valeurs.put("mots", new MotsDuPlan());
        return impression.imprimer(gabarit.remplir(Cadre.lu().parDefaut(), valeurs));
    }
}
