package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.PannesDites;
import fr.crefop.conference.processus.relances.Suivi;
import fr.crefop.conference.processus.taches.TachesHumaines;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * What this house adds to the engine: its task handlers, the guard on answers, refusals a person can read, one act after the
 * other, jobs that were undone rather than failed, and lists that cost what they find.
 */
@Component
// Its tables are made with ours, before it.
@DependsOnDatabaseInitialization
class ReglagesDuMoteur extends AbstractProcessEnginePlugin {

    /** The word of the log's lines for the number of a case. */
    static final String NUMERO = "numero";

    private final ObjectProvider<TachesHumaines> taches;
    private final ObjectProvider<TenueDesTravaux> tenue;
    private final ObjectProvider<PannesDites> pannes;
    private final ObjectProvider<Suivi> suivi;
    private final ObjectProvider<SuiteDesReponses> suites;
    private final LecturesReecrites lectures;
    private final RequetesDuMoteur requetes;

    ReglagesDuMoteur(ObjectProvider<TachesHumaines> taches, ObjectProvider<TenueDesTravaux> tenue, ObjectProvider<PannesDites> pannes,
            ObjectProvider<Suivi> suivi, ObjectProvider<SuiteDesReponses> suites, LecturesReecrites lectures, RequetesDuMoteur requetes) {
        this.taches = taches;
        this.tenue = tenue;
        this.pannes = pannes;
        this.suivi = suivi;
        this.suites = suites;
        this.lectures = lectures;
        this.requetes = requetes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setSqlSessionFactory(requetes.fabrique());
        // A refusal is an answer to its caller, who is told; it is no error of the engine and no line of its log.
        moteur.setEnableCmdExceptionLogging(false);
        // Each line written meanwhile bears the number of the case, under the word that the addresses use (exploitation).
        moteur.setLoggingContextBusinessKey(NUMERO);
        ReponsesDeclarees declarees = new ReponsesDeclarees(taches::getObject, suites::getObject);
        VuesDesTaches vues = new VuesDesTaches(taches::getObject);
        moteur.setTaskService(new ServicesGardes.Taches(declarees, vues));
        moteur.setFormService(new ServicesGardes.Formulaires(declarees, vues));
        moteur.setCustomPreCommandInterceptorsTxRequired(
                premier(moteur.getCustomPreCommandInterceptorsTxRequired()));
        moteur.setCustomJobHandlers(tenus(moteur.getCustomJobHandlers()));
        moteur.setCustomIncidentHandlers(List.of(new TravauxDuMoteur.PanneSignalee(pannes::getObject)));
        List<BpmnParseListener> lecteurs = moteur.getCustomPreBPMNParseListeners() == null
                ? new ArrayList<>() : new ArrayList<>(moteur.getCustomPreBPMNParseListeners());
        lecteurs.add(new EcouteDesTaches());
        moteur.setCustomPreBPMNParseListeners(lecteurs);
    }

    /** Every kind of job that our diagrams lead to, and the reminders that none draws. */
    @SuppressWarnings("rawtypes")
    private List<JobHandler> tenus(List<JobHandler> autres) {
        List<JobHandler> tous = autres == null ? new ArrayList<>() : new ArrayList<>(autres);
        tous.add(new MinuterieDuMoteur.Relance(suivi::getObject));
        for (JobHandler<?> travail : List.of(new AsyncContinuationJobHandler(), new TimerExecuteNestedActivityJobHandler(),
                new TimerCatchIntermediateEventJobHandler())) {
            tous.add(new TravauxDuMoteur.Tenu<>(travail, (execution, revision) -> tenue.getObject().tenir(execution, revision)));
        }
        return tous;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl moteur) {
        Configuration questions = moteur.getSqlSessionFactory().getConfiguration();
        questions.setEnvironment(new Environment("default", moteur.getTransactionFactory(), moteur.getDataSource()));
        questions.addInterceptor(lectures);
        moteur.setFailedJobCommandFactory(new TravauxDuMoteur.Reprises(moteur.getFailedJobCommandFactory()));
    }

    private static List<CommandInterceptor> premier(List<CommandInterceptor> autres) {
        List<CommandInterceptor> tous = new ArrayList<>(List.of(new CommandesDuMoteur.RefusLisibles()));
        if (autres != null) {
            tous.addAll(autres);
        }
        return tous;
    }

    /** Tasklist shows in its list only what the reader of the task may read, and a group has no right on the process instance. */
    private static void numeroter(DelegateTask tache) {
        String numero = tache.getExecution() == null ? null : tache.getExecution().getProcessBusinessKey();
        if (numero != null) {
            tache.setVariableLocal(TachesHumaines.NUMERO_DOSSIER, numero);
        }
    }

    /** Every user task of our diagrams is heard, so that none can be drawn and then forgotten in code. */
    private final class EcouteDesTaches extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl activite) {
            if (!(activite.getActivityBehavior() instanceof UserTaskActivityBehavior comportement)) {
                return;
            }
            TaskDefinition definition = comportement.getTaskDefinition();
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, ReglagesDuMoteur::numeroter);
            if (!taches.getObject().connait(activite.getId())) {
                return;
            }
            for (String evenement : List.of(
                    TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE)) {
                definition.addTaskListener(evenement, tache -> taches.getObject().notify(tache));
            }
        }
    }

    /** As much of an engine as makes its tables; none is started. */
    static final class SchemaSeul extends StandaloneProcessEngineConfiguration {

        SchemaSeul(DataSource proprietaire) {
            setProcessEngineName("schema");
            setDataSource(proprietaire);
            setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
            setJobExecutorActivate(false);
        }

        void creer() {
            init();
            getCommandExecutorSchemaOperations().execute(getSchemaOperationsCommand());
        }
    }

    /** As much of an engine as reads its statements: for PostgreSQL, and for a base that nobody named yet. */
    static final class RequetesSeules extends StandaloneProcessEngineConfiguration {

        RequetesSeules() {
            setDatabaseType(DbSqlSessionFactory.POSTGRES);
            setTransactionFactory(new ManagedTransactionFactory());
            setDataSource(new UnpooledDataSource());
        }

        SqlSessionFactory lire() {
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
