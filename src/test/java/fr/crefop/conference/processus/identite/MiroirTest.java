package fr.crefop.conference.processus.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MiroirTest extends AvecApplication {

    @Autowired
    private IdentityService identite;
    @Autowired
    private AuthorizationService autorisations;
    @Autowired
    private FilterService filtres;
    @Autowired
    private Comptes comptes;
    @Autowired
    private TenueDuMiroir tenue;
    @Autowired
    private TaskService taches;
    @Autowired
    private ProcessEngineConfigurationImpl reglages;

    @Test
    void le_moteur_connait_les_noms_et_les_groupes_et_aucun_mot_de_passe() {
        User etat = identite.createUserQuery().userId("bureau.etat").singleResult();

        assertThat(etat.getFirstName() + " " + etat.getLastName()).isEqualTo("Étienne Vasseur");
        assertThat(groupes("bureau.etat")).containsExactly("bureau-etat");
        assertThat(groupes("admin")).containsExactlyInAnyOrder("admin", "camunda-admin");
        assertThat(identite.checkPassword("bureau.etat", "demo")).isFalse();
    }

    @Test
    void un_nouveau_compte_est_connu_du_moteur_aussitot() {
        comptes.creer(new Compte("essai.miroir", "Jeanne Essai", null, Set.of(Groupe.deCode("opca"), Groupe.RAPPORTEUR),
                Set.of(organisme("AFDAS"), organisme("OPCA_3_PLUS")), null, null),
                MotDePasse.de("une phrase assez longue"));

        assertThat(groupes("essai.miroir")).containsExactlyInAnyOrder("opca", "opca-afdas", "opca-opca-3-plus", "rapporteur");
        assertThatThrownBy(() -> comptes.creer(new Compte("essai.miroir", "Double", null, Set.of(Groupe.deCode("opca"))),
                MotDePasse.de("une phrase assez longue"))).isInstanceOf(RefusMetier.class);
        assertThat(programme("essai.miroir", "une phrase assez longue").lire("/engine-rest/engine").statusCode())
                .isEqualTo(200);
    }

    @Test
    void recommencer_ne_change_rien() {
        long avant = autorisations.createAuthorizationQuery().count() + filtres.createFilterQuery().count();

        tenue.run(null);

        assertThat(autorisations.createAuthorizationQuery().count() + filtres.createFilterQuery().count())
                .isEqualTo(avant);
    }

    @Test
    void seul_l_administrateur_a_cockpit_et_personne_d_autre_ne_demarre_de_processus() {
        for (Groupe groupe : Groupe.tous()) {
            assertThat(peut(groupe.code(), Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isTrue();
            assertThat(peut(groupe.code(), Permissions.ACCESS, Resources.APPLICATION, "cockpit")).isFalse();
            assertThat(peut(groupe.code(), Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, "*")).isFalse();
            assertThat(peut(groupe.code(), Permissions.READ_INSTANCE, Resources.PROCESS_DEFINITION, "*")).isFalse();
            assertThat(peut(groupe.code(), Permissions.CREATE, Resources.FILTER, "*")).isFalse();
        }
        assertThat(peut("camunda-admin", Permissions.ACCESS, Resources.APPLICATION, "cockpit")).isTrue();
        assertThat(autorisations.createAuthorizationQuery().groupIdIn("camunda-admin").list()).extracting(Authorization::getResourceType)
                .containsExactlyInAnyOrder(Resources.APPLICATION.resourceType(), Resources.PROCESS_DEFINITION.resourceType());
        assertThat(peut("camunda-admin", Permissions.UPDATE_INSTANCE, Resources.PROCESS_DEFINITION, "*")).isFalse();
    }

    private boolean peut(String groupe, Permissions droit, Resources ressource, String identifiant) {
        return autorisations.isUserAuthorized("quelqu-un", List.of(groupe), droit, ressource, identifiant);
    }

    private static Organisme organisme(String code) {
        return Organisme.deCode(code).orElseThrow();
    }

    private List<String> groupes(String identifiant) {
        return identite.createGroupQuery().groupMember(identifiant).list().stream().map(Group::getId).toList();
    }
}
