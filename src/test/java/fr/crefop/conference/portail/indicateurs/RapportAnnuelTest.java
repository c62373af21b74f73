package fr.crefop.conference.portail.indicateurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.decisions.RapportDesIndicateurs.Rapport;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.pilotage.Periode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of the annual report agree with what they count. */
class RapportAnnuelTest {

    @Test
    void unSeulDossierSeDitAuSingulier() {
        assertThat(legende(1)).endsWith(", 1 dossier compté");
        assertThat(legende(2)).endsWith(", 2 dossiers comptés");
    }

    private static String legende(int dossiers) {
        TableauxDIndicateurs tableaux = new TableauxDIndicateurs(dossiers, List.of(new TableauDIndicateur(Indicateur.DOSSIER, List.of(), List.of(), "{}")));
        Rapport rapport = RapportAnnuel.de(new Arrete(1, false, Instant.EPOCH), new FiltreDesIndicateurs(Decoupage.ENSEMBLE, "", Periode.TOUTES), "", tableaux);
        return rapport.parties().get(0).legende();
    }
}
