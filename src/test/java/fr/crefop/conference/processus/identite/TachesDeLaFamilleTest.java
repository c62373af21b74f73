package fr.crefop.conference.processus.identite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.processus.demonstration.Recit;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task that waited for all OPCA together when the version that tells them apart arrived. */
class TachesDeLaFamilleTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired TaskService taches;
    @Autowired Etapes etapes;
    @Autowired JdbcClient base;
    @Autowired TachesDeLaFamille reprise;

    @Test
    void laTacheDejaLaVaALOpcaDuDossierEtALuiSeul() {
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-04");
        recit.recevable(numero, "DIRECTE");
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).taskCandidateGroup("opca-constructys")
                .singleResult().getId();
        commeAvant(tache);
        taches.setAssignee(tache, "opca.constructys");

        reprise.run(null);
        reprise.run(null);

        assertThat(taches.getIdentityLinksForTask(tache)).filteredOn(lien -> lien.getGroupId() != null)
                .extracting(lien -> lien.getGroupId()).containsExactly("opca-constructys");
        assertThat(taches.createTaskQuery().taskId(tache).singleResult().getAssignee()).isEqualTo("opca.constructys");
        assertThat(programme("opca").lire("/engine-rest/task/" + tache).statusCode()).isEqualTo(200);
        assertThat(base.sql("select count(*) from act_ru_authorization where group_id_ = 'opca' and resource_id_ = ?").param(tache)
                .query(Integer.class).single()).isZero();
        assertThat(etapes.du(numero)).extracting(Etapes.Etape::groupe).contains("opca-constructys").doesNotContain("opca");
        recit.accepte(numero, "opca.constructys");
    }

    private void commeAvant(String tache) {
        taches.addCandidateGroup(tache, "opca");
        taches.deleteCandidateGroup(tache, "opca-constructys");
        base.sql("delete from act_ru_authorization where group_id_ = 'opca-constructys' and resource_id_ = ?").param(tache).update();
        base.sql("update conference.etape set groupe = 'opca' where reference = ?").param(tache).update();
    }
}
