package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list and a saisine ask of the database: as often for one task as for a page of them. */
class NombreDeQuestionsTest extends AvecApi {

    @Autowired RequetesComptees requetes;
    @Autowired MeterRegistry mesures;

    @Test
    void laListeDesTachesNeDemandePasDavantagePourUnePageQuePourUneLigne() {
        String seule = depose("Seule" + System.nanoTime(), 1);
        String page = depose("Page" + System.nanoTime(), 11);
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/a-faire");

        int une = requetes.pendant(() -> secretariat.ouvrir("/a-faire?q=" + seule));

        assertThat(une).isBetween(5, 40);
        assertThat(requetes.pendant(() -> secretariat.ouvrir("/a-faire?q=" + page))).isEqualTo(une);
    }

    /** Counted from the server's threads: authentication, plan, record, start of the procedure and the first task, its mails included. */
    @Test
    void uneSaisineTientEnCinquanteQuestions() {
        saisir("cas-12");

        assertThat(requetes.pendant(() -> saisir("cas-12"))).isBetween(20, 50);
    }

    /** Computing it is most of what a saisine costs: the task that it opens says what waits for confirmation by the same plan. */
    @Test
    void unSeulPlanEstCalculePourUneSaisine() {
        saisir("cas-12");
        double avant = plans();

        saisir("cas-12");

        assertThat(plans() - avant).isEqualTo(1);
    }

    private double plans() {
        return mesures.get("conference.plan").tag("conseils", "avec").timer().count();
    }

    /** @return the name of the person of all of them, whom no other case names */
    private String depose(String nom, int fois) {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.putObject("identite").put("nom", nom).put("prenom", "Camille");
        for (int rang = 0; rang < fois; rang++) {
            numero(poster(programme("conseiller"), saisine.toString()));
        }
        return nom;
    }
}
