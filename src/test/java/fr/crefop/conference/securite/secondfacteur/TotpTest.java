package fr.crefop.conference.securite.secondfacteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the standards themselves. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: its eight digits end with our six. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void lesCodesSontCeuxDeLaNorme(long secondes, String code) {
        assertThat(Totp.code(SECRET, Totp.pas(Instant.ofEpochSecond(secondes)))).isEqualTo(code);
    }

    /** RFC 4648, section 10, without its padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void laCleSEcritCommeLaNorme(String octets, String ecrits) {
        assertThat(Base32.ecrire(octets.getBytes(StandardCharsets.US_ASCII))).isEqualTo(ecrits);
    }

    @Test
    void lImageEstCelleDUneAdresseOtpauth() throws Exception {
        String adresse = ImageDuSecret.adresse("jeanne.essai", Base32.ecrire(SECRET));

        assertThat(adresse).isEqualTo("otpauth://totp/Conf%C3%A9rence%20des%20financeurs:jeanne.essai"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Conf%C3%A9rence%20des%20financeurs");
        assertThat(LectureDeQr.lire(ImageDuSecret.qr(adresse))).isEqualTo(adresse);
    }
}
