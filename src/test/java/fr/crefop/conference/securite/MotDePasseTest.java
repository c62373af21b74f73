package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.socle.RefusMetier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Length, and nothing that guessers try first; no letter, digit or sign is asked for. */
class MotDePasseTest {

    @ParameterizedTest
    @ValueSource(strings = {"une phrase assez longue", "quatre mots sans lien", "ÉTÉ À LA MER ÇA VA", "五十音図を覚えている人の長い合い言葉"})
    void unePhraseConvientSansChiffreNiSigne(String phrase) {
        assertThat(MotDePasse.de(phrase).clair()).isEqualTo(phrase);
    }

    @Test
    void quatorzeCaracteresNeSuffisentPasEtQuinzeOui() {
        assertThatThrownBy(() -> MotDePasse.de("vélo tigre lac")).isInstanceOf(RefusMetier.class);
        assertThat(MotDePasse.de("vélo tigre lacs").clair()).hasSize(15);
    }

    @Test
    void centVingtHuitCaracteresConviennentEtPasUnDePlus() {
        String long128 = "quelques mots sans aucun lien ".repeat(5).substring(0, 128);
        assertThat(MotDePasse.de(long128).clair()).isEqualTo(long128);
        assertThatThrownBy(() -> MotDePasse.de(long128 + "x")).isInstanceOf(RefusMetier.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"motdepassemotdepasse", "azertyuiopqsdfghjklm", "aaaaaaaaaaaaaaaaaaaa", "123456789012345", "passwordpassword1",
        "qwertyuiopasdfghjkl", "conferencefinanceurs"})
    void ceQuiSeDevineEstRefuseQuelleQueSoitSaLongueur(String connu) {
        assertThatThrownBy(() -> MotDePasse.de(connu)).isInstanceOfSatisfying(RefusMetier.class, refus ->
                assertThat(refus.erreurs().get(0).message()).contains("facile à deviner").doesNotContain(connu));
    }

    @Test
    void sonPropreNomAussi() {
        assertThatThrownBy(() -> MotDePasse.de("philibertine.delacroixvert", "philibertine.delacroixvert", "Philibertine Delacroixvert"))
                .isInstanceOf(RefusMetier.class);
        assertThat(MotDePasse.de("philibertine.delacroixvert").clair()).as("le nom d'une autre").isNotNull();
    }

    @Test
    void lesMemesLettresComposeesAutrementFontLeMemeMotDePasse() {
        assertThat(MotDePasse.de("e\u0301te\u0301 dernier au bord du lac").clair()).isEqualTo("été dernier au bord du lac");
    }
}
