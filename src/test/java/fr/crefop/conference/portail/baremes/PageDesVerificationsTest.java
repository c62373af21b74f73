package fr.crefop.conference.portail.baremes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of what has to be read again at its source. */
class PageDesVerificationsTest extends AvecApplication {

    private static final String PAGE = "/baremes/a-reverifier";

    @Test
    void chacunYVoitCeQuePersonneNARelueDepuisDouzeMois() {
        assertThat(personne("bureau.etat").ouvrir(PAGE + "?region=24&le=2028-01-03").body())
                .contains("Valeurs à revérifier", "la moins récemment relue d&#39;abord", "Aide individuelle à la formation (AIF)", "Valeurs relues plus récemment");
        assertThat(personne("conseiller").ouvrir("/baremes").body()).contains(PAGE);
    }

    @Test
    void laSuiteDeLaListeEstSurLesPagesSuivantes() {
        String seconde = personne("conseiller").ouvrir(PAGE + "?region=24&le=2028-01-03&page=1").body();
        assertThat(seconde).contains("Valeurs relues moins récemment").isNotEqualTo(personne("conseiller").ouvrir(PAGE + "?region=24&le=2028-01-03").body());
    }

    @Test
    void avantQueLaRegionSoitConnueElleLeDit() {
        assertThat(personne("conseiller").ouvrir(PAGE + "?region=11&le=2015-06-01").body()).contains("Aucune valeur n'est connue ici");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?region=99          | pas de ressources connues ici
            ?le=31/02/2027      | Cette date n&#39;existe pas
            ?le=bientot         | Date attendue""")
    void uneRegionOuUnJourInconnuEstRefuseEnFrancais(String question, String refus) {
        var reponse = personne("conseiller").ouvrir(PAGE + question);
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains(refus);
    }
}
