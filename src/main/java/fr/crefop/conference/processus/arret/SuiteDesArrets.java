package fr.crefop.conference.processus.arret;

import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.TraitementChange;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops the procedure of a case, its clocks included, and lets it go on, in the very transaction of what changed. At each
 * start also for cases that an earlier version led on without asking.
 */
@Component
@Order(27)
public class SuiteDesArrets implements ApplicationRunner {

    /** Nodes that start together come one after the other. */
    private static final long VERROU = 7_240_045;

    private final ArretDeLaProcedure arret;
    private final TachesCachees cachees;
    private final Consentements consentements;
    private final RuntimeService moteur;
    private final JdbcClient base;

    SuiteDesArrets(ArretDeLaProcedure arret, TachesCachees cachees, Consentements consentements, RuntimeService moteur, JdbcClient base) {
        this.arret = arret;
        this.cachees = cachees;
        this.consentements = consentements;
        this.moteur = moteur;
        this.base = base;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        consentements.arretees().forEach(this::suivre);
    }

    @EventListener
    void surChangement(TraitementChange change) {
        suivre(change.numero());
    }

    private void suivre(String numero) {
        reprendre(numero);
        arret.du(numero).ifPresent(raison -> {
            cachees.cacher(numero, raison);
            instances(numero, false).forEach(instance -> moteur.suspendProcessInstanceById(instance.getId()));
        });
    }

    /** Whatever stopped it: the case is about to end, or nothing stops it any more. */
    public void reprendre(String numero) {
        instances(numero, true).forEach(instance -> moteur.activateProcessInstanceById(instance.getId()));
        cachees.montrer(numero);
    }

    private List<ProcessInstance> instances(String numero, boolean suspendues) {
        var toutes = moteur.createProcessInstanceQuery().processInstanceBusinessKey(numero);
        return (suspendues ? toutes.suspended() : toutes.active()).list();
    }
}
