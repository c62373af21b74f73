package fr.crefop.conference.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void unActeDitSesCodesDansLOrdreEtTaitCeQuiManque() {
        assertThat(Codes.de("financeur", "POLE_EMPLOI", "accorde", null, "effet", LocalDate.of(2026, 1, 2), "groupes", List.of("a", "b-c")).texte())
                .isEqualTo("financeur=POLE_EMPLOI;effet=2026-01-02;groupes=a+b-c");
        assertThat(Codes.de().texte()).isNull();
        assertThat(Codes.de("rien", null).texte()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elle a trouvé un emploi", "déménagement", "a;b=c", "a\nb", "<script>"})
    void unTexteTapeNYEntrePasEtNEstPasRepete(String tape) {
        assertThatThrownBy(() -> Codes.de("motif", tape)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("motif").hasMessageNotContaining(tape);
    }
}
