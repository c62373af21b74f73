package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentDesReglesTest {

    @Test
    void laPageDesReglesDitLesReglesTellesQuElles() throws IOException {
        DocumentTenu.verifier("regles.md", DocumentDesRegles.ecrire(), DocumentDesRegles.COMMANDE);
    }

    @Test
    void chaqueIdDuReferentielYEst() {
        String page = DocumentDesRegles.ecrire();
        assertThat(ReglesLues.ids()).allSatisfy(id -> assertThat(page).containsPattern("\\| `?" + java.util.regex.Pattern.quote(id) + "[ `]"));
    }
}
