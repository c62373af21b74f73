package fr.crefop.conference.processus.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Read before the engine and its base are known, its statements are those that it would have read itself, and ask its own base. */
class RequetesDuMoteurTest extends AvecApplication {

    @Autowired
    private ProcessEngine moteur;
    @Autowired
    private RequetesDuMoteur lues;

    @Test
    void lesRequetesLuesEnAvanceSontCellesDuMoteurSurSaBase() {
        ProcessEngineConfigurationImpl reglages = (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        Configuration requetes = lues.fabrique().getConfiguration();

        assertThat(reglages.getSqlSessionFactory()).isSameAs(lues.fabrique());
        assertThat(requetes.getEnvironment().getDataSource()).isSameAs(reglages.getDataSource());
        assertThat(requetes.getEnvironment().getTransactionFactory()).isSameAs(reglages.getTransactionFactory());
    }

    /** What the engine reads them by: a setting that is given to it alone would be lost. */
    @Test
    void ellesSontLuesSelonLesReglagesDuMoteur() {
        ProcessEngineConfigurationImpl reglages = (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        Configuration requetes = lues.fabrique().getConfiguration();

        assertThat(reglages.getDatabaseType()).isEqualTo("postgres");
        assertThat(requetes.getVariables()).containsEntry("prefix", reglages.getDatabaseTablePrefix());
        assertThat(requetes.getDefaultStatementTimeout()).isEqualTo(reglages.getJdbcStatementTimeout());
        assertThat(requetes.getDefaultExecutorType()).isEqualTo(reglages.isJdbcBatchProcessing() ? ExecutorType.BATCH : ExecutorType.SIMPLE);
    }
}
