package fr.crefop.conference.processus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the diagrams share: a case on the real database, and people who answer their own tasks. */
abstract class AvecProcedure extends AvecApplication {

    @Autowired ProcessEngine moteur;
    @Autowired RuntimeService instances;
    @Autowired TaskService taches;
    @Autowired ManagementService travaux;
    @Autowired DepotDeSaisines depot;
    @Autowired Dossiers dossiers;
    @Autowired Plans plans;
    @Autowired Simulateur simulateur;
    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired ObjectMapper json;

    @BeforeEach
    void brancherLesAssertions() {
        BpmnAwareTests.init(moteur);
    }

    /** A case referred by the advisor, its procedure waiting at the secretariat. */
    String saisir(String cas) {
        return saisir(cas, "conseiller", "Mission conseil Orléans");
    }

    String saisir(String cas, String auteur, String structure) {
        return saisir(demande(CasReels.demande(cas)), auteur, structure);
    }

    /** @param changements by path: {@code formation.rncp} */
    String saisir(String cas, Map<String, Object> changements) {
        return saisir(demande(CasReels.demande(cas, changements)), "conseiller", "Mission conseil Orléans");
    }

    /** The saisine of a case with something else in it. */
    Saisine corrigee(String cas, Map<String, Object> changements) {
        return new Saisine("Essai", new Identite("Essai", "Camille"), demande(CasReels.demande(cas, changements)));
    }

    /**
     * The same case, filed today for a training that starts so many days from now: the clock of a plan looks at the days that come.
     *
     * @param changements by path: {@code formation.rncp}
     */
    String saisirPourDans(int jours, String cas, Map<String, Object> changements) {
        LocalDate aujourdHui = LocalDate.now(HorlogeConfiguration.PARIS);
        Map<String, Object> tout = new HashMap<>(changements);
        tout.put("formation.debut", aujourdHui.plusDays(jours).toString());
        ObjectNode demande = CasReels.demande(cas, tout);
        ((ObjectNode) demande.get("formation")).remove("fin");
        demande.put("dateDepot", aujourdHui.toString());
        return saisir(demande(demande), "conseiller", "Mission conseil Orléans");
    }

    private String saisir(Demande demande, String auteur, String structure) {
        return depot.deposer(new Saisine("Essai", new Identite("Essai", "Camille"), demande, DossierDeTest.CONSENTEMENT), auteur, structure);
    }

    /** A case and its plan, with no procedure running: for tests that start in the middle of a diagram. */
    String dossierSeul(String cas) {
        String numero = saisir(cas);
        instances.deleteProcessInstance(instance(numero).getId(), "essai");
        return numero;
    }

    /** A diagram entered just before one of its elements. */
    ProcessInstance entrer(String processus, String avant, String numero, Map<String, Object> variables) {
        ProcessInstance instance = instances.createProcessInstanceByKey(processus).businessKey(numero)
                .setVariables(variables).startBeforeActivity(avant).execute();
        guide.continuer(numero);
        return instance;
    }

    /** The instance of the main diagram. */
    ProcessInstance instance(String numero) {
        return instances.createProcessInstanceQuery().processDefinitionKey(TraitementSaisine.CLE)
                .processInstanceBusinessKey(numero).singleResult();
    }

    ProcessInstance instance(String processus, String numero) {
        return instances.createProcessInstanceQuery().processDefinitionKey(processus)
                .processInstanceBusinessKey(numero).singleResult();
    }

    Dossier dossier(String numero) {
        return dossiers.exiger(numero);
    }

    void tousVotent(String numero, Choix choix) {
        for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            recit.vote(numero, compte, choix, "Avis du collège");
        }
    }

    /** The next deadline of the diagram comes; reminders are drawn in no diagram. */
    void passerLEcheance(String processus, String numero) {
        Job minuteur = travaux.createJobQuery().processInstanceId(instance(processus, numero).getId()).timers()
                .orderByJobDuedate().asc().list().stream().filter(job -> job.getJobDefinitionId() != null).findFirst().orElseThrow();
        travaux.executeJob(minuteur.getId());
        guide.continuer(numero);
    }

    private Demande demande(JsonNode demande) {
        try {
            return json.treeToValue(demande, Demande.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
