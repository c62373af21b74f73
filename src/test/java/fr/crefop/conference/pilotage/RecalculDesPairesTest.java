package fr.crefop.conference.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.LecteurDeDemande;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a case that cannot be computed again; ProchaineConventionTest tells the others. */
class RecalculDesPairesTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Dossiers dossiers;
    @Autowired FaitsDesDossiers faits;
    @Autowired JdbcClient base;

    @Test
    void unDossierDontLeCalculEchoueEstDitIncalculableEtNArretePasLesAutres() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        faits.prendre(List.of(numero));

        // Nothing to compute with: it breaks otherwise than by a refusal.
        new RecalculDesPaires(base, dossiers, null).recalculer(List.of(numero), "une version d'essai");

        assertThat(base.sql("select o.code from conference.observation o join conference.fait f on f.id = o.fait_id where f.numero = ? and o.nature in ('RECALCUL', 'COMBINAISON')")
                .param(numero).query(String.class).list()).containsExactly("INCALCULABLE");
        assertThat(base.sql("select combine_selon from conference.fait where numero = ?").param(numero).query(String.class).single())
                .as("elle n'est pas essayée de nouveau tant que rien ne change").startsWith("une version d'essai");
    }
}
