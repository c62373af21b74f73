package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.financement.bareme.BaremeInvalide;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.LecteurDeBaremes;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaremesTest {

    private static final LocalDate EN_2018 = LocalDate.of(2018, 6, 1);

    @Test
    void unParametreSansSourceEstRefuse() {
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, valeurs: {2015-01-01: 1}, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("source");
    }

    @Test
    void uneMarqueInconnueOuUneDateFausseEstRefusee() {
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, valeurs: {2015-01-01: 1}, source: s, marque: X, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("marque");
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, valeurs: {hier: 1}, source: s, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("hier");
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, valeurs: {}, source: s, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class);
    }

    @Test
    void unParametreQuePersonneNAVerifieEstRefuse() {
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, valeurs: {2015-01-01: 1}, source: s, marque: S}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("verifieLe");
        assertThat(Atelier.BAREMES.parametre("aif.plafond").verifieLe()).isEqualTo("2026-11-29");
    }

    @Test
    void deuxValeursLeMemeJourSontRefusees() {
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, valeurs: {2015-01-01: 1, 2015-01-01: 2}, source: s, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class);
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, reprisAu: 2018-01-01, valeurs: {2018-01-01: 1}, source: s, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("chevauche");
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, reprisAu: hier, valeurs: {2018-01-01: 1}, source: s, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("hier");
        assertThatThrownBy(() -> lire("a: &v {description: d, unite: euros, valeurs: {2015-01-01: 1}, source: s, marque: S, verifieLe: 2026-11-29}\na: *v"))
                .isInstanceOf(BaremeInvalide.class);
    }

    /** Sourced on the whole, but for the dates that the file names. */
    @Test
    void uneValeurDeduiteEstAFixerEtLesAutresNon() {
        Baremes baremes = lire("a: {description: d, unite: euros, valeurs: {2015-01-01: 1, 2017-01-01: 2, 2018-01-01: 3}, deduitsAu: [2017-01-01], source: s, marque: S, verifieLe: 2026-11-29}");
        assertThat(List.of("2016-12-31", "2017-01-01", "2017-12-31", "2018-01-01")).extracting(jour -> baremes.au(LocalDate.parse(jour)).valeur("a").aFixerParLaConference())
                .containsExactly(false, true, true, false);
        assertThatThrownBy(() -> lire("a: {description: d, unite: euros, deduitsAu: [2017-01-01], valeurs: {2018-01-01: 1}, source: s, marque: S, verifieLe: 2026-11-29}"))
                .isInstanceOf(BaremeInvalide.class).hasMessageContaining("2017-01-01");
    }

    @Test
    void laValeurEstCelleDeLaDate() {
        Baremes baremes = lire("a: {description: d, unite: euros, valeurs: {2015-01-01: 1, 2018-01-01: 2.50}, source: s, marque: S, verifieLe: 2026-11-29}");
        assertThat(baremes.au(LocalDate.of(2017, 12, 31)).valeur("a").decimal()).isEqualByComparingTo("1");
        assertThat(baremes.au(LocalDate.of(2018, 1, 1)).valeur("a").decimal()).isEqualByComparingTo("2.50");
        assertThatThrownBy(() -> baremes.au(LocalDate.of(2014, 12, 31)).valeur("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void uneValeurRepriseAvantSaSourceEstAFixerParLaConference() {
        Valeur avant = Atelier.BAREMES.au(LocalDate.of(2016, 1, 1)).valeur("opca.CONSTRUCTYS.cpf");
        Valeur depuis = Atelier.BAREMES.au(EN_2018).valeur("opca.CONSTRUCTYS.cpf");
        assertThat(avant.aFixerParLaConference()).isTrue();
        assertThat(depuis.aFixerParLaConference()).isFalse();
        assertThat(avant.contenu()).isEqualTo(depuis.contenu());
    }

    @Test
    void leSmicEstCeluiDeLAnnee() {
        assertThat(Atelier.BAREMES.au(LocalDate.of(2016, 5, 1)).valeur("smic.mensuel").decimal()).isEqualTo(new BigDecimal("1466.62"));
        assertThat(Atelier.BAREMES.au(EN_2018).valeur("smic.mensuel").decimal()).isEqualTo(new BigDecimal("1498.47"));
    }

    @Test
    void chaqueValeurMontreeDitSaDateSaSourceEtSaMarque() {
        PlanDeFinancement plan = Atelier.plan("07");
        assertThat(plan.contributions()).filteredOn(c -> c.dispositif() == Dispositif.de("AIF")).singleElement().satisfies(c ->
                assertThat(c.justification().parametres()).filteredOn(p -> p.cle().equals("aif.plafond")).singleElement().satisfies(p -> {
                    assertThat(p.source()).isEqualTo("hypothèse de la demande");
                    assertThat(p.aFixerParLaConference()).isTrue();
                }));
        assertThat(plan.contributions().get(0).justification().calcul()).isEqualTo("min(18\u00a0000,00 ; 27,45 × 1\u00a0100 h) = 18\u00a0000,00");
    }

    private static Baremes lire(String yaml) {
        return new Baremes(new LecteurDeBaremes().lire("essai.yaml", yaml));
    }
}
