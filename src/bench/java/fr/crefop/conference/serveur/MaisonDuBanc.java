package fr.crefop.conference.serveur;

import fr.crefop.conference.ConferenceApplication;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.processus.demonstration.GenerateurDeDossiers;
import fr.crefop.conference.processus.demonstration.HorlogeDuBanc;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole application in this process, on a data folder of its own: its clock is put where cases are told to have come, its
 * statements are counted, and nothing of the nights runs meanwhile.
 */
final class MaisonDuBanc implements AutoCloseable {

    final int port;
    final GenerateurDeDossiers generateur;
    final RequetesComptees requetes;
    private final ConfigurableApplicationContext maison;

    MaisonDuBanc(Path donnees, long graine) throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            port = prise.getLocalPort();
        }
        HorlogeDuBanc horloge = new HorlogeDuBanc();
        SpringApplication application = new SpringApplication(ConferenceApplication.class);
        application.addInitializers(contexte -> {
            GenericApplicationContext beans = (GenericApplicationContext) contexte;
            beans.registerBean("horlogeDuBanc", Clock.class, () -> horloge, definition -> definition.setPrimary(true));
            beans.registerBean("requetesComptees", RequetesComptees.class, RequetesComptees::new);
        });
        maison = application.run("--server.port=" + port, "--conference.donnees=" + donnees.toAbsolutePath(), "--conference.demonstration.active=false",
                "--camunda.bpm.job-execution.enabled=false", "--conference.absences.tournee=-", "--conference.plan.tournee=-",
                "--conference.conservation.tournee=-", "--conference.journal.tete=-",
                // A power cut would lose the last cases of a bench, nothing else: what is written is the same.
                "--spring.datasource.hikari.connection-init-sql=set statement_timeout = '15s'; set synchronous_commit = off");
        generateur = new GenerateurDeDossiers(maison, horloge, graine);
        requetes = maison.getBean(RequetesComptees.class);
    }

    @Override
    public void close() {
        maison.close();
    }
}
