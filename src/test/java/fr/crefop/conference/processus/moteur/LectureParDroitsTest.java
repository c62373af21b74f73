package fr.crefop.conference.processus.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.VariableInstanceQuery;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's own text of today, and what is made of it. Another version of the engine that writes it otherwise stops here. */
class LectureParDroitsTest extends AvecApplication {

    @Autowired ProcessEngine moteur;
    @Autowired TaskService taches;
    @Autowired RuntimeService instances;
    @Autowired IdentityService identites;
    private static final String ENTITES = "org.camunda.bpm.engine.impl.persistence.entity.";

    @Autowired LecturesReecrites lectures;
    @Autowired JdbcClient base;

    @Test
    void laListeDeTasklistLitDesEnsemblesEtNeTriePlusQueLaPage() {
        TaskQuery siennes = taches.createTaskQuery().active().or().taskCandidateGroupIn(List.of("secretariat", "pole-emploi"))
                .taskAssignee("secretariat").endOr().orderByDueDate().asc().orderByTaskCreateTime().asc();

        for (String question : List.of("selectTaskByQueryCriteria", "selectTaskCountByQueryCriteria")) {
            assertThat(sql(siennes, question)).as(question + version())
                    .startsWith(question.contains("Count") ? "SELECT COUNT(*) FROM ((SELECT RES.ID_ from ACT_RU_TASK RES " : "select RES.REV_,RES.ID_,")
                    .contains("EXISTS (SELECT 1 FROM ACT_RU_AUTHORIZATION A WHERE A.RESOURCE_ID_ = RES.ID_ AND A.TYPE_ < 2"
                            + " AND (A.USER_ID_ in (?,'*') OR A.GROUP_ID_ IN (?,?)) AND ((A.RESOURCE_TYPE_ = ? AND A.PERMS_ & ? = ?")
                    .contains("A.RESOURCE_ID_ = D.KEY_ AND", "A.RESOURCE_ID_ = '*' AND",
                            "EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK I WHERE I.TASK_ID_ = RES.ID_ AND I.TYPE_ = 'candidate' and (I.GROUP_ID_ IN (?,?)))")
                    .doesNotContain("AUTH.", "distinct ", "DISTINCT", "join ACT_RU_IDENTITYLINK");
        }
    }

    @Test
    void lesVariablesSontLuesDeMeme() {
        VariableInstanceQuery variables = instances.createVariableInstanceQuery().variableName("numeroDossier");

        for (String question : List.of("selectVariableInstanceByQueryCriteria", "selectVariableInstanceCountByQueryCriteria")) {
            assertThat(sql(variables, question)).as(question + version()).doesNotContain("AUTH.").contains("A.RESOURCE_ID_ = RES.PROC_INST_ID_ AND",
                    "A.RESOURCE_ID_ = PROC_EXECUTION.ID_ AND", "A.RESOURCE_ID_ = PROCDEF.KEY_ AND", "A.RESOURCE_ID_ = RES.TASK_ID_ AND",
                    "A.RESOURCE_ID_ = '*' AND");
        }
    }

    @Test
    void leMoteurPasseParLa() {
        assertThat(enonces().getInterceptors()).contains(lectures);
        assertThat(LecturesReecrites.QUESTIONS).allSatisfy(question -> assertThat(enonces().hasStatement(ENTITES + question)).as(question + version()).isTrue());
        assertThat(base.sql("select count(*) from pg_indexes where indexname in ('conference_taches_par_echeance',"
                + " 'conference_droits_par_compte', 'conference_travaux_arretes', 'conference_taches_d_une_tache')").query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void unCompteBorneSArreteLaEtLesGroupesSontLusUnAUn() {
        TaskQuery siennes = taches.createTaskQuery().active().or().taskCandidateGroupIn(List.of("secretariat")).taskAssignee("secretariat").endOr();

        assertThat(lectures.jusqua(7, () -> {
            assertThat(sql(siennes, "selectTaskCountByQueryCriteria")).as(version()).endsWith(" LIMIT 7) LIMIT 7) countDistinct");
            return 12;
        })).isEqualTo(7);
        assertThat(sql(siennes, "selectTaskCountByQueryCriteria")).endsWith("is null))) countDistinct");
        assertThat(lectures.jusqua(7, () -> 3)).isEqualTo(3);
        // Of which nothing is asked apart: it stops too, and is answered.
        TaskQuery prises = taches.createTaskQuery().active().taskAssignee("secretariat");
        assertThat(lectures.jusqua(7, () -> {
            assertThat(sql(prises, "selectTaskCountByQueryCriteria")).as(version()).contains(" LIMIT 7) countDistinct").doesNotContain("LIMIT 7 LIMIT 7", "UNION ALL");
            return 2;
        })).isEqualTo(2);

        String groupes = enonces().getMappedStatement(ENTITES + "AuthorizationEntity.selectAuthorizedGroupIds").getBoundSql(null).getSql();
        assertThat(LectureParDroits.reecrire(groupes)).as(version()).hasValueSatisfying(lue ->
                assertThat(base.sql(lue.sql()).query(String.class).list()).isNotEmpty().doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(base.sql(groupes).query(String.class).list().stream().filter(Objects::nonNull).toList()));
    }

    /** Those that the reader took, and those that wait for one of its groups: two lists without anything in common. */
    @Test
    void lesSiennesSontDemandeesAPart() {
        TaskQuery siennes = taches.createTaskQuery().active().or().taskCandidateGroupIn(List.of("secretariat", "pole-emploi"))
                .taskAssignee("secretariat").endOr().orderByDueDate().asc().orderByTaskId().asc();
        String prises = "and (RES.ASSIGNEE_ = ?) and ";
        String attendues = " UNION ALL (SELECT RES.ID_ from ";

        assertThat(sql(siennes, "selectTaskCountByQueryCriteria")).as(version()).contains(prises, attendues, "and (RES.ASSIGNEE_ is null and EXISTS (SELECT 1");
        String liste = lectures.parmiPeu(() -> sql(siennes, "selectTaskByQueryCriteria"));
        assertThat(liste).as(version()).contains(prises, " OFFSET 0) UNION ALL (select RES.REV_,", "order by RES.DUE_DATE_ asc,RES.ID_ asc LIMIT ? OFFSET ?").startsWith("select * from ((select RES.REV_,");
        // In the order of what it does not show, or for whom nothing is asked apart, a list is read as before.
        TaskQuery parVariable = taches.createTaskQuery().or().taskCandidateGroupIn(List.of("secretariat")).taskAssignee("secretariat").endOr()
                .orderByTaskVariable("enBref", ValueType.STRING).asc();
        assertThat(lectures.<String>parmiPeu(() -> sql(parVariable, "selectTaskByQueryCriteria"))).doesNotContain("UNION ALL");
        TaskQuery toutes = taches.createTaskQuery().orderByDueDate().asc();
        assertThat(lectures.<String>parmiPeu(() -> sql(toutes, "selectTaskByQueryCriteria"))).isEqualTo(sql(toutes, "selectTaskByQueryCriteria"));
    }

    @Test
    void uneVariableEstChercheePourChaqueTacheEtNonParmiToutes() {
        TaskQuery cherchee = taches.createTaskQuery().taskCandidateGroup("secretariat").or().taskNameLike("%x%").taskVariableValueLike("enBref", "%x%").endOr();
        // The engine makes its criteria ready when it is asked, and not before.
        cherchee.count();

        assertThat(sql(cherchee, "selectTaskByQueryCriteria")).as(version()).containsPattern(
                "EXISTS \\(select ID_ from ACT_RU_VARIABLE WHERE NAME_= \\? and RES\\.ID_ = TASK_ID_ and .{1,150} ESCAPE '.'\\)\\) OFFSET 0\\)");
    }

    /** A task that waits for both: by one link each, which one and the same link cannot be. */
    @Test
    void deuxCriteresDeGroupesGardentLaJointureDuMoteur() {
        TaskQuery deux = taches.createTaskQuery().taskCandidateGroup("secretariat").or().taskCandidateGroup("pole-emploi").taskName("x").endOr();

        assertThat(sql(deux, "selectTaskByQueryCriteria")).startsWith("select distinct").contains("left join ACT_RU_IDENTITYLINK I on")
                .doesNotContain("AUTH.");
    }

    /** Ordered by a variable: a task may come several times, and is told once as before. */
    @Test
    void uneAutreTableGardeLeTriDuMoteur() {
        TaskQuery triee = taches.createTaskQuery().taskCandidateGroup("secretariat")
                .orderByTaskVariable("enBref", ValueType.STRING).asc();

        assertThat(sql(triee, "selectTaskByQueryCriteria")).startsWith("select distinct").doesNotContain("AUTH.");
    }

    @Test
    void ceQuiEstEcritAutrementResteTelQuel() {
        for (String sql : List.of("select RES.* from ACT_RU_TASK RES where RES.ID_ = ?", "select distinct RES.* from ACT_RU_TASK RES left join (SELECT A.*",
                "select distinct RES.* from ACT_RU_TASK RES left join (SELECT A.* FROM ACT_RU_AUTHORIZATION A WHERE A.TYPE_ < 2)"
                        + " AUTH ON (AUTH.RESOURCE_ID_ = RES.ID_) WHERE AUTH.RESOURCE_ID_ IS NOT NULL")) {
            assertThat(LectureParDroits.reecrire(sql)).as(sql).isEmpty();
        }
    }

    @Test
    void chaqueParametreSuitSaPlaceEtLesTextesCitesRestent() {
        Optional<LectureParDroits.Ecrite> ecrite = LectureParDroits.reecrire("""
                select distinct RES.ID_ from ACT_RU_TASK RES
                left join (
                  SELECT A.* FROM ACT_RU_AUTHORIZATION A WHERE A.USER_ID_ = ?
                ) AUTH ON (AUTH.RESOURCE_ID_ IN ( RES.ID_ , '*' ))
                WHERE RES.NAME_ = 'a  ( b ?' and RES.OWNER_ = ? and (AUTH.RESOURCE_ID_ IS NOT NULL) LIMIT ?""");

        assertThat(ecrite).hasValueSatisfying(e -> {
            assertThat(e.sql()).isEqualTo("select RES.ID_ from ACT_RU_TASK RES WHERE RES.NAME_ = 'a  ( b ?' and RES.OWNER_ = ? and"
                    + " ((EXISTS (SELECT 1 FROM ACT_RU_AUTHORIZATION A WHERE A.RESOURCE_ID_ = '*' AND A.USER_ID_ = ?)"
                    + " OR EXISTS (SELECT 1 FROM ACT_RU_AUTHORIZATION A WHERE A.RESOURCE_ID_ = RES.ID_ AND A.USER_ID_ = ?))) LIMIT ?");
            assertThat(e.parametres()).containsExactly(1, 0, 0, 2);
        });
    }

    private String version() {
        return " du moteur " + ProcessEngine.class.getPackage().getImplementationVersion()
                + " : il l'écrit autrement que LectureParDroits ne l'attend, et serait lent à 5 000 tâches";
    }

    private ProcessEngineConfigurationImpl reglages() {
        return (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
    }

    private Configuration enonces() {
        return reglages().getSqlSessionFactory().getConfiguration();
    }

    private String sql(Object requete, String question) {
        String complet = ENTITES + LecturesReecrites.QUESTIONS.stream().filter(nom -> nom.endsWith("." + question)).findFirst().orElseThrow();
        identites.setAuthentication("secretariat", Arrays.asList("secretariat", "pole-emploi"));
        try {
            return reglages().getCommandExecutorTxRequired().execute(contexte -> {
                // Asked once: the engine writes the reader's rights into the question on the way.
                if (requete instanceof TaskQueryImpl liste) {
                    contexte.getTaskManager().findTaskCountByQueryCriteria(liste);
                } else {
                    contexte.getVariableInstanceManager().findVariableInstanceCountByQueryCriteria((VariableInstanceQueryImpl) requete);
                }
                return LecturesReecrites.reecrire(enonces().getMappedStatement(complet), requete).map(BoundSql::getSql)
                        .orElse("AUTH. : telle quelle");
            });
        } finally {
            identites.clearAuthentication();
        }
    }
}
