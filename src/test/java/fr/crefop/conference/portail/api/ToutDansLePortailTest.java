package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case of today from the saisine to the entry into training, every role at its pages: nobody opens Tasklist. */
class ToutDansLePortailTest extends AvecTachesDuPortail {

    private static final String[] BUREAU = {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"};

    @Test
    void unDossierVaDeLaSaisineAuPlanAdopteSansTasklist() throws IOException {
        String numero = saisirAujourdHui("Portail");

        assertThat(repondre("secretariat", numero, "Vérifier la recevabilité", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE")).body())
                .contains("Votre réponse sur la recevabilité est enregistrée. (" + numero + ")");
        tousVotent(numero);
        assertThat(repondre("secretariat", numero, "Donner mandat", Map.of("objet", "Trouver les 1 985,00 euros qui manquent",
                "echeance", LocalDate.now(PARIS).plusDays(30).toString(), "rapporteur", "rapporteur")).body()).contains("Le mandat est donné.");
        auTravail(numero, "travail", Map.of("action", "cahier", "cahierDesCharges", "Solliciter la Région et l'employeur."));
        auTravail(numero, "proposition", Map.of("action", "proposer",
                "dispositif1", "REGION_AIDE_INDIVIDUELLE", "rubrique1", "CP", "montant1", "1200,00", "motif1", "Métier qui recrute.",
                "dispositif2", "EMPLOYEUR", "rubrique2", "CP", "montant2", "785,00", "motif2", "Il l'emploie huit heures."));
        for (String financeur : new String[] {"france-travail", "region", "secretariat"}) {
            assertThat(repondre(financeur, numero, "S'engager sur sa part", Map.of("reponse", "ACCEPTE")).body())
                    .contains("Votre réponse sur votre part est enregistrée.");
        }
        tousVotent(numero);

        assertThat(dossier(numero, "conseiller").at("/decision/issue/code").asText()).isEqualTo("PLAN_ADOPTE");
        assertThat(dossier(numero, "conseiller").at("/decision/reste").decimalValue()).isEqualByComparingTo("0.00");
        repondre("conseiller", numero, "Confirmer l'entrée", Map.of("entreeEnFormation", "OUI"));
        assertThat(dossier(numero, "conseiller").at("/etat/code").asText()).isEqualTo("CLOS");
    }

    /** The rapporteur, at the working page of the case. */
    private void auTravail(String numero, String quoi, Map<String, String> reponses) {
        HttpResponse<String> suite = personne("rapporteur").envoyerFormulaire("/dossiers/" + numero + "/" + quoi, Formulaires.encoder(reponses));
        assertThat(suite.statusCode()).as(suite.body()).isEqualTo(302);
        guide.continuer(numero);
    }

    /** What was voted is seen as voted by whoever opens the case, and nobody is asked twice. */
    private void tousVotent(String numero) {
        for (String membre : BUREAU) {
            HttpResponse<String> suite = voter(membre, numero, "POUR", "");
            assertThat(suite.body()).contains("Votre vote est enregistré. (" + numero + ")");
            Visiteur visiteur = personne(membre);
            assertThat(visiteur.ouvrir("/a-faire?q=" + numero).body()).contains("Rien de ce qui vous attend ne répond à cette recherche");
        }
    }
}
