package fr.crefop.moteurnu;

import fr.crefop.conference.MarcheDesDossiers;
import fr.crefop.conference.Simultanement;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The engine alone with its REST interface, our diagrams, and beans that do nothing: no rights, no plan, no record, no table of ours. Beside the
 * package of the house, which takes up whatever it finds there.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class, DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, TransactionAutoConfiguration.class,
    JerseyAutoConfiguration.class, CamundaBpmAutoConfiguration.class, CamundaBpmRestJerseyAutoConfiguration.class})
@RestController
public class MoteurNu {

    private static final List<String> DIAGRAMMES = List.of("traitement-saisine", "vote-bureau", "groupe-de-travail", "engagement-financeurs");

    private final AtomicInteger rang = new AtomicInteger();
    private final ProcessEngine moteur;

    MoteurNu(@org.springframework.context.annotation.Lazy ProcessEngine moteur) {
        this.moteur = moteur;
    }

    /** In a process of its own: the port, then the data folder, in the words of the application's options. */
    public static void main(String[] arguments) throws IOException {
        Path donnees = Path.of(arguments[1].substring(arguments[1].indexOf('=') + 1));
        // As durable as the application's own.
        EmbeddedPostgres base = EmbeddedPostgres.builder().setDataDirectory(donnees.resolve("base")).setOverrideWorkingDirectory(donnees.toFile())
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on").start();
        Map<String, Object> reglages = new HashMap<>(Map.of("spring.config.name", "moteur-nu", "spring.datasource.url", base.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username", "postgres", "spring.datasource.hikari.maximum-pool-size", 20, "server.tomcat.threads.max", 200,
                "camunda.bpm.history-level", "activity", "camunda.bpm.history-level-default", "activity", "camunda.bpm.auto-deployment-enabled", false,
                "camunda.bpm.generic-properties.properties.history-time-to-live", "P365D"));
        reglages.put("logging.level.root", "warn");
        // As the application is behind its proxy.
        reglages.put("server.address", "127.0.0.1");
        SpringApplication application = new SpringApplication(MoteurNu.class);
        application.setDefaultProperties(reglages);
        application.run(arguments[0]);
    }

    @Bean
    ApplicationRunner deploiement(ConfigurableListableBeanFactory beans) {
        return arguments -> {
            var deploiement = moteur.getRepositoryService().createDeployment().name("banc");
            for (String nom : DIAGRAMMES) {
                deploiement.addClasspathResource("processes/" + nom + ".bpmn");
            }
            deploiement.deploy();
        };
    }

    @Bean
    static BeansVides.Enregistrement beansVides() {
        return new BeansVides.Enregistrement();
    }

    @GetMapping("/actuator/health")
    String sante() {
        return "UP";
    }

    /** The same cases without HTTP, by callers of this process. @return cases a second */
    @GetMapping("/en-java")
    String enJava(@RequestParam int personnes, @RequestParam int chacun) throws InterruptedException {
        List<Callable<Integer>> appelants = new ArrayList<>();
        for (int i = 0; i < personnes; i++) {
            appelants.add(() -> {
                for (int fois = 0; fois < chacun; fois++) {
                    mener("java" + rang.incrementAndGet());
                }
                return chacun;
            });
        }
        long debut = System.nanoTime();
        Simultanement.Issue<Integer> issue = Simultanement.faire(appelants);
        if (!issue.refus().isEmpty()) {
            throw new IllegalStateException(issue.refus().get(0));
        }
        return Double.toString(personnes * chacun * 1e9 / (System.nanoTime() - debut));
    }

    private void mener(String cle) throws InterruptedException {
        moteur.getRuntimeService().startProcessInstanceByKey("traitement-saisine", cle);
        for (MarcheDesDossiers.Reponse reponse : MarcheDesDossiers.reponses()) {
            List<Task> taches = List.of();
            while (taches.isEmpty()) {
                taches = moteur.getTaskService().createTaskQuery().processInstanceBusinessKey(cle).taskDefinitionKey(reponse.element()).listPage(0, 1);
                if (taches.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
            moteur.getTaskService().complete(taches.get(0).getId(), reponse.valeurs());
        }
    }
}
