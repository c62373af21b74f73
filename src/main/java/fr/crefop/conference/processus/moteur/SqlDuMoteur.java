package fr.crefop.conference.processus.moteur;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every word of SQL that names a table of the engine's, so that whoever changes the engine's version reads one page. What is ours
 * is asked of the engine by its public interface; here is what that interface cannot do.
 */
final class SqlDuMoteur {

    /**
     * Ours on the engine's tables. The order of every list of tasks: a page is read from its start, and no other row. The rights of
     * one account: the engine's own index of them begins by their type, and all rights were read for those of one reader. The jobs
     * that stopped: few, and each home of the administrators counts them. The tasks within a task: the engine looks for some each time
     * that one ends, among all those that wait. Name, and on what.
     */
    static final Map<String, String> INDEX = Map.of(
            "conference_taches_par_echeance", "act_ru_task (due_date_, create_time_)",
            "conference_droits_par_compte", "act_ru_authorization (user_id_)",
            "conference_travaux_arretes", "act_ru_job (id_) where retries_ = 0",
            "conference_taches_d_une_tache", "act_ru_task (parent_task_id_)");

    /** Where the engine notes which version made or changed its tables. */
    static final String VERSIONS = "act_ge_schema_log";

    static final String VERSION_DU_SCHEMA = "select version_ from " + VERSIONS + " order by timestamp_ desc, id_ desc limit 1";

    /** Of an execution, called ones included. Asked beside the engine, which would keep what it loaded on the way. */
    static final String NUMERO_DE_L_EXECUTION = """
            select i.business_key_ from act_ru_execution e join act_ru_execution i on i.id_ = e.proc_inst_id_
            where e.id_ = ? and i.business_key_ is not null""";

    static final String REVISION_DE_L_EXECUTION = "select rev_ from act_ru_execution where id_ = ?";

    static final String TACHES_PAR_SORTE = """
            select task_def_key_ as sorte, count(*) as en_attente, count(*) filter (where due_date_ < ?) as en_retard
              from act_ru_task where suspension_state_ = 1 and task_def_key_ is not null group by task_def_key_ order by task_def_key_""";

    // What the engine itself writes, as LectureParDroits looks for it and writes it anew.
    static final String GROUPES = "SELECT distinct(A.GROUP_ID_) FROM ACT_RU_AUTHORIZATION A";
    /** The same, from one group to the next by the index of the groups: as many steps as groups, not as rights. */
    static final String GROUPES_UN_A_UN = """
            with recursive g as (
                (select group_id_ from act_ru_authorization where group_id_ is not null order by group_id_ limit 1)
                union all
                select (select a.group_id_ from act_ru_authorization a where a.group_id_ > g.group_id_ order by a.group_id_ limit 1)
                  from g where g.group_id_ is not null)
            select group_id_ from g where group_id_ is not null""";
    static final String LISTE = "select distinct ";
    static final String COMPTE = "SELECT COUNT(*) FROM (SELECT DISTINCT RES.ID_ from ";
    static final String COMPTE_DE = "SELECT COUNT(*) FROM (";
    static final String COMPTE_SANS_TRI = COMPTE_DE + "SELECT RES.ID_ from ";
    static final String FIN_DU_COMPTE = ") countDistinct";
    static final String RESSOURCES = ") AUTH ON (AUTH.RESOURCE_ID_ IN (";
    static final String DROIT = "AUTH.RESOURCE_ID_ IS NOT NULL";
    static final String DROITS = " join (SELECT A.* FROM ACT_RU_AUTHORIZATION A WHERE ";
    static final String LIENS = " left join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_";
    static final String DES_GROUPES = "I.TYPE_ = 'candidate' and (I.GROUP_ID_ IN (";
    /** One equality each: the register then looks for one row in an index, and for many in a hash. */
    static final String UN_DROIT = "EXISTS (SELECT 1 FROM ACT_RU_AUTHORIZATION A WHERE A.RESOURCE_ID_ = ";
    static final String UN_LIEN = "EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK I WHERE I.TASK_ID_ = RES.ID_ AND ";
    /** Asked again for each task: of all the variables of that name a set would be made, and they are many more than the reader's tasks. */
    static final String UNE_VARIABLE = "EXISTS (select ID_ from ACT_RU_VARIABLE WHERE NAME_= ";
    static final String UNE_A_UNE = " OFFSET 0";
    /** Tables that give one row to a task at most. */
    static final List<String> UNE_PAR_TACHE = Stream.of("ACT_RE_PROCDEF D on RES.PROC_DEF_ID_ = D.ID_",
            "ACT_RU_EXECUTION E on RES.PROC_INST_ID_ = E.ID_").flatMap(table -> Stream.of(" left join " + table, " inner join " + table)).toList();
    static final String DES_TACHES = " from ACT_RU_TASK RES";

    private SqlDuMoteur() {}
}
