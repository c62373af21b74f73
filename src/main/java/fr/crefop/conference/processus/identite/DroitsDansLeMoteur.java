package fr.crefop.conference.processus.identite;

import java.util.Optional;
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
class DroitsDansLeMoteur {

    private final AuthorizationService autorisations;

    DroitsDansLeMoteur(AuthorizationService autorisations) {
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
     * Watches the engine and sets it going again, and answers nobody's task: what is done and read in a case is never an
     * administrator's. What an earlier version gave beyond that is taken back.
     */
    void administrateurs(String groupe) {
        autorisations.createAuthorizationQuery().groupIdIn(groupe).list()
                .forEach(droit -> autorisations.deleteAuthorization(droit.getId()));
        donner(groupe, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        donner(groupe, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.SUSPEND, ProcessDefinitionPermissions.SUSPEND_INSTANCE);
    }

    void lireLeFiltre(String groupe, String filtre) {
        donner(groupe, Resources.FILTER, filtre, Permissions.READ);
    }

    /** A filter of that person's own, which they read and nobody writes. */
    void lireSonFiltre(String compte, String filtre) {
        Authorization autorisation = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        autorisation.setUserId(compte);
        autorisation.setResource(Resources.FILTER);
        autorisation.setResourceId(filtre);
        autorisation.setPermissions(new Permission[] {Permissions.READ});
        autorisations.saveAuthorization(autorisation);
    }

    /** The filter of that person's own, if there is one yet. */
    Optional<String> sonFiltre(String compte) {
        return autorisations.createAuthorizationQuery().userIdIn(compte).resourceType(Resources.FILTER).list().stream()
                .map(Authorization::getResourceId).findFirst();
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
