package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.LecteurDesDroits;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;

/** Every address of the house, as every account and as nobody, on one's own case and on another's: the rights file, and nothing beyond. */
class MatriceDesDroitsTest extends AvecLaMatriceDesDroits {

    /** It ends every session of the account, this one too: its own test tries it (MonCompteTest). */
    private static final String SORTIR_PARTOUT = "/mon-compte/sessions/fermer";

    @Test
    void chaqueAdresseDeLaMaisonEstNommeeDansLeFichier() {
        Set<Endpoint> toutes = AdressesDeLaMaison.de(contexte);

        assertThat(toutes).hasSizeGreaterThan(1_500);
        assertThat(nonNommees(toutes, droits.ecrits())).isEmpty();
    }

    @Test
    void ceQueLeFichierNeNommePasEstRefuseMemeALAdministrateur() {
        for (String dossier : AdressesDeLaMaison.DOSSIERS) {
            String adresse = dossier.replace("**", "inconnu.css");
            assertThat(droits.ecrits().action("GET", PathContainer.parsePath(adresse))).as(adresse).isEmpty();
            assertThat(new Essayeur(adresse(), "admin").essayer("GET", adresse).statusCode()).as(adresse).isIn(403, 404);
        }
    }

    @Test
    void uneAdresseOublieeSeVoit() {
        assertThat(nonNommees(AdressesDeLaMaison.de(contexte), sansCela("GET /messagerie, "))).containsExactly("GET /messagerie");
        assertThat(nonNommees(AdressesDeLaMaison.de(contexte), sansCela("      - \"* moteur:/telemetry/**\"\n"))).isNotEmpty();
    }

    /** The house as it is, held against a file that gives less: the checker sees what is open too far. */
    @Test
    void uneFuitePlanteeSeVoit() {
        DroitsEcrits sansSecretariat = sansCela("    roles: [conseiller, secretariat]\n    adresses: [GET /saisines", "    roles: [conseiller]\n    adresses: [GET /saisines");
        assertThat(fuites(List.of(compte("secretariat")), sansSecretariat, e -> e.motif().equals("/saisines/nouvelle"))).hasSize(2);
        DroitsEcrits sansBureau = sansCela("    - {portee: MIS_AUX_VOIX, vue: COLLEGE, clos: UN_TEMPS}\n    - {portee: MEMBRE_DU_GROUPE, vue: ENTIERE, clos: UN_TEMPS}\n  rapporteur", "    - {portee: MANDAT, vue: ENTIERE}\n  rapporteur");
        assertThat(fuites(List.of(compte("bureau.etat")), sansBureau, e -> e.motif().equals("/api/dossiers/{numero}"))).hasSize(2);
        DroitsEcrits sansRelance = sansCela("      - PUT moteur:/job/{id}/retries\n");
        assertThat(fuites(List.of(compte("admin")), sansRelance, e -> e.motif().endsWith("/job/{id}/retries"))).isNotEmpty();
    }

    @Test
    @Tag("complet")
    void chaqueCompteEtPersonneNeFontQueCeQueDitLeFichier() {
        List<Compte> tous = comptes.lister().stream().filter(compte -> !compte.identifiant().startsWith("essai")).toList();

        rienNAChange(5_000, fuites(avecPersonne(tous), droits.ecrits(), e -> !e.estDuMoteur() && !e.motif().equals(SORTIR_PARTOUT)));
    }

    private static List<String> nonNommees(Set<Endpoint> toutes, DroitsEcrits droits) {
        return toutes.stream().filter(e -> droits.action(e.methode(), PathContainer.parsePath(e.adresse("CF-2018-99999"))).isEmpty())
                .map(Endpoint::toString).toList();
    }

    private static DroitsEcrits sansCela(String passage) {
        return sansCela(passage, "");
    }

    private static DroitsEcrits sansCela(String passage, String autre) {
        String fichier = Droits.fichier();
        assertThat(fichier).contains(passage);
        return LecteurDesDroits.lire(fichier.replace(passage, autre));
    }
}
