package fr.crefop.conference.tableaux;

import fr.crefop.conference.socle.Montant;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One table that is being written; each line leaves as it comes, so that a hundred thousand of them hold no memory. Closing it ends the document
 * and leaves the stream open.
 */
public interface Feuille extends AutoCloseable {

    /** A spreadsheet reads 1,048,576 at most: what follows stands on another sheet of the same document, under the same titles. */
    int LIGNES_PAR_FEUILLE = 1_000_000;

    /**
     * @param cellules each a {@link String}, a {@link Montant} (euros), a number, a {@link LocalDate}, an {@link Instant} (told in Paris), or null for
     *     an empty one; a text stays a text, whatever it begins with
     */
    void ligne(List<?> cellules) throws IOException;

    /** What is written leaves, as far as its format lets it. */
    void envoyer() throws IOException;

    @Override
    void close() throws IOException;
}
