package fr.crefop.conference.processus.identite;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Repondant;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Writes accounts and groups into the engine, which needs them for names and rights, never for passwords. */
@Component
class Miroir {

    private final IdentityService identite;
    private final Interlocuteurs interlocuteurs;

    Miroir(IdentityService identite, Interlocuteurs interlocuteurs) {
        this.identite = identite;
        this.interlocuteurs = interlocuteurs;
    }

    void groupe(String code) {
        if (code.equals(Groups.CAMUNDA_ADMIN)) {
            groupe(code, "Administration du moteur", Groups.GROUP_TYPE_SYSTEM);
        } else {
            groupe(code, Repondant.deCode(code).libelle(), "WORKFLOW");
        }
    }

    private void groupe(String code, String libelle, String type) {
        Group groupe = identite.createGroupQuery().groupId(code).singleResult();
        if (groupe == null) {
            groupe = identite.newGroup(code);
        }
        groupe.setName(libelle);
        groupe.setType(type);
        identite.saveGroup(groupe);
    }

    void compte(Compte compte) {
        User personne = identite.createUserQuery().userId(compte.identifiant()).singleResult();
        if (personne == null) {
            personne = identite.newUser(compte.identifiant());
            personne.setPassword(inutilisable());
        }
        // Tasklist writes first and last name one after the other.
        String[] nom = compte.nom().strip().split("\\s+", 2);
        personne.setFirstName(nom[0]);
        personne.setLastName(nom.length > 1 ? nom[1] : "");
        identite.saveUser(personne);
        appartenances(compte);
    }

    private void appartenances(Compte compte) {
        Set<String> voulues = new HashSet<>(interlocuteurs.groupes(compte));
        if (compte.est(Groupe.ADMIN)) {
            voulues.add(Groups.CAMUNDA_ADMIN);
        }
        Set<String> presentes = identite.createGroupQuery().groupMember(compte.identifiant()).list().stream()
                .map(Group::getId).collect(Collectors.toCollection(HashSet::new));
        voulues.stream().filter(code -> !presentes.contains(code)).forEach(code -> {
            // The first accounts come before the first copy of the groups.
            groupe(code);
            identite.createMembership(compte.identifiant(), code);
        });
        presentes.stream().filter(code -> !voulues.contains(code))
                .forEach(code -> identite.deleteMembership(compte.identifiant(), code));
    }

    /** Names stay for the history, until they are forgotten; whoever is no longer active loses every group. */
    void retirer(List<Compte> actifs) {
        Set<String> connus = actifs.stream().map(Compte::identifiant).collect(Collectors.toSet());
        identite.createUserQuery().list().stream().map(User::getId).filter(id -> !connus.contains(id))
                .forEach(id -> identite.createGroupQuery().groupMember(id).list()
                        .forEach(groupe -> identite.deleteMembership(id, groupe.getId())));
    }

    /** The history then shows the identifier alone. */
    void oublier(String compte) {
        identite.deleteUser(compte);
    }

    private static String inutilisable() {
        byte[] hasard = new byte[32];
        new SecureRandom().nextBytes(hasard);
        return Base64.getEncoder().encodeToString(hasard);
    }
}
