package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.socle.EnFrancais;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The agenda of a session on paper: each question with its plan. Nothing tells who the person is, nor what anybody answered. */
@Service
public class OrdresDuJour {

    private final Seances seances;
    private final FichesDeSeance fiches;
    private final Clock horloge;
    private final Gabarit gabarit = new Gabarit("ordre-du-jour");
    private final ImpressionPdf impression = new ImpressionPdf();

    OrdresDuJour(Seances seances, FichesDeSeance fiches, Clock horloge) {
        this.seances = seances;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /** As it is at this moment. */
    public byte[] imprimer(Seance seance) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("debut", EnFrancais.moment(seance.debut()));
        valeurs.put("jour", EnFrancais.jour(seance.debut()));
        valeurs.put("lieu", seance.lieu());
        valeurs.put("parMembres", Presences.gouvernance(seance).votants() == Votants.MEMBRES);
        valeurs.put("fiches", seances.ordreDuJour(seance.id()).stream().map(fiches::de).toList());
        valeurs.put("imprimeLe", EnFrancais.moment(horloge.instant()));
        valeurs.put("mots", new MotsDuPlan());
        return impression.imprimer(gabarit.remplir(Cadre.lu().parDefaut(), valeurs));
    }
}
