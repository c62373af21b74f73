package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever has sent a saisine knows its number, what comes next, and by when. */
class RecuDeSaisineTest extends AvecApi {

    @Test
    void leRecuDitLeNumeroCeQuiVientQuiLeFaitEtAvantQuand() {
        String numero = saisir("cas-12");

        assertThat(personne("conseiller").ouvrir("/saisines/recues/" + numero).body()).contains("Le dossier porte le numéro " + numero,
                "Vérifier la recevabilité", "au plus tard le", "href=\"/dossiers/" + numero + "\"").doesNotContain("Essai");
    }

    @Test
    void leRecuDUnDossierQueLOnNeVoitPasNExistePas() {
        String numero = saisir("cas-12");

        assertThat(personne("conseiller.ml").ouvrir("/saisines/recues/" + numero).statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/saisines/recues/CF-1999-00001").statusCode()).isEqualTo(404);
    }
}
