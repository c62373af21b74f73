package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joined letters take the shape of their place; the shapes expected are those of Unicode's charts. */
class FormesArabesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            محمد,   \uFEE3\uFEA4\uFEE4\uFEAA
            علي,    \uFECB\uFEE0\uFEF2
            پیمان,  \uFB58\uFBFF\uFEE4\uFE8E\uFEE5
            صلاح,   \uFEBB\uFEFC\uFEA1
            می\u200Cرود, \uFEE3\uFBFD\uFEAD\uFEED\uFEA9
            وائل,   \uFEED\uFE8D\uFE8B\uFEDE
            مُحَمَّد, \uFEE3\u064F\uFEA4\u064E\uFEE4\u064E\u0651\uFEAA
            """)
    void chaqueLettrePrendLaFormeDeSaPlace(String nom, String dessin) {
        assertThat(FormesArabes.dessiner(Normalizer.normalize(nom, Normalizer.Form.NFC))).isEqualTo(dessin);
    }
}
