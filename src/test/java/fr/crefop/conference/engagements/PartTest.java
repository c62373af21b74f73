package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    private static final List<Ligne> LIGNES = List.of(ligne("100.00"), ligne("33.33"), ligne("0.01"));

    @ParameterizedTest
    @CsvSource({"0.01,0.01,0.00,0.00", "100.00,100.00,0.00,0.00", "100.01,100.00,0.01,0.00", "133.33,100.00,33.33,0.00",
        "133.34,100.00,33.33,0.01"})
    void unMontantEnToutRemplitLesLignesDansLeurOrdreAuCentimePres(String total, String un, String deux, String trois) {
        assertThat(Part.enTout(Montant.de(total)).sur(LIGNES))
                .containsExactly(Montant.de(un), Montant.de(deux), Montant.de(trois));
    }

    @Test
    void unMontantParLigneResteTelQuel() {
        List<Montant> montants = List.of(Montant.ZERO, Montant.de("33.33"), Montant.ZERO);
        assertThat(Part.parLigne(montants).sur(LIGNES)).isEqualTo(montants);
    }

    @Test
    void plusQueLaDemandeEnToutEstRefuse() {
        assertThatThrownBy(() -> Part.enTout(Montant.de("133.35")).sur(LIGNES))
                .isInstanceOf(RefusMetier.class).hasMessage("Le montant (133,35 €) dépasse ce qui vous est demandé (133,34 €).");
    }

    @Test
    void zeroPartoutEstRefuse() {
        assertThatThrownBy(() -> Part.parLigne(List.of(Montant.ZERO, Montant.ZERO, Montant.ZERO)).sur(LIGNES))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("supérieur à zéro");
    }

    @Test
    void uneLigneOublieeEstRefusee() {
        assertThatThrownBy(() -> Part.parLigne(List.of(Montant.de("1"))).sur(LIGNES))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("chacune des 3 lignes");
    }

    private static Ligne ligne(String demande) {
        return new Ligne(Dispositif.de("AIF"), Rubrique.CP, Montant.de(demande), null, null, null);
    }
}
