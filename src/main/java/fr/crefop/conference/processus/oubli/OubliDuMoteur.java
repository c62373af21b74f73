package fr.crefop.conference.processus.oubli;

import fr.crefop.conference.dossier.DossierAnonymise;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.vieprivee.Conservation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine keeps the history of a procedure as long as the retention table says, and never longer than its case. */
@Component
@Order(28)
class OubliDuMoteur implements ApplicationRunner {

    private static final String REGLE = "historique-du-moteur";
    /** Nodes that start together come one after the other: the second finds nothing to change. */
    private static final long VERROU = 7_240_044;

    private final RepositoryService definitions;
    private final HistoryService historique;
    private final JdbcClient base;
    private final Clock horloge;

    OubliDuMoteur(RepositoryService definitions, HistoryService historique, JdbcClient base, Clock horloge) {
        this.definitions = definitions;
        this.historique = historique;
        this.base = base;
        this.horloge = horloge;
    }

    /** Diagrams of before, still deployed, follow too. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        LocalDate jour = LocalDate.now(horloge.withZone(HorlogeConfiguration.PARIS));
        int jours = (int) ChronoUnit.DAYS.between(jour, jour.plus(Conservation.duree(REGLE, jour)));
        definitions.createProcessDefinitionQuery().list().stream()
                .filter(definition -> definition.getHistoryTimeToLive() == null || definition.getHistoryTimeToLive() != jours)
                .forEach(definition -> definitions.updateProcessDefinitionHistoryTimeToLive(definition.getId(), jours));
    }

    @EventListener
    void oublier(DossierAnonymise oublie) {
        historique.createHistoricProcessInstanceQuery().processInstanceBusinessKey(oublie.numero()).finished().list()
                .forEach(instance -> historique.deleteHistoricProcessInstanceIfExists(instance.getId()));
        base.sql("delete from conference.tache_cachee where numero = ?").param(oublie.numero()).update();
        base.sql("delete from conference.rappel_du_plan where numero = ?").param(oublie.numero()).update();
    }
}
