package fr.crefop.conference.processus.moteur;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tasks that no diagram makes: of several groups, of nobody, in hand, lent, of a person, of a case of the engine's, with rights lost or
 * given beside; drawn from one seed.
 */
final class TachesDeToutesSortes {

    private static final List<String> GROUPES = List.of("secretariat", "bureau-etat", "bureau-region", "rapporteur", "pole-emploi", "opca",
            "opca-constructys", "conseiller");
    private static final List<String> PERSONNES = List.of("conseiller", "secretariat", "bureau.etat", "bureau.etat.suppleant", "opca", "admin");

    private final TaskService taches;
    private final JdbcClient base;
    private final List<String> ids = new ArrayList<>();
    private final Random hasard = new Random(14);

    TachesDeToutesSortes(TaskService taches, JdbcClient base) {
        this.taches = taches;
        this.base = base;
    }

    void creer() {
        for (int i = 0; i < 60; i++) {
            Task tache = taches.newTask();
            tache.setName("Vérifier " + i % 7);
            taches.saveTask(tache);
            ids.add(tache.getId());
            // One after the other, for several links of one task.
            for (int liens = hasard.nextInt(4); liens > 0; liens--) {
                taches.addCandidateGroup(tache.getId(), tiree(GROUPES));
            }
            if (i % 5 == 0) {
                taches.addCandidateUser(tache.getId(), tiree(PERSONNES));
            }
            if (i % 3 == 0) {
                taches.setAssignee(tache.getId(), tiree(PERSONNES));
            }
            if (i % 11 == 0) {
                taches.setOwner(tache.getId(), "bureau.etat");
            }
            taches.setVariableLocal(tache.getId(), "numeroDossier", "CF-ESSAI-" + i % 9);
            taches.setVariableLocal(tache.getId(), "enBref", "Formation " + i % 4);
        }
        String sans = "delete from act_ru_authorization where resource_type_ = 7 and resource_id_ = ?";
        base.sql(sans).param(ids.get(1)).update();
        base.sql(sans).param(ids.get(2)).update();
        // A case of the engine's, which everybody may read; one right for everybody, one by the diagram, one that reads nothing.
        base.sql("insert into act_ru_case_execution (id_, rev_) values ('affaire', 1)").update();
        base.sql("update act_ru_task set case_execution_id_ = 'affaire' where id_ = ?").param(ids.get(3)).update();
        droit(0, "*", null, ids.get(4), 7, 2);
        droit(1, "conseiller", null, "traitement-saisine", 6, 64);
        droit(1, "region", null, "traitement-saisine", 6, 4096);
        droit(1, null, "cfor", ids.get(5), 7, 4);
        droit(1, "bureau.region", null, "*", 7, 2);
    }

    void retirer() {
        base.sql("update act_ru_task set case_execution_id_ = null where case_execution_id_ = 'affaire'").update();
        base.sql("delete from act_ru_case_execution where id_ = 'affaire'").update();
        base.sql("delete from act_ru_authorization where id_ like 'essai-%'").update();
        taches.deleteTasks(ids, true);
    }

    private void droit(int type, String compte, String groupe, String ressource, int sorte, int permissions) {
        base.sql("""
                insert into act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_)
                values (?, 1, ?, ?, ?, ?, ?, ?)""").params("essai-" + hasard.nextLong(), type, groupe, compte, sorte, ressource, permissions).update();
    }

    private String tiree(List<String> liste) {
        return liste.get(hasard.nextInt(liste.size()));
    }
}
