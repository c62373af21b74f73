package fr.crefop.conference.processus.relances;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.financement.PlanDuJour;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The advisor is told of the last useful days of a plan: ahead of them, once for each moment, and once when they have passed. */
class RappelsDuPlanTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired Dossiers dossiers;
    @Autowired PlanDuJour plans;
    @Autowired Courriers courriers;
    @Autowired Relais relais;
    @Autowired JdbcClient base;
    @Autowired Clock horloge;
    @Autowired ObjectMapper json;
    @Autowired TransactionTemplate transaction;

    @Test
    void leConseillerEstPrevenuAuxMomentsDitsEtUneSeuleFoisAChacun() throws JsonProcessingException {
        String numero = saisir(40);
        assertThat(rappelsAIF(numero, 0)).isEmpty();
        assertThat(rappelsAIF(numero, 11)).singleElement().satisfies(avis -> {
            assertThat(avis.objet()).isEqualTo("Un délai du plan approche");
            assertThat(avis.texte()).contains("Déposer la demande d'AIF", "le conseiller", "dans 14\u00a0jours").doesNotContain("Camille");
        });
        assertThat(rappelsAIF(numero, 12)).hasSize(1);
        assertThat(rappelsAIF(numero, 20)).hasSize(2);
        assertThat(rappelsAIF(numero, 24)).hasSize(3);
    }

    @Test
    void troisNoeudsLeMemeMatinLeDisentUneFois() throws Exception {
        String numero = saisir(40);
        assertThat(Simultanement.faire(Collections.nCopies(3, (Callable<Void>) () -> {
            tournee(numero, 11);
            return null;
        })).refus()).isEmpty();

        assertThat(rappelsAIF(numero, 11)).hasSize(1);
    }

    @Test
    void unDelaiPasseSeDitUneFois() throws JsonProcessingException {
        String numero = saisir(40);
        assertThat(rappelsAIF(numero, 30)).singleElement().satisfies(avis -> assertThat(avis.objet()).isEqualTo("Un délai du plan est passé"));
        assertThat(rappelsAIF(numero, 31)).hasSize(1);
    }

    @Test
    void unDossierClosNAttendPlusRien() throws JsonProcessingException {
        String numero = saisir(40);
        dossiers.passerA(numero, EtatDossier.CLOS);
        assertThat(rappelsAIF(numero, 11)).isEmpty();
    }

    /** What the advisor has received of that case about the AIF's own filing, the round of that day done. */
    private List<Avis> rappelsAIF(String numero, int dansJours) {
        tournee(numero, dansJours);
        return CourriersDUnDossier.de(courriers, "conseiller", numero).stream().map(Courriers.Message::avis)
                .filter(avis -> numero.equals(avis.numero()) && avis.texte().contains("Déposer la demande d'AIF")).toList();
    }

    private void tournee(String numero, int dansJours) {
        RappelsDuPlan rappels = new RappelsDuPlan(base, dossiers, plans, courriers, relais, Clock.offset(horloge, Duration.ofDays(dansJours)), List.of(14, 5, 1));
        transaction.executeWithoutResult(etat -> rappels.rappeler(numero));
    }

    /** Filed today; the AIF has to be asked for fifteen days before the training. */
    private String saisir(int joursAvantLeDebut) throws JsonProcessingException {
        LocalDate debut = LocalDate.now(horloge).plusDays(joursAvantLeDebut);
        ObjectNode demande = CasReels.demande("cas-26-01", Map.of("formation.debut", debut.toString(),
                "beneficiaire.allocation", Map.of("type", "ARE", "montantMensuel", 1180, "finDroits", debut.plusYears(1).toString())));
        demande.put("dateDepot", LocalDate.now(horloge).toString());
        return depot.deposer(new Saisine("Essai", new Identite("Essai", "Camille"), json.treeToValue(demande, Demande.class), DossierDeTest.CONSENTEMENT),
                "conseiller", "Mission conseil Orléans");
    }
}
