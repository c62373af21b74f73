package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.LecteurDesDroits;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentDesDroitsTest {

    private final DroitsEcrits droits = LecteurDesDroits.lire(Droits.fichier());

    @Test
    void laPageDesDroitsDitLeFichier() throws IOException {
        DocumentTenu.verifier("droits.md", DocumentDesDroits.ecrire(droits), DocumentDesDroits.COMMANDE);
    }

    @Test
    void chaqueActionEtChaqueRoleSYLisent() {
        String page = DocumentDesDroits.ecrire(droits);

        assertThat(droits.actions()).allSatisfy(action -> assertThat(page).contains("| " + action.phrase()));
        assertThat(page).contains("- **L'administration** : aucun.");
    }
}
