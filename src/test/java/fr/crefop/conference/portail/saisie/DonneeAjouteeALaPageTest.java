package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.DonneeAjouteeTest;
import fr.crefop.conference.dossier.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** The same datum as {@link DonneeAjouteeTest}, on the page. */
class DonneeAjouteeALaPageTest {

    @Test
    void laPageLaDemandeEtLaLit() {
        CatalogueDeSaisie catalogue = new CatalogueDeSaisie(DonneeAjouteeTest.declaration(), periode -> true);
        LinkedMultiValueMap<String, String> saisie = new LinkedMultiValueMap<>();
        saisie.add("demande.parcours.moisEtranger", "12,5");

        assertThat(catalogue.toutes().champ("demande.parcours.moisEtranger")).get()
                .extracting(Champ::libelle, Champ::unite).containsExactly("Mois travaillés à l'étranger", "mois");
        assertThat(new LectureDuFormulaire(catalogue).lire(saisie, catalogue.toutes()).at("/demande/parcours")).hasToString("{\"moisEtranger\":12.5}");
    }

    @Test
    void aCoteDeDonneesDAutresFormationsElleDitPourLesquellesElleEst() {
        CatalogueDeSaisie catalogue = new CatalogueDeSaisie(DonneeAjouteeTest.declaration(), periode -> true);
        CatalogueDeSaisie seul = new CatalogueDeSaisie(DonneeAjouteeTest.declaration(), new Periode(null, LocalDate.of(2018, 12, 31))::touche);

        assertThat(catalogue.toutes().champ("demande.parcours.moisEtranger").orElseThrow().aide())
                .isEqualTo("Seulement si la formation commence au plus tard le 31\u00a0décembre 2018.");
        assertThat(seul.toutes().champ("demande.parcours.moisEtranger").orElseThrow().aide()).isNull();
    }

    @Test
    void ellePartAvecSonRegime() {
        Periode apres = new Periode(LocalDate.of(2019, 1, 1), null);

        assertThat(new CatalogueDeSaisie(DonneeAjouteeTest.declaration(), apres::touche).toutes().champ("demande.parcours.moisEtranger")).isEmpty();
    }
}
