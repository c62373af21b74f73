package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.ClotureDesSeances;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.TexteLibre;
import fr.crefop.conference.vocabulaire.PhrasesDeLaGouvernance;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a session: who took part, every vote, its quorum, its result, its comments. Printed once, when the session closes. */
@Service
public class ProcesVerbaux {

    private final Seances seances;
    private final ClotureDesSeances clotures;
    private final FichesDeSeance fiches;
    private final Comptes comptes;
    private final Assistance assistance;
    private final Clock horloge;
    private final Gabarit gabarit = new Gabarit("proces-verbal");
    private final ImpressionPdf impression = new ImpressionPdf();

    ProcesVerbaux(Seances seances, ClotureDesSeances clotures, FichesDeSeance fiches, Comptes comptes, Assistance assistance,
            Clock horloge) {
        this.seances = seances;
        this.clotures = clotures;
        this.fiches = fiches;
        this.comptes = comptes;
        this.assistance = assistance;
        this.horloge = horloge;
    }

    /** @param votants who answered for the college on one item or more, with their quality; empty for a college that is absent from all */
    public record Participation(String college, List<String> votants) {}

    /**
     * Counts the votes that are left, prints the minutes and closes the session.
     *
     * @return the numbers of the cases whose vote is tied: the votes are then counted, and the session is not yet closed
     * @throws fr.crefop.conference.socle.RefusMetier when the session is not convened, has not begun or is closed
     */
    @Transactional
    public List<String> clore(long seance, String par) {
        return clore(seance, null, par);
    }

    /** @param presents who sat, as the secretariat types it, one a line; printed, and kept nowhere else. Null when nobody says it */
    @Transactional
    public List<String> clore(long seance, String presents, String par) {
        List<String> assistance = TexteLibre.lire("presents", presents) == null ? List.of()
                : presents.lines().map(String::strip).filter(ligne -> !ligne.isEmpty()).toList();
        List<Scrutin> aDepartager = clotures.arreterLesVotes(seance);
        if (aDepartager.isEmpty()) {
            clotures.clore(seance, imprimer(seances.trouver(seance).orElseThrow(), assistance, par), par);
        }
        return aDepartager.stream().map(Scrutin::numero).toList();
    }

    private byte[] imprimer(Seance seance, List<String> presents, String par) {
        List<FicheDeSeance> points = seances.ordreDuJour(seance.id()).stream().map(fiches::de).toList();
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("debut", EnFrancais.moment(seance.debut()));
        valeurs.put("jour", EnFrancais.jour(seance.debut()));
        valeurs.put("lieu", seance.lieu());
        valeurs.put("motif", seance.motif());
        valeurs.put("fiches", points);
        valeurs.put("presents", presents);
        valeurs.put("assistance", assistance.de(seance));
        Gouvernance gouvernance = Presences.gouvernance(seance);
        valeurs.put("parMembres", gouvernance.votants() == Votants.MEMBRES);
        valeurs.put("regle", PhrasesDeLaGouvernance.regle(gouvernance));
        valeurs.put("sourceDeLaRegle", PhrasesDeLaGouvernance.source(gouvernance));
        valeurs.put("colleges", gouvernance.deliberants().stream().map(college -> new Participation(college.libelle(), votants(college, points))).toList());
        valeurs.put("secretaire", comptes.nomDe(par));
        valeurs.put("etabliLe", EnFrancais.moment(horloge.instant()));
        valeurs.put("mots", new MotsDuPlan());
        return impression.imprimer(gabarit.remplir(Cadre.lu().parDefaut(), valeurs));
    }

    private static List<String> votants(College college, List<FicheDeSeance> points) {
        return points.stream().flatMap(point -> point.voix().stream())
                .filter(voix -> (voix.college().equals(college.libelle()) || voix.college().startsWith(college.libelle() + ", ")) && voix.par() != null)
                .map(voix -> voix.par() + ", " + voix.qualite()).distinct().sorted().toList();
    }
}
