package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.ouInconnu;
import static fr.crefop.conference.financement.regles.Logique.sauf;
import static fr.crefop.conference.financement.regles.Logique.siChoisi;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.vocabulaire.Propos;
import org.junit.jupiter.api.Test;

/** What combines the tests of a condition: an unknown decides nothing that is not decided without it. */
class LogiqueTest {

    private static final Issue REFUSEE = Issue.refusee("3 mois", "au moins 4 mois");
    private static final Issue INCONNUE = Issue.inconnue("parcours.moisCdd12Mois");
    private static final Issue AUTRE_INCONNUE = Issue.inconnue("dossier.promesseEmbauche");
    private static final Issue HORS_DU_CAS = Issue.refusee("non", "oui");

    @Test
    void uneExceptionRemplieLeveLaConditionMemeInconnue() {
        assertThat(sauf(Issue.REMPLIE, REFUSEE)).isEqualTo(Issue.REMPLIE);
        assertThat(sauf(Issue.REMPLIE, INCONNUE)).isEqualTo(Issue.REMPLIE);
    }

    @Test
    void sansExceptionLeRefusSeDitDansLesMotsDeLaCondition() {
        assertThat(sauf(HORS_DU_CAS, REFUSEE)).isEqualTo(REFUSEE);
        assertThat(sauf(HORS_DU_CAS, INCONNUE)).isEqualTo(INCONNUE);
    }

    @Test
    void uneExceptionInconnueEstDemandeeQuandLaConditionNEstPasRemplie() {
        assertThat(sauf(AUTRE_INCONNUE, Issue.REMPLIE)).isEqualTo(Issue.REMPLIE);
        assertThat(sauf(AUTRE_INCONNUE, REFUSEE)).isEqualTo(AUTRE_INCONNUE);
        assertThat(sauf(AUTRE_INCONNUE, INCONNUE).donneeManquante()).isEqualTo("parcours.moisCdd12Mois, dossier.promesseEmbauche");
    }

    @Test
    void unePossibiliteQueLaConferenceNAPasChoisieNeDitRien() {
        Issue autreChoix = Issue.refusee((Propos) null, null);
        assertThat(ou(REFUSEE, siChoisi(autreChoix, INCONNUE))).isEqualTo(REFUSEE);
        assertThat(ou(siChoisi(autreChoix, Issue.REMPLIE), REFUSEE)).isEqualTo(REFUSEE);
        assertThat(ou(REFUSEE, siChoisi(Issue.REMPLIE, INCONNUE))).isEqualTo(INCONNUE);
    }

    @Test
    void ouInconnuPresumeRempliCeQuiNEstPasConnu() {
        assertThat(ouInconnu(INCONNUE)).isEqualTo(Issue.REMPLIE);
        assertThat(ouInconnu(REFUSEE)).isEqualTo(REFUSEE);
    }
}
