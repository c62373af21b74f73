package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Île's aid is exhausted since June 2020: who counts tells it from an aid that is closed. */
class AideEpuiseeDEssaiTest extends AvecLesPacksDEssai {

    private static final String AIDE = "REGION_AIDE_INDIVIDUELLE";

    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;

    @Test
    void uneAideDeRegionDiteEpuiseeSeCompteCommeEpuiseeEtNonCommeFermee() {
        int epuisees = arreter(Indicateur.EPUISEE);
        int fermees = arreter(Indicateur.FERMEE);
        ObjectNode demande = aujourdhui();
        assertThat(plan(demande).at("/ecartes")).anyMatch(ecarte -> ecarte.get("dispositif").asText().equals(AIDE) && ecarte.get("statut").asText().equals("FERME"));
        saisir(demande);

        assertThat(arreter(Indicateur.EPUISEE)).isEqualTo(epuisees + 1);
        assertThat(arreter(Indicateur.FERMEE)).isEqualTo(fermees);
    }

    /** Filed when it is exhausted, under the rules of since 2019. */
    private static ObjectNode aujourdhui() {
        ObjectNode demande = cas("/rules/regimes/2019-/cas/cas-26-01.json");
        demande.put("dateDepot", "2020-07-06").remove("depots");
        beneficiaire(demande).put("regionDomicile", "99");
        formation(demande).put("regionFormation", "99").put("debut", "2020-09-07").remove("fin");
        return demande;
    }

    private int arreter(Indicateur indicateur) {
        tournee.faire(Instant.now());
        return indicateurs.de(indicateurs.dernier(false).orElseThrow(), Decoupage.ENSEMBLE, "", Periode.TOUTES).stream()
                .filter(c -> c.indicateur() == indicateur && c.code().equals(AIDE)).mapToInt(Chiffre::dossiers).sum();
    }
}
