package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.ConferenceApplication;
import fr.crefop.conference.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists and counts of tasks with the rights of who reads, while 50, 5,000 then 50,000 tasks wait for one group: in the engine's own
 * words and in ours, on one server and its own PostgreSQL.
 */
public final class TachesBanc {

    static final int[] TAILLES = {50, 5_000, 50_000};
    /** In its own words, the engine would need a quarter of an hour for the last of them. */
    private static final int AVANT_AU_PLUS = 5_000;
    private static final int FOIS = 15;
    private static final int FOIS_AVANT = 3;
    private static final long TROP_LONG = 20_000_000_000L;

    /** @param avant median milliseconds in the engine's words, negative where it was not waited for */
    record Mesure(int taches, String question, double avant, double apres) {}

    private interface Question {
        void poser() throws Exception;
    }

    public List<Mesure> jouer() throws IOException {
        Path dossier = Files.createTempDirectory(Files.createDirectories(Path.of("target", "banc")), "taches");
        try (ConfigurableApplicationContext serveur = new SpringApplication(ConferenceApplication.class).run("--server.port=0",
                "--conference.donnees=" + dossier.toAbsolutePath(), "--conference.demonstration.active=false",
                "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn")) {
            TachesDuBanc taches = new TachesDuBanc(serveur);
            List<Mesure> mesures = new ArrayList<>();
            for (int taille : TAILLES) {
                taches.completerJusqua(taille);
                mesurer(serveur, taille, mesures);
            }
            return mesures;
        }
    }

    /** Before: without our index on the engine's table either. */
    private static void mesurer(ConfigurableApplicationContext serveur, int taille, List<Mesure> mesures) {
        DataSource proprietaire = serveur.getBean(Flyway.class).getConfiguration().getDataSource();
        LecturesReecrites lectures = serveur.getBean(LecturesReecrites.class);
        Map<String, Question> questions = questions(serveur);
        Map<String, Double> avant = new HashMap<>();
        if (taille <= AVANT_AU_PLUS) {
            lectures.activer(false);
            JdbcClient.create(proprietaire).sql("drop index conference_taches_par_echeance").update();
            questions.forEach((nom, question) -> avant.put(nom, mediane(question, taille < AVANT_AU_PLUS ? FOIS : FOIS_AVANT)));
            serveur.getBean(SchemaDuMoteur.class).creer(proprietaire);
            lectures.activer(true);
        }
        questions.forEach((nom, question) -> mesures.add(new Mesure(taille, nom, avant.getOrDefault(nom, -1.0), mediane(question, FOIS))));
    }

    /**
     * Milliseconds; what comes before only warms: a prepared statement has its plan from the sixth time on. Seconds need no warming,
     * and are not waited for again once twenty seconds have gone.
     */
    private static double mediane(Question question, int fois) {
        List<Double> durees = new ArrayList<>();
        long commence = System.nanoTime();
        try {
            for (int i = fois < FOIS ? 0 : -6; i < fois && System.nanoTime() - commence < TROP_LONG; i++) {
                long debut = System.nanoTime();
                question.poser();
                if (i >= 0) {
                    durees.add((System.nanoTime() - debut) / 1e6);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        durees.sort(null);
        return durees.get(durees.size() / 2);
    }

    private static Map<String, Question> questions(ConfigurableApplicationContext serveur) {
        TaskService taches = serveur.getBean(TaskService.class);
        RuntimeService instances = serveur.getBean(RuntimeService.class);
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("list of 15, the group's member", enTantQue(serveur, "secretariat", () -> siennes(taches, "secretariat", "secretariat").listPage(0, 15)));
        questions.put("count, the group's member", enTantQue(serveur, "secretariat", () -> siennes(taches, "secretariat", "secretariat").count()));
        questions.put("list of 15, a reader of 50 of them", enTantQue(serveur, "bureau-etat", () -> siennes(taches, "bureau.etat", "bureau-etat").listPage(0, 15)));
        questions.put("count, a reader of 50 of them", enTantQue(serveur, "bureau-etat", () -> siennes(taches, "bureau.etat", "bureau-etat").count()));
        questions.put("count of all that one may see", enTantQue(serveur, "secretariat", () -> taches.createTaskQuery().count()));
        String[] quinze = taches.createTaskQuery().taskCandidateGroup("secretariat").listPage(0, 15).stream().map(t -> t.getId()).toArray(String[]::new);
        questions.put("variables of 15 tasks", enTantQue(serveur, "secretariat",
                () -> instances.createVariableInstanceQuery().taskIdIn(quinze).listPage(0, 100)));
        questions.put("one task", enTantQue(serveur, "secretariat", () -> taches.createTaskQuery().taskId(quinze[0]).singleResult()));
        // Left as the engine asks them.
        HistoryService histoire = serveur.getBean(HistoryService.class);
        questions.put("count of procedures, the group's member", enTantQue(serveur, "secretariat", () -> instances.createProcessInstanceQuery().count()));
        questions.put("list of 15 procedures, the administrator", enTantQue(serveur, "camunda-admin",
                () -> instances.createProcessInstanceQuery().listPage(0, 15)));
        questions.put("count of the history of tasks, the group's member", enTantQue(serveur, "secretariat",
                () -> histoire.createHistoricTaskInstanceQuery().count()));
        int port = ((ServletWebServerApplicationContext) serveur).getWebServer().getPort();
        String liste = "/engine-rest/filter/" + filtre(serveur) + "/list?firstResult=0&maxResults=15";
        Visiteur programme = new Visiteur(port, "secretariat", "demo");
        questions.put("Tasklist's request, over HTTP: list, count, names, variables", () -> exiger(programme.lireHal(liste)));
        Visiteur personne = new Visiteur(port, null, null).seConnecter("secretariat", "demo");
        questions.put("home page of the portal, over HTTP", () -> exiger(personne.ouvrir("/")));
        return questions;
    }

    /** The list of that person's own, which nobody else may read. */
    private static String filtre(ConfigurableApplicationContext serveur) {
        return serveur.getBean(AuthorizationService.class).createAuthorizationQuery().userIdIn("secretariat").resourceType(Resources.FILTER)
                .singleResult().getResourceId();
    }

    /** As the list of Tasklist and that of the portal ask. */
    private static TaskQuery siennes(TaskService taches, String compte, String groupe) {
        return taches.createTaskQuery().active().or().taskCandidateGroupIn(List.of(groupe)).taskAssignee(compte).endOr()
                .orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    private static Question enTantQue(ConfigurableApplicationContext serveur, String groupe, Question question) {
        IdentityService identites = serveur.getBean(IdentityService.class);
        return () -> {
            identites.setAuthentication(groupe.replace('-', '.'), List.of(groupe));
            try {
                question.poser();
            } finally {
                identites.clearAuthentication();
            }
        };
    }

    private static void exiger(HttpResponse<String> reponse) {
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(reponse.uri().getPath() + " a répondu " + reponse.statusCode() + " : " + reponse.body());
        }
    }
}
