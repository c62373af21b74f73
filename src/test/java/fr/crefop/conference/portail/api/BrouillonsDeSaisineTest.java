package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saisine that was begun is on the server, for its author alone, until it is sent. */
class BrouillonsDeSaisineTest extends AvecApi {

    private static final Map<String, String> PREMIERES = Map.of("demande.formation.debut", "07/09/2026", "demande.beneficiaire.statut", "SALARIE_CDI");

    @BeforeEach
    @AfterEach
    void rienNeReste() {
        base.sql("delete from conference.brouillon where tache is null").update();
    }

    @Test
    void plusieursSaisinesCommenceesSeReprennentSurUneAutreMachine() {
        String une = garder(personne("conseiller"), questions("Amandine"));
        String autre = garder(personne("conseiller"), PREMIERES);

        Visiteur ailleurs = personne("conseiller");
        for (String page : new String[] {"/a-faire", "/saisines/nouvelle"}) {
            assertThat(ailleurs.ouvrir(page).body()).as(page).contains("Brouillons de saisine", "Amandine Essai, Soudure", "brouillon=" + une, "Saisine sans nom ni formation",
                    "brouillon=" + autre);
        }
        assertThat(ailleurs.ouvrir("/saisines/nouvelle?brouillon=" + une).body()).contains("Voici la saisine que vous aviez commencée", "value=\"Amandine\"",
                "value=\"Soudure\"", "name=\"brouillon\" value=\"" + une + "\"", "name=\"demande.parcours.opco\"");
        assertThat(ailleurs.ouvrir("/saisines/nouvelle?brouillon=" + autre).body()).contains("value=\"07/09/2026\"").doesNotContain("name=\"identite.nom\"");
    }

    @Test
    void continuerLaMemeNEnCommencePasUneAutre() {
        Visiteur conseiller = personne("conseiller");
        String id = garder(conseiller, questions("Amandine"));
        Map<String, String> suite = new LinkedHashMap<>(questions("Amandine-Rose"));
        suite.put("brouillon", id);

        assertThat(garder(conseiller, suite)).isEqualTo(id);
        assertThat(conseiller.ouvrir("/a-faire").body()).contains("Amandine-Rose Essai").doesNotContain("Amandine Essai");
    }

    @Test
    void unBrouillonNEstQuASonAuteur() {
        String id = garder(personne("conseiller"), questions("Amandine"));
        Visiteur secretariat = personne("secretariat");

        assertThat(secretariat.ouvrir("/saisines/nouvelle?brouillon=" + id).body()).doesNotContain("Amandine");
        Map<String, String> vol = new LinkedHashMap<>(PREMIERES);
        vol.put("brouillon", id);
        assertThat(secretariat.envoyerFormulaire("/saisines/brouillons", Formulaires.encoder(vol)).statusCode()).isEqualTo(404);
        secretariat.envoyerFormulaire("/saisines/brouillons/" + id + "/effacer", "");
        assertThat(personne("conseiller").ouvrir("/a-faire").body()).contains("Amandine");
        assertThat(personne("bureau.etat").envoyerFormulaire("/saisines/brouillons", Formulaires.encoder(PREMIERES)).statusCode()).isEqualTo(403);
    }

    @Test
    void sansScriptUnBoutonFaitDeMemeEtOnLEfface() {
        Visiteur conseiller = personne("conseiller");
        Map<String, String> saisie = new LinkedHashMap<>(questions("Amandine"));
        saisie.put("action", "brouillon");
        HttpResponse<String> suite = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(saisie));

        assertThat(suite.statusCode()).isEqualTo(302);
        String page = suite.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        assertThat(conseiller.ouvrir(page).body()).contains("Le brouillon est enregistré", "value=\"Amandine\"");
        conseiller.envoyerFormulaire("/saisines/brouillons/" + page.replaceFirst(".*=", "") + "/effacer", "");
        assertThat(conseiller.ouvrir("/saisines/nouvelle").body()).contains("Le brouillon est effacé").doesNotContain("Amandine");
    }

    /** A button at the top of the page, pressed before its end has come. */
    @Test
    void unePageQuitteeAvantDEtreArriveeEnEntierNePerdRien() {
        Visiteur conseiller = personne("conseiller");
        String id = garder(conseiller, questions("Amandine"));
        Map<String, String> moitie = new LinkedHashMap<>(PREMIERES);
        moitie.putAll(Map.of("brouillon", id, "aller", "formation", "questionsPour", "2026-09-07/SALARIE_CDI", "identite.prenom", "Amandine-Rose"));

        assertThat(conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(moitie)).body()).contains("value=\"Amandine-Rose\"", "value=\"Soudure\"");
        assertThat(conseiller.ouvrir("/saisines/nouvelle?brouillon=" + id).body()).contains("value=\"Amandine-Rose\"", "value=\"Soudure\"");
    }

    @Test
    void lEnvoiEffaceLeBrouillonUnRefusLeGarde() {
        Visiteur conseiller = personne("conseiller");
        String id = garder(conseiller, questions("Amandine"));
        Map<String, String> envoi = new LinkedHashMap<>(questions("Amandine"));
        envoi.putAll(Map.of("brouillon", id, "action", "envoyer"));
        HttpResponse<String> refus = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(envoi));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("name=\"brouillon\" value=\"" + id + "\"");
        assertThat(brouillons()).isEqualTo(1);

        envoi.putAll(Map.of("demande.dateDepot", "01/08/2026", "motif", "Il manque une part", "demande.formation.prixHt", "4000", "demande.formation.heuresCentre", "300",
                "demande.beneficiaire.dateNaissance", "02/03/1990", "consentement.le", "01/09/2026",
                "consentement.portee", "Transmission aux financeurs", "confirmerDoublon", "true"));
        HttpResponse<String> suite = conseiller.envoyerFormulaire("/saisines/nouvelle", Formulaires.encoder(envoi));
        assertThat(suite.statusCode()).isEqualTo(302);
        assertThat(brouillons()).isZero();
    }

    @Test
    void onNEnGardePasSansFin() {
        Visiteur conseiller = personne("conseiller");
        for (int rang = 0; rang < 20; rang++) {
            garder(conseiller, PREMIERES);
        }
        HttpResponse<String> refus = conseiller.envoyerFormulaire("/saisines/brouillons", Formulaires.encoder(PREMIERES));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("vous en avez déjà 20");
    }

    private static Map<String, String> questions(String prenom) {
        Map<String, String> saisie = new LinkedHashMap<>(PREMIERES);
        saisie.putAll(Map.of("questionsPour", "2026-09-07/SALARIE_CDI", "identite.prenom", prenom, "identite.nom", "Essai",
                "demande.formation.intitule", "Soudure"));
        return saisie;
    }

    private static String garder(Visiteur visiteur, Map<String, String> saisie) {
        HttpResponse<String> reponse = visiteur.envoyerFormulaire("/saisines/brouillons", Formulaires.encoder(saisie));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse.body();
    }

    private int brouillons() {
        return base.sql("select count(*) from conference.brouillon where tache is null").query(Integer.class).single();
    }
}
