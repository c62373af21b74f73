package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.referentiels.ImportDesReferentiels;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The samples of the house are imported; nothing of them stays. */
abstract class AvecReferentiels extends AvecApi {

    private static final List<String> TABLES = List.of("referentiel", "certification", "formacode", "convention_de_branche", "offre_de_formation");

    @Autowired ImportDesReferentiels imports;

    @BeforeEach
    void importer() throws IOException {
        for (String nom : List.of("certifications.csv", "formacodes.csv", "conventions.csv", "offres.xml")) {
            try (InputStream contenu = AvecReferentiels.class.getResourceAsStream("/referentiels/" + nom)) {
                assertThat(imports.importer(nom, contenu, "admin").fautes()).as(nom).isEmpty();
            }
        }
    }

    @AfterEach
    void oublier() {
        TABLES.forEach(table -> base.sql("delete from conference." + table).update());
    }

    static byte[] octets(String nom) {
        try (InputStream contenu = AvecReferentiels.class.getResourceAsStream("/referentiels/" + nom)) {
            return contenu.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(nom, e);
        }
    }
}
