package fr.crefop.conference.processus.moteur;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every word of SQL that names a table of the engine's, so that whoever changes the engine's version reads one page. What is ours
 * is asked of the engine by its public interface; here is what that interface cannot do.
 */
final class SqlDuMoteur {

    /** The order of every list of tasks: a page is read from its start, and no other row. */
    static final String INDEX_DES_TACHES =
            "create index if not exists conference_taches_par_echeance on act_ru_task (due_date_, create_time_)";

    /** Of an execution, called ones included. Asked beside the engine, which would keep what it loaded on the way. */
    static final String NUMERO_DE_L_EXECUTION = """
            select i.business_key_ from act_ru_execution e join act_ru_execution i on i.id_ = e.proc_inst_id_
            where e.id_ = ? and i.business_key_ is not null""";

    static final String REVISION_DE_L_EXECUTION = "select rev_ from act_ru_execution where id_ = ?";

    static final String TACHES_PAR_SORTE = """
            select task_def_key_ as sorte, count(*) as en_attente, count(*) filter (where due_date_ < ?) as en_retard
              from act_ru_task where suspension_state_ = 1 and task_def_key_ is not null group by task_def_key_ order by task_def_key_""";

    // What the engine itself writes, as LectureParDroits looks for it and writes it anew.
    static final String LISTE = "select distinct ";
    static final String COMPTE = "SELECT COUNT(*) FROM (SELECT DISTINCT RES.ID_ from ";
    static final String RESSOURCES = ") AUTH ON (AUTH.RESOURCE_ID_ IN (";
    static final String DROIT = "AUTH.RESOURCE_ID_ IS NOT NULL";
    static final String DROITS = " join (SELECT A.* FROM ACT_RU_AUTHORIZATION A WHERE ";
    static final String LIENS = " left join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_";
    static final String DES_GROUPES = "I.TYPE_ = 'candidate' and (I.GROUP_ID_ IN (";
    /** One equality each: the register then looks for one row in an index, and for many in a hash. */
    static final String UN_DROIT = "EXISTS (SELECT 1 FROM ACT_RU_AUTHORIZATION A WHERE A.RESOURCE_ID_ = ";
    static final String UN_LIEN = "EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK I WHERE I.TASK_ID_ = RES.ID_ AND ";
    /** Tables that give one row to a task at most. */
    static final List<String> UNE_PAR_TACHE = Stream.of("ACT_RE_PROCDEF D on RES.PROC_DEF_ID_ = D.ID_",
            "ACT_RU_EXECUTION E on RES.PROC_INST_ID_ = E.ID_").flatMap(table -> Stream.of(" left join " + table, " inner join " + table)).toList();
    static final String DES_TACHES = " from ACT_RU_TASK RES";

    private SqlDuMoteur() {}
}
