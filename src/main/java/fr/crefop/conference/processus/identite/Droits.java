package fr.crefop.conference.processus.identite;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What a group may do in the engine, beyond its own tasks: those rights the engine gives by itself to each candidate
 * group. No group may start a process; the application does.
 */
@Component
class Droits {

    /** What lies in these is done and read by those it waits for. */
    private static final Set<Resource> DES_PERSONNES = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE,
            Resources.PROCESS_DEFINITION, Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

    private final AuthorizationService autorisations;

    Droits(AuthorizationService autorisations) {
        this.autorisations = autorisations;
    }

    void ordinaires(String groupe) {
        donner(groupe, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        // Names of colleagues and of processes, and diagrams: no secret. Cases and their data are not among them.
        donner(groupe, Resources.USER, Authorization.ANY, Permissions.READ);
        donner(groupe, Resources.GROUP, Authorization.ANY, Permissions.READ);
        donner(groupe, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    /**
     * Runs the engine, and answers nobody's task: a vote or a commitment is never an administrator's.
     */
    void administrateurs(String groupe) {
        for (Resource ressource : Resources.values()) {
            if (!DES_PERSONNES.contains(ressource)) {
                donner(groupe, ressource, Authorization.ANY, Permissions.ALL);
            }
        }
        donner(groupe, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.SUSPEND, ProcessDefinitionPermissions.SUSPEND_INSTANCE);
    }

    void lireLeFiltre(String groupe, String filtre) {
        donner(groupe, Resources.FILTER, filtre, Permissions.READ);
    }

    private void donner(String groupe, Resource ressource, String identifiant, Permission... droits) {
        Authorization autorisation = autorisations.createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT).groupIdIn(groupe)
                .resourceType(ressource).resourceId(identifiant).singleResult();
        if (autorisation == null) {
            autorisation = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            autorisation.setGroupId(groupe);
            autorisation.setResource(ressource);
            autorisation.setResourceId(identifiant);
        }
        autorisation.setPermissions(droits);
        autorisations.saveAuthorization(autorisation);
    }
}
