package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list and a saisine ask of the database: as often for one task as for a page of them. */
class NombreDeQuestionsTest extends AvecApi {

    @Autowired RequetesComptees requetes;

    @Test
    void laListeDesTachesNeDemandePasDavantagePourUnePageQuePourUneLigne() {
        String premier = saisir("cas-12");
        for (int rang = 0; rang < 10; rang++) {
            saisir("cas-12");
        }
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/a-faire");

        int une = requetes.pendant(() -> secretariat.ouvrir("/a-faire?q=" + premier));

        assertThat(une).isBetween(5, 40);
        // Beyond a hundred found, which other tests may have left, they are counted too: that and the reader's rights to it.
        assertThat(requetes.pendant(() -> secretariat.ouvrir("/a-faire?q=CF-"))).isIn(une, une + 3);
    }

    /** Counted from the server's threads: authentication, plan, record, start of the procedure and the first task, its mails included. */
    @Test
    void uneSaisineTientEnCinquanteQuestions() {
        saisir("cas-12");

        assertThat(requetes.pendant(() -> saisir("cas-12"))).isBetween(20, 50);
    }
}
