package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public contract: a demande in, a plan out, nothing stored. */
@RestController
class SimulationController {

    private final LecteurDeDemande lecteur;
    private final Simulateur simulateur;

    SimulationController(LecteurDeDemande lecteur, Simulateur simulateur) {
        this.lecteur = lecteur;
        this.simulateur = simulateur;
    }

    /** Reads the body itself: the framework's reader would stop at the first faulty field, and in English. */
    @PostMapping(path = "/api/simulations", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanDeFinancement simuler(HttpServletRequest requete) throws IOException {
        return simulateur.simuler(lecteur.lire(CorpsDeRequete.lire(requete)));
    }
}
