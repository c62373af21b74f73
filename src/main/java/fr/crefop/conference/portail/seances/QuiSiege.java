package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.QuiRepond;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who sees the sessions: the secretariat, and the members of the bureau once they are convened. All of them may see each
 * case of an agenda, for a vote is open on it; for anyone else these pages do not exist.
 */
final class QuiSiege {

    private QuiSiege() {}

    static void exiger(Compte compte) {
        boolean membre = Arrays.stream(College.values()).map(QuiRepond::pour).anyMatch(compte::est);
        if (!membre && !tientLesSeances(compte)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    static boolean tientLesSeances(Compte compte) {
        return compte.est(Groupe.SECRETARIAT);
    }

    static void exigerLeSecretariat(Compte compte) {
        exiger(compte);
        if (!tientLesSeances(compte)) {
            throw new AccessDeniedException("Seul le secrétariat tient les séances.");
        }
    }

    static boolean voit(Seance seance, Compte compte) {
        return tientLesSeances(compte) || seance.convoqueeLe() != null;
    }
}
