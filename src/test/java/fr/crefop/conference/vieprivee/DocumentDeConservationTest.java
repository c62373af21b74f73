package fr.crefop.conference.vieprivee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.vieprivee.Conservation.Regle;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The retention table that a DPO reads is the one the nights apply. */
class DocumentDeConservationTest {

    private static final String COMMANDE = "mvn test -Dtest=DocumentDeConservationTest -Ddocuments.ecrire=true";

    @Test
    void leTableauDuDpoEstCeluiQuiSApplique() throws IOException {
        DocumentTenu.verifier("rgpd/conservation.md", document(), COMMANDE);
    }

    @Test
    void chaqueRegleDitQuoiDepuisQuandPuisQuoiEtPourquoi() {
        assertThat(Conservation.regles()).isNotEmpty().allSatisfy((code, regle) -> {
            assertThat(regle.quoi()).isNotBlank();
            assertThat(regle.depuis()).isNotBlank();
            assertThat(regle.ensuite()).isNotBlank();
            assertThat(regle.source()).isNotBlank();
            assertThat(regle.marque()).isIn("S", "C");
            assertThat(regle.valeurs() == null).as(code).isNotEqualTo(regle.sansDuree() == null);
        });
    }

    @Test
    void laDureeSeCompteEnAnneesDuCalendrierDeParis() {
        assertThat(Conservation.limite("dossiers-avec-plan", Instant.parse("2028-02-29T23:30:00Z"))).isEqualTo(Instant.parse("2023-02-28T23:30:00Z"));
    }

    private static String document() {
        return "# Durées de conservation\n\nÉcrit depuis `src/main/resources/vie-privee/conservation.yaml` par `" + COMMANDE + "` : ne le modifiez pas ici.\n"
                + "Marque S : la loi le dit. Marque C : la conférence le fixe, avec son délégué à la protection des données.\n\n"
                + "| règle | quoi | durée, depuis le | à partir de | ensuite | source | marque |\n|---|---|---|---|---|---|---|\n"
                + Conservation.regles().entrySet().stream().map(DocumentDeConservationTest::ligne).collect(Collectors.joining("\n")) + "\n";
    }

    private static String ligne(Map.Entry<String, Regle> e) {
        Regle r = e.getValue();
        String durees = r.valeurs() == null ? r.sansDuree()
                : r.valeurs().entrySet().stream().map(v -> v.getValue() + " (" + v.getKey() + ")").collect(Collectors.joining(", "));
        return "| `" + e.getKey() + "` | " + String.join(" | ", r.quoi(), durees, r.depuis(), r.ensuite(), r.source(), r.marque()) + " |";
    }
}
