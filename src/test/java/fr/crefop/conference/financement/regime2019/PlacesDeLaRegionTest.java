package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.ecarte;
import static fr.crefop.conference.financement.regime2019.Aujourdhui.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places that the Région buys (référentiel B.8, C.18): the regional programme, health and social training. */
class PlacesDeLaRegionTest {

    private static final String PRF = "REGION_PRF";
    private static final String SOCIAL = "REGION_SANITAIRE_SOCIAL";
    private static final Object[] PLACE = {"formation.session", "PRF", "formation.codesFinanceur", List.of("CONSEIL_REGIONAL"),
        "frais.nonPedagogiques", 120, "frais.validation", 80};
    private static final Object[] INSTITUT = {"formation.session", "SANITAIRE_SOCIAL", "formation.codesFinanceur", List.of("CONSEIL_REGIONAL"),
        "formation.formacodes", List.of("43436"), "frais.nonPedagogiques", 120};

    @Test
    void unePlaceDuProgrammeRegionalEstGratuite() {
        PlanDeFinancement plan = plan("01", avec(PLACE, "dossier.apportPersonnelPropose", 100));
        assertThat(lignes(plan)).containsExactly("REGION_PRF CP 6300.00", "REGION_PRF VAL 80.00", "REGION_PRF FNP 120.00");
        assertThat(plan.contributions().get(0).financeur()).isEqualTo("REGION_CVL");
    }

    @Test
    void uneFormationSanitaireOuSocialeLaisseLInscriptionALaPersonne() {
        assertThat(lignes(plan("01", INSTITUT))).containsExactly("REGION_SANITAIRE_SOCIAL CP 6300.00");
    }

    @ParameterizedTest
    @CsvSource({"beneficiaire.statut, SALARIE_CDI", "formation.session, INDIVIDUELLE", "formation.regionFormation, 84", "formation.vae, true",
        "formation.intitule, Visa compétences"})
    void laPlaceDuProgrammeASesConditions(String donnee, String refusee) {
        assertThat(ecarte(plan("01", avec(PLACE, donnee, refusee.equals("true") ? true : refusee)), PRF)).startsWith("ECARTE REG-PRF-E");
    }

    @Test
    void laPlaceDuProgrammeEstFinanceeParLaRegionEtHorsDuSanitaireEtSocial() {
        assertThat(ecarte(plan("01", avec(PLACE, "formation.codesFinanceur", List.of("OPCA"))), PRF)).isEqualTo("ECARTE REG-PRF-E");
        assertThat(ecarte(plan("01", avec(PLACE, "formation.formacodes", List.of("43436"))), PRF)).isEqualTo("ECARTE REG-PRF-E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formation.regionFormation", "formation.codesFinanceur", "formation.formacodes", "formation.vae"})
    void ceQuOnNeSaitPasDUnePlaceDuProgrammeResteAConfirmer(String donnee) {
        assertThat(ecarte(plan("01", avec(PLACE, donnee, null)), PRF)).startsWith("A_CONFIRMER REG-PRF-E").contains(donnee);
    }

    /** Of a region that has no file of its own here: elsewhere it is her own Région that is asked. */
    @Test
    void leDomicileNEstPlusExigeDepuis2020SaufChoixDeLaConference() {
        Object[] ailleurs = avec(PLACE, "beneficiaire.regionDomicile", "94");
        assertThat(lignes(plan("01", ailleurs))).contains("REGION_PRF CP 6300.00");
        assertThat(ecarte(plan("01", avec(ailleurs, "hypotheses.region.prf.domicile", true)), PRF)).isEqualTo("ECARTE REG-PRF-E");
        Object[] inconnu = avec(PLACE, "beneficiaire.regionDomicile", null, "hypotheses.region.prf.domicile", true);
        assertThat(ecarte(plan("01", inconnu), PRF)).isEqualTo("A_CONFIRMER REG-PRF-E beneficiaire.regionDomicile");
    }

    @ParameterizedTest
    @CsvSource({"beneficiaire.statut, SALARIE_CDI", "formation.session, INDIVIDUELLE", "formation.regionFormation, 84"})
    void leSanitaireEtSocialASesConditions(String donnee, String refusee) {
        assertThat(ecarte(plan("01", avec(INSTITUT, donnee, refusee)), SOCIAL)).startsWith("ECARTE REG-SS-E");
    }

    @Test
    void leSanitaireEtSocialEstFinanceParLaRegionDansSesDomaines() {
        assertThat(ecarte(plan("01", avec(INSTITUT, "formation.codesFinanceur", List.of())), SOCIAL)).isEqualTo("ECARTE REG-SS-E");
        assertThat(ecarte(plan("01", avec(INSTITUT, "formation.formacodes", List.of("32663"))), SOCIAL)).isEqualTo("ECARTE REG-SS-E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formation.regionFormation", "formation.codesFinanceur", "formation.formacodes"})
    void ceQuOnNeSaitPasDuSanitaireEtSocialResteAConfirmer(String donnee) {
        assertThat(ecarte(plan("01", avec(INSTITUT, donnee, null)), SOCIAL)).startsWith("A_CONFIRMER REG-SS-E").contains(donnee);
    }

    @Test
    void lesFraisAnnexesAttendentUnBaremeDeLaRegion() {
        Object[] transport = avec(PLACE, "frais.transport", 300);
        assertThat(lignes(plan("01", transport))).noneMatch(ligne -> ligne.startsWith("REGION_PRF TR"));
        assertThat(lignes(plan("01", avec(transport, "hypotheses.region.annexes.TR", 90)))).contains("REGION_PRF TR 90.00");
        assertThat(lignes(plan("01", avec(INSTITUT, "frais.transport", 300, "hypotheses.region.annexes.TR", 90)))).contains("REGION_SANITAIRE_SOCIAL TR 90.00");
    }

    private static Object[] avec(Object[] contexte, Object... autres) {
        Object[] tous = Arrays.copyOf(contexte, contexte.length + autres.length);
        System.arraycopy(autres, 0, tous, contexte.length, autres.length);
        return tous;
    }
}
