package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.affaires.Affaires;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds what a job is about. The number is read beside the engine, which would load on the way what an act of the same
 * second is about to change.
 */
@Component
class TenueDesTravaux {

    private final JdbcClient base;
    private final Affaires affaires;

    TenueDesTravaux(JdbcClient base, Affaires affaires) {
        this.base = base;
        this.affaires = affaires;
    }

    /**
     * @param revision of the execution, as the job read it
     * @throws OptimisticLockingException when the job waited for an act that changed where it stands: it is taken up again
     */
    void tenir(String execution, int revision) {
        base.sql(SqlDuMoteur.NUMERO_DE_L_EXECUTION).param(execution).query(String.class).optional()
                .ifPresent(affaires::tenir);
        boolean inchangee = base.sql(SqlDuMoteur.REVISION_DE_L_EXECUTION).param(execution)
                .query(Integer.class).optional().filter(actuelle -> actuelle == revision).isPresent();
        if (!inchangee) {
            throw new OptimisticLockingException("Une réponse du même instant est passée avant.");
        }
    }
}
