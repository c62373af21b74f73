package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.EnFrancais;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The agenda of a session on paper: each question with its plan. Nothing tells who the person is, nor what anybody answered. */
@Service
public class OrdresDuJour {

    private final Seances seances;
    private final FichesDeSeance fiches;
    private final EssaisSoumis essais;
    private final Clock horloge;
    private final Gabarit gabarit = new Gabarit("ordre-du-jour");
    private final ImpressionPdf impression = new ImpressionPdf();

    OrdresDuJour(Seances seances, FichesDeSeance fiches, EssaisSoumis essais, Clock horloge) {
        this.seances = seances;
        this.fiches = fiches;
        this.essais = essais;
        this.horloge = horloge;
    }

    /** As it is at this moment. @param compte who takes it along: of a trial, the plans of the cases it sees are named */
    public byte[] imprimer(Seance seance, Compte compte) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("debut", EnFrancais.moment(seance.debut()));
        valeurs.put("jour", EnFrancais.jour(seance.debut()));
        valeurs.put("lieu", seance.lieu());
        valeurs.put("parMembres", Presences.gouvernance(seance).votants() == Votants.MEMBRES);
        List<FicheDeSeance> points = seances.ordreDuJour(seance.id()).stream().map(fiches::de).toList();
        Map<String, EssaiSoumis> soumis = new HashMap<>();
        points.forEach(point -> essais.enBref(point.numero(), compte).ifPresent(essai -> soumis.put(point.numero(), essai)));
        valeurs.put("fiches", points);
        valeurs.put("essais", soumis);
        valeurs.put("imprimeLe", EnFrancais.moment(horloge.instant()));
        valeurs.put("mots", new MotsDuPlan());
        return impression.imprimer(gabarit.remplir(Cadre.lu().parDefaut(), valeurs));
    }
}
