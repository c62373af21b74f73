package fr.crefop.conference.referentiels;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What of a file cannot be read is told in French, wherever the reader meets it. */
class LignesCsvTest {

    /** The end of a cell is known by what follows its quote, which may not have been read yet. */
    @Test
    void unCaractereIllisibleJusteApresUnGuillemetSeDit() {
        InputStream fichier = new SequenceInputStream(new ByteArrayInputStream("RNCP1;\"Titre\"".getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(new byte[] {(byte) 0xE9, '\n'}));

        assertThatThrownBy(() -> new LignesCsv(fichier).suivante()).isInstanceOf(FichierIllisible.class)
                .hasMessageContaining("vers cette ligne, un caractère n'est pas de l'UTF-8");
    }
}
