package fr.crefop.conference.portail.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of today, of enough cases that the public may be shown some. */
abstract class AvecDesChiffres extends AvecApi {

    @Autowired TourneeDesIndicateurs tournee;

    /** Enough of them, some without anything missing, some of employees, so that something may be shown. */
    @BeforeEach
    void desDossiersDeTroisSortes() {
        for (int rang = 0; rang < 6; rang++) {
            ObjectNode saisine = Saisines.saisine("cas-12");
            saisine.set("demande", CasReels.cas12SansConvention());
            numero(poster(programme("conseiller"), saisine.toString()));
            saisir("cas-01");
            saisir("cas-04");
        }
        tournee.faire(Instant.now());
        tournee.publier();
    }
}
