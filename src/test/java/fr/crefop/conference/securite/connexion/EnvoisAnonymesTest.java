package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.MotDePasse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 279 sign-ins with names of 1.9 MB filled the memory: nothing that long is read from somebody without account. */
class EnvoisAnonymesTest extends AvecApplication {

    private static final String FORMULAIRE = "application/x-www-form-urlencoded";
    private static final String LONG = "x".repeat(1_900_000);

    @Test
    void un_nom_de_deux_mega_octets_est_refuse_sans_etre_lu() {
        var refus = anonyme().posterAutrement("/connexion", FORMULAIRE, "identifiant=" + LONG + "&motDePasse=x");

        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(refus.body()).contains("lang=\"fr\"").hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/saisines", "/engine-rest/task", "/camunda/api/engine/engine/default/task"})
    void un_long_envoi_sans_compte_est_refuse_a_un_programme(String chemin) {
        assertThat(anonyme().posterAutrement(chemin, "application/json", LONG).statusCode()).isEqualTo(401);
    }

    @Test
    void un_nom_ou_un_mot_de_passe_plus_long_que_tous_est_faux_et_ne_compte_pour_personne() {
        for (int essai = 0; essai < 3 * FreinAuxEssais.ESSAIS; essai++) {
            assertThat(programme("conseiller", "x".repeat(MotDePasse.LONGUEUR_MAXIMALE + 1)).lire("/api/dossiers").statusCode()).isEqualTo(401);
            assertThat(programme("c".repeat(100), "demo").lire("/api/dossiers").statusCode()).isEqualTo(401);
        }
        assertThat(programme("conseiller").lire("/api/dossiers").statusCode()).isEqualTo(200);
    }

    @Test
    void une_entete_demesuree_est_refusee() {
        assertThat(programme("c".repeat(20_000), "demo").lire("/api/dossiers").statusCode()).isEqualTo(400);
    }
}
