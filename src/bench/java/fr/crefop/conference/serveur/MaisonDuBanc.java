package fr.crefop.conference.serveur;

import fr.crefop.conference.ConferenceApplication;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import fr.crefop.conference.processus.demonstration.GenerateurDeDossiers;
import fr.crefop.conference.processus.demonstration.HorlogeDuBanc;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole application in this process, on a data folder of its own: its clock is put where cases are told to have come, its
 * statements are counted, and nothing of the nights runs meanwhile.
 */
final class MaisonDuBanc implements AutoCloseable {

    final int port;
    final GenerateurDeDossiers generateur;
    final RequetesComptees requetes;
    final ActesChronometres actes = new ActesChronometres();
    private final Path donnees;
    private final ConfigurableApplicationContext maison;

    MaisonDuBanc(Path donnees, long graine) throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            port = prise.getLocalPort();
        }
        this.donnees = donnees;
        HorlogeDuBanc horloge = new HorlogeDuBanc();
        SpringApplication application = new SpringApplication(ConferenceApplication.class);
        application.addInitializers(contexte -> {
            GenericApplicationContext beans = (GenericApplicationContext) contexte;
            beans.registerBean("horlogeDuBanc", Clock.class, () -> horloge, definition -> definition.setPrimary(true));
            beans.registerBean("requetesComptees", RequetesComptees.class, RequetesComptees::new);
            beans.registerBean("actesChronometres", ActesChronometres.class, () -> actes);
        });
        maison = application.run("--server.port=" + port, "--conference.donnees=" + donnees.toAbsolutePath(), "--conference.demonstration.active=false",
                "--camunda.bpm.job-execution.enabled=false", "--conference.absences.tournee=-", "--conference.plan.tournee=-", "--conference.delegations.tournee=-",
                "--conference.consequences.tournee=-", "--conference.conservation.tournee=-", "--conference.journal.tete=-", "--conference.indicateurs.tournee=-",
                // A power cut would lose the last cases of a bench, nothing else: what is written is the same.
                "--spring.datasource.hikari.data-source-properties.options=-c synchronous_commit=off");
        generateur = new GenerateurDeDossiers(maison, horloge, graine);
        requetes = maison.getBean(RequetesComptees.class);
    }

    /** Once in a data folder: what it holds already is kept for the next run. @return how long it took, in seconds */
    double remplir(int clos, int ouverts) throws IOException, InterruptedException {
        Path fait = donnees.resolve("cas-du-banc");
        if (!Files.exists(fait)) {
            long debut = System.nanoTime();
            generateur.faire(clos, ouverts);
            long seance = generateur.seances();
            generateur.inacheves().forEach((histoire, fois) -> System.out.println("Stopped half-way " + fois + " times: " + histoire));
            Files.writeString(fait, seance + " " + (System.nanoTime() - debut) / 1e9);
        }
        return Double.parseDouble(Files.readString(fait).split(" ")[1]);
    }

    /** The session that the secretariat prepares: the votes that wait for one stand on its page. */
    long seance() throws IOException {
        return Long.parseLong(Files.readString(donnees.resolve("cas-du-banc")).split(" ")[0]);
    }

    /** The figures of all cases, for all readers. @return how long they took, in seconds */
    double arreterLesIndicateurs() {
        long debut = System.nanoTime();
        TourneeDesIndicateurs tournee = maison.getBean(TourneeDesIndicateurs.class);
        tournee.faire(Instant.now());
        tournee.publier();
        return (System.nanoTime() - debut) / 1e9;
    }

    /** Who owns the tables. */
    DataSource proprietaire() {
        return maison.getBean(Flyway.class).getConfiguration().getDataSource();
    }

    /** As the database counts them: closed, then open. */
    int[] dossiers() {
        return maison.getBean(JdbcClient.class).sql("select count(*) filter (where etat = 'CLOS'), count(*) filter (where etat <> 'CLOS') from conference.dossier")
                .query((ligne, rang) -> new int[] {ligne.getInt(1), ligne.getInt(2)}).single();
    }

    @Override
    public void close() {
        maison.close();
    }
}
