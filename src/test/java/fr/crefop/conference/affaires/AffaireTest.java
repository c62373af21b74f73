package fr.crefop.conference.affaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.affaires.Affaire.Convention;
import fr.crefop.conference.affaires.Affaire.Dossier;
import fr.crefop.conference.affaires.Affaire.Etude;
import fr.crefop.conference.affaires.Affaire.Modele;
import fr.crefop.conference.affaires.Affaire.Valeur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number tells what it is the number of, and nothing else has one. */
class AffaireTest {

    private static final List<Affaire> UNE_DE_CHAQUE = List.of(new Dossier(2026, 42), new Etude(2018, 1), new Modele(2018, 3), new Convention(2015, 99999),
            new Valeur(2026, 7));

    @Test
    void chacuneSEcritDeDeuxLettresDUneAnneeEtDeCinqChiffres() {
        assertThat(UNE_DE_CHAQUE).extracting(Affaire::numero)
                .containsExactly("CF-2026-00042", "ET-2018-00001", "MS-2018-00003", "CV-2015-99999", "VF-2026-00007");
    }

    @Test
    void ceQuiEstEcritSeRelit() {
        assertThat(UNE_DE_CHAQUE).allSatisfy(affaire -> assertThat(Affaire.lire(affaire.numero())).isEqualTo(affaire));
    }

    @Test
    void quiDemandeDitQuelqueChoseDesCinq() {
        assertThat(UNE_DE_CHAQUE).extracting(affaire -> affaire.<String>selon(dossier -> "dossier", etude -> "étude", modele -> "modèle", convention -> "convention",
                valeur -> "valeur"))
                .containsExactly("dossier", "étude", "modèle", "convention", "valeur");
    }

    @Test
    void rienDAutreNEstUnNumero() {
        assertThat(List.of("", "CF-2026-42", "CF-2026-000421", "XX-2026-00042", "cf-2026-00042", " CF-2026-00042", "CF-2026-00042\n", "MS-001"))
                .allSatisfy(texte -> {
                    assertThatThrownBy(() -> Affaire.lire(texte)).isInstanceOf(IllegalArgumentException.class);
                    assertThat(Affaire.nommeUnDossier(texte)).isFalse();
                });
    }

    @Test
    void seulLeNumeroDUnDossierEnNommeUn() {
        assertThat(UNE_DE_CHAQUE).filteredOn(affaire -> Affaire.nommeUnDossier(affaire.numero())).containsExactly(new Dossier(2026, 42));
    }

    @Test
    void uneAdresseNommeLesCinqEtRienDAutre() {
        assertThat(UNE_DE_CHAQUE).extracting(Affaire::numero).allSatisfy(numero -> assertThat(numero).matches(Affaire.MOTIF));
        assertThat("XX-2026-00042").doesNotMatch(Affaire.MOTIF);
    }
}
