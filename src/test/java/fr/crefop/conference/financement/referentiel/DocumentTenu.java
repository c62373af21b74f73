package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/ that a command writes: always written under target/, and the one in docs/ must say the same. */
public final class DocumentTenu {

    private DocumentTenu() {}

    /** With {@code -Ddocuments.ecrire=true}, writes docs/ instead of comparing. */
    public static void verifier(String nom, String contenu, String commande) throws IOException {
        Files.createDirectories(Path.of("target/docs", nom).getParent());
        Files.writeString(Path.of("target/docs", nom), contenu);
        Path page = Path.of("docs", nom);
        if (Boolean.getBoolean("documents.ecrire")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, contenu);
        }
        assertThat(page).as("docs/%s manque ; l'écrire par : %s", nom, commande).exists();
        assertThat(Files.readString(page).equals(contenu)).as("docs/%s n'est plus à jour ; l'écrire par : %s", nom, commande).isTrue();
    }
}
