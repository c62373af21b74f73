package fr.crefop.conference.processus.moteur;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.connexion.FreinRelache;
import fr.crefop.conference.securite.Interlocuteurs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each account asks each question twice, in the engine's own words and in ours: it is told the same, in the same order. */
class QuiVoitQuoiTest extends AvecApplication {

    private static final ObjectMapper ORDONNE = new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired TaskService taches;
    @Autowired RuntimeService instances;
    @Autowired HistoryService histoire;
    @Autowired FilterService filtres;
    @Autowired IdentityService identites;
    @Autowired Comptes comptes;
    @Autowired FreinRelache frein;
    @Autowired Interlocuteurs interlocuteurs;
    @Autowired TachesAFaire aFaire;
    @Autowired LecturesReecrites lectures;
    @Autowired JdbcClient base;

    private TachesDeToutesSortes sortes;
    private String numero;

    @BeforeEach
    void desTachesDeToutesSortes() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-04");
        recit.recevable(numero, "DIRECTE");
        recit.recevable(DossierDeTest.deposer(depot, lecteur, "cas-12"), "CONFERENCE");
        DossierDeTest.deposer(depot, lecteur, "cas-01");
        sortes = new TachesDeToutesSortes(taches, base);
        sortes.creer();
    }

    @AfterEach
    void ranger() {
        lectures.activer(true);
        sortes.retirer();
    }

    @Test
    void chaqueCompteLitLeMemeDuMoteur() {
        List<String> differences = new ArrayList<>();
        Map<String, Integer> reponses = new LinkedHashMap<>();
        for (Compte compte : comptes.lister()) {
            questions(compte.identifiant(), interlocuteurs.groupes(compte)).forEach((question, lecture) -> {
                Object avant = enTantQue(compte, false, lecture);
                Object apres = enTantQue(compte, true, lecture);
                Object parmiPeu = enTantQue(compte, true, () -> lectures.parmiPeu(lecture));
                if (!avant.equals(apres) || !avant.equals(parmiPeu)) {
                    differences.add(compte.identifiant() + ", " + question + " : " + avant + " puis " + apres + " puis " + parmiPeu);
                }
                reponses.merge(question, avant.equals(List.of()) || avant.equals(0L) ? 0 : 1, Integer::sum);
            });
        }
        assertThat(differences).isEmpty();
        // Each question found something for somebody: nothing was compared with nothing.
        assertThat(reponses).allSatisfy((question, combien) -> assertThat(combien).as(question).isPositive());
    }

    @Test
    void chaqueCompteLitLeMemeAuPortail() {
        for (Compte compte : comptes.lister()) {
            for (Supplier<Object> lecture : List.<Supplier<Object>>of(() -> aFaire.nombre(compte, 100), () -> aFaire.nombre(compte, 1),
                    () -> aFaire.lister(compte, TachesAFaire.Recherche.TOUT, 0, 50), () -> aFaire.surLAffaire(compte, numero),
                    () -> aFaire.lister(compte, new TachesAFaire.Recherche("engag", Set.of(), null, TachesAFaire.Ordre.PRESSE), 0, 50),
                    () -> aFaire.lister(compte, new TachesAFaire.Recherche("", Set.of(), LocalDate.now(PARIS).plusYears(1), TachesAFaire.Ordre.ANCIEN), 0, 50),
                    () -> aFaire.lister(compte, new TachesAFaire.Recherche("", Set.of(), null, TachesAFaire.Ordre.ETAPE), 0, 50),
                    () -> aFaire.suivante(compte, "VoterCollege", "x"), () -> toutes().map(t -> aFaire.trouver(compte, t.getId())).toList())) {
                assertThat(avec(true, lecture)).as(compte.identifiant()).isEqualTo(avec(false, lecture));
            }
        }
    }

    /** By the doors that Tasklist and Cockpit use, an unknown task and somebody without account included. */
    @Test
    @Tag("complet")
    void chaqueCompteLitLeMemeAuxPortes() {
        List<String> ids = toutes().map(Task::getId).limit(6).toList();
        for (Compte compte : comptes.lister()) {
            Visiteur programme = programme(compte.identifiant());
            if (programme.lire("/engine-rest/task/count").statusCode() == 401) {
                // Of another test, with a password of its own.
                frein.relacher();
                continue;
            }
            List<String> chemins = new ArrayList<>(List.of("/task?maxResults=200&sortBy=id&sortOrder=asc", "/task/count", "/task/inconnue",
                    "/task?maxResults=50&candidateGroup=secretariat&sortBy=created&sortOrder=desc", "/process-instance?maxResults=50",
                    "/history/task?maxResults=50", "/filter?maxResults=100&itemCount=true", "/variable-instance?maxResults=50"));
            ids.forEach(id -> chemins.addAll(List.of("/task/" + id, "/task/" + id + "/identity-links", "/task/" + id + "/localVariables")));
            for (String chemin : chemins) {
                assertThat(avec(true, () -> lu(programme, chemin))).as(compte.identifiant() + " " + chemin)
                        .isEqualTo(avec(false, () -> lu(programme, chemin)));
            }
        }
        assertThat(avec(true, () -> anonyme().lire("/engine-rest/task?maxResults=10").statusCode())).isEqualTo(401);
    }

    /** Lists and counts of the engine's lists of tasks, and whatever may be asked of tasks, variables, instances and history. */
    private Map<String, Supplier<Object>> questions(String compte, Collection<String> groupes) {
        List<String> siens = List.copyOf(groupes.isEmpty() ? List.of("personne") : groupes);
        Map<String, Supplier<Object>> questions = new LinkedHashMap<>();
        Map<String, Supplier<TaskQuery>> listes = new LinkedHashMap<>();
        listes.put("toutes", taches::createTaskQuery);
        listes.put("les siennes", () -> taches.createTaskQuery().active().or().taskCandidateGroupIn(siens).taskAssignee(compte).endOr());
        listes.put("ses groupes", () -> taches.createTaskQuery().taskCandidateGroupIn(siens));
        listes.put("ses groupes, prises ou non", () -> taches.createTaskQuery().taskCandidateGroupIn(siens).includeAssignedTasks());
        listes.put("celles d'un autre groupe", () -> taches.createTaskQuery().taskCandidateGroup("secretariat"));
        listes.put("deux groupes à la fois", () -> taches.createTaskQuery().taskCandidateGroup("secretariat").includeAssignedTasks()
                .or().taskCandidateGroup("rapporteur").taskOwner("bureau.etat").endOr());
        listes.put("à une personne", () -> taches.createTaskQuery().taskCandidateUser("conseiller"));
        listes.put("y est pour quelque chose", () -> taches.createTaskQuery().taskInvolvedUser(compte));
        listes.put("sans groupe", () -> taches.createTaskQuery().withoutCandidateGroups());
        listes.put("d'un dossier", () -> taches.createTaskQuery().processInstanceBusinessKey(numero));
        listes.put("d'un mot", () -> taches.createTaskQuery().or().taskNameLike("%er%").processInstanceBusinessKeyLike("CF%").endOr());
        listes.put("d'un diagramme", () -> taches.createTaskQuery().processDefinitionKey("traitement-saisine"));
        listes.put("d'une variable", () -> taches.createTaskQuery().taskVariableValueLike("numeroDossier", "CF%"));
        listes.forEach((nom, liste) -> {
            questions.put(nom, () -> liste.get().orderByDueDate().asc().orderByTaskCreateTime().asc().orderByTaskId().asc().listPage(0, 2000).stream()
                    .map(Task::getId).toList());
            questions.put(nom + ", une page", () -> liste.get().orderByTaskId().desc().listPage(0, 3).stream().map(Task::getId).toList());
            questions.put(nom + ", par variable", () -> liste.get().orderByTaskVariable("enBref",
                    ValueType.STRING).asc().orderByTaskId().asc().listPage(0, 2000).stream().map(Task::getId).toList());
            questions.put(nom + ", combien", () -> liste.get().count());
        });
        questions.put("variables", () -> instances.createVariableInstanceQuery().orderByVariableName().asc().listPage(0, 2000).stream()
                .map(v -> v.getId()).sorted().toList());
        questions.put("variables, combien", () -> instances.createVariableInstanceQuery().count());
        questions.put("variables des tâches", () -> instances.createVariableInstanceQuery()
                .taskIdIn(toutes().map(Task::getId).toArray(String[]::new)).listPage(0, 2000).stream().map(v -> v.getId()).sorted().toList());
        questions.put("instances", () -> instances.createProcessInstanceQuery().listPage(0, 2000).stream().map(i -> i.getId()).sorted().toList());
        questions.put("exécutions, combien", () -> instances.createExecutionQuery().count());
        questions.put("histoire des tâches, combien", () -> histoire.createHistoricTaskInstanceQuery().count());
        questions.put("histoire des instances, combien", () -> histoire.createHistoricProcessInstanceQuery().count());
        questions.put("filtres", () -> filtres.createFilterQuery().listPage(0, 500).stream().map(Filter::getId).sorted().toList());
        questions.put("filtres, leurs tâches", () -> filtres.createFilterQuery().listPage(0, 500).stream()
                .map(f -> filtres.listPage(f.getId(), 0, 500).stream().map(t -> ((Task) t).getId()).sorted().toList() + " " + filtres.count(f.getId())).sorted().toList());
        return questions;
    }

    private Stream<Task> toutes() {
        return sansPersonne(() -> taches.createTaskQuery().orderByTaskId().asc().list()).stream();
    }

    private <T> T sansPersonne(Supplier<T> lecture) {
        var courante = identites.getCurrentAuthentication();
        identites.clearAuthentication();
        try {
            return lecture.get();
        } finally {
            if (courante != null) {
                identites.setAuthentication(courante.getUserId(), courante.getGroupIds());
            }
        }
    }

    private Object enTantQue(Compte compte, boolean reecrites, Supplier<Object> lecture) {
        // As the doors of the engine do: with every group that the engine knows of the person.
        List<String> groupes = sansPersonne(() -> identites.createGroupQuery().groupMember(compte.identifiant()).list()).stream()
                .map(g -> g.getId()).toList();
        identites.setAuthentication(compte.identifiant(), groupes);
        try {
            return avec(reecrites, lecture);
        } finally {
            identites.clearAuthentication();
        }
    }

    private <T> T avec(boolean reecrites, Supplier<T> lecture) {
        lectures.activer(reecrites);
        try {
            return lecture.get();
        } finally {
            lectures.activer(true);
        }
    }

    /** The engine promises no order of what a JSON object holds, nor of a list that nobody asked to be sorted. */
    private static String lu(Visiteur programme, String chemin) {
        var reponse = programme.lire("/engine-rest" + chemin);
        try {
            Object contenu = ORDONNE.readValue(reponse.body(), Object.class);
            if (contenu instanceof List<?> liste && !chemin.contains("sortBy")) {
                contenu = liste.stream().map(QuiVoitQuoiTest::enOrdre).sorted().toList();
            }
            return reponse.statusCode() + " " + enOrdre(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(chemin + " : " + reponse.body(), e);
        }
    }

    private static String enOrdre(Object contenu) {
        try {
            return ORDONNE.writeValueAsString(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
