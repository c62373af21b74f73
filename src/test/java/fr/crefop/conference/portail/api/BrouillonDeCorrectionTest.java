package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction that was begun is on the server, for its author alone, until it is sent or the saisine is no more the one it corrects. */
class BrouillonDeCorrectionTest extends AvecApi {

    private String page;
    private Visiteur conseiller;

    @BeforeEach
    void unDossierACorriger() {
        page = "/dossiers/" + saisir("cas-12") + "/saisine";
        conseiller = personne("conseiller");
    }

    @Test
    void uneCorrectionCommenceeSeReprendAilleurs() {
        garder("motif", "Un motif à moitié écrit");

        assertThat(personne("conseiller").ouvrir(page).body()).contains("Voici la correction que vous aviez commencée", "Un motif à moitié écrit");
        assertThat(personne("conseiller").ouvrir("/saisines/nouvelle").body()).as("elle n'est pas une nouvelle saisine").doesNotContain("Un motif à moitié écrit");
    }

    @Test
    void onPeutLEffacerEtRepartirDeLaSaisineEnvoyee() {
        garder("motif", "Un motif à moitié écrit");
        conseiller.envoyerFormulaire(page, "action=recommencer");

        assertThat(conseiller.ouvrir(page).body()).contains("Le brouillon est effacé").doesNotContain("Un motif à moitié écrit");
    }

    @Test
    void unDossierQueLOnNeCorrigePasNAPasDeBrouillon() {
        for (String autre : new String[] {"conseiller.ml", "secretariat"}) {
            assertThat(personne(autre).envoyerFormulaire(page + "/brouillon", "motif=Vol").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void lEnvoiLEfface() {
        garder("motif", "Un motif à moitié écrit");
        Map<String, String> envoi = rempli();
        envoi.putAll(Map.of("reponse", "Voilà", "action", "envoyer"));

        assertThat(conseiller.envoyerFormulaire(page, Formulaires.encoder(envoi)).statusCode()).isEqualTo(302);
        assertThat(conseiller.ouvrir(page).body()).doesNotContain("que vous aviez commencée");
    }

    /** The other one's correction is shown, not overwritten by what was typed over the saisine of before. */
    @Test
    void surUneSaisineCorrigeeEntreTempsIlNEstPasRepris() {
        garder("identite.nom", "Perdu");
        Map<String, String> envoi = rempli();
        envoi.putAll(Map.of("identite.nom", "Durand", "reponse", "Corrigé", "action", "envoyer"));
        conseiller.envoyerFormulaire(page, Formulaires.encoder(envoi));
        String avant = Formulaires.encoder(envoi);

        assertThat(conseiller.envoyerFormulaire(page + "/brouillon", avant).statusCode()).isEqualTo(204);
        assertThat(conseiller.ouvrir(page).body()).contains("Durand").doesNotContain("que vous aviez commencée");
    }

    private void garder(String champ, String valeur) {
        Map<String, String> saisie = rempli();
        saisie.put(champ, valeur);
        assertThat(conseiller.envoyerFormulaire(page + "/brouillon", Formulaires.encoder(saisie)).statusCode()).isEqualTo(204);
    }

    private Map<String, String> rempli() {
        return new LinkedHashMap<>(Formulaires.rempli(conseiller.ouvrir(page).body()));
    }
}
