package fr.crefop.conference.processus.moteur;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys diagrams and forms under stable names, all together: a form bound to the deployment of its process is then
 * always found. Nothing changed, nothing deployed.
 */
@Component
@Order(5)
class Deploiement implements ApplicationRunner {

    private final RepositoryService depot;
    private final ResourcePatternResolver ressources;

    Deploiement(RepositoryService depot, ResourcePatternResolver ressources) {
        this.depot = depot;
        this.ressources = ressources;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DeploymentBuilder deploiement = depot.createDeployment().name("conference").source("conference")
                .enableDuplicateFiltering(false);
        ajouter(deploiement, "processes", "*.bpmn");
        ajouter(deploiement, "forms", "*.form");
        deploiement.deploy();
    }

    private void ajouter(DeploymentBuilder deploiement, String dossier, String motif) throws IOException {
        Resource[] trouvees = ressources.getResources("classpath*:" + dossier + "/" + motif);
        Arrays.sort(trouvees, Comparator.comparing(Resource::getFilename));
        for (Resource ressource : trouvees) {
            try (InputStream contenu = ressource.getInputStream()) {
                deploiement.addInputStream(dossier + "/" + ressource.getFilename(), contenu);
            }
        }
    }
}
