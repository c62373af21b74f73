package fr.crefop.conference.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.socle.RefusMetier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file is the person's: kept as it is, but for its path and an ending that would not open. */
class NomDePieceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "L'attestation d'Éléonore.pdf | L'attestation d'Éléonore.pdf",
        "DEVIS n° 3.2.PDF | DEVIS n° 3.2.PDF",
        "شهادة التسجيل.pdf | شهادة التسجيل.pdf",
        "在职证明.pdf | 在职证明.pdf",
        "../../etc/passwd.pdf | passwd.pdf",
        "C:\\fakepath\\devis.pdf | devis.pdf",
        "devis | devis.pdf",
        "devis.jpg | devis.pdf",
        "devis.html | devis.html.pdf",
        "Devis 3.2 | Devis 3.2.pdf",
        ".. | piece.pdf",
        ".png | piece.pdf",
        "dossier/ | piece.pdf"})
    void leNomResteCeluiDeLaPersonne(String envoye, String garde) {
        assertThat(NomDePiece.lire(envoye, FormatDePiece.PDF)).isEqualTo(garde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"devis.pdf\r\nX-Essai: 1", "de\u0000vis.pdf", "de\tvis.pdf", "\u202efdp.exe", "de\u2028vis.pdf", "de\ud800vis.pdf"})
    void unCaractereInvisibleEstRefuse(String nom) {
        assertThatThrownBy(() -> NomDePiece.lire(nom, FormatDePiece.PDF)).isInstanceOf(RefusMetier.class).hasMessageContaining("caractère invisible");
    }

    @Test
    void unNomTropLongEstRefuse() {
        assertThatThrownBy(() -> NomDePiece.lire("é".repeat(117) + ".pdf", FormatDePiece.PDF)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("dépasse 120 caractères");
        assertThat(NomDePiece.lire("é".repeat(116) + ".pdf", FormatDePiece.PDF)).hasSize(120);
    }

    @Test
    void sansNomElleEnRecoitUn() {
        assertThat(NomDePiece.lire(null, FormatDePiece.JPEG)).isEqualTo("piece.jpg");
    }
}
