package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.dossier.Dossiers;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds what a job is about. The number is read beside the engine, which would load on the way what an act of the same
 * second is about to change.
 */
@Component
class TenueDesTravaux {

    private final JdbcClient base;
    private final Dossiers dossiers;

    TenueDesTravaux(JdbcClient base, Dossiers dossiers) {
        this.base = base;
        this.dossiers = dossiers;
    }

    /** @throws OptimisticLockingException when the job waited for an act that changed where it stands: it is taken up again */
    void tenir(ExecutionEntity execution) {
        base.sql("""
                select i.business_key_ from act_ru_execution e join act_ru_execution i on i.id_ = e.proc_inst_id_
                where e.id_ = ? and i.business_key_ is not null""").param(execution.getId()).query(String.class).optional()
                .ifPresent(dossiers::tenirLAffaire);
        boolean inchangee = base.sql("select rev_ from act_ru_execution where id_ = ?").param(execution.getId())
                .query(Integer.class).optional().filter(revision -> revision == execution.getRevision()).isPresent();
        if (!inchangee) {
            throw new OptimisticLockingException("Une réponse du même instant est passée avant.");
        }
    }
}
