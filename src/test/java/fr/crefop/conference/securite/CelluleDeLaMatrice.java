package fr.crefop.conference.securite;

import fr.crefop.conference.securite.droits.Action;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.springframework.http.server.PathContainer;

/**
 * One address asked for by one account, on one case where it is a case's: what the rights file says of it, beside what was answered.
 *
 * @param compte null for nobody; {@code dossier} null for an address of no case
 */
record CelluleDeLaMatrice(Endpoint endpoint, Compte compte, DossierDEssai dossier) {

    private static final String REFUS_DU_MOTEUR = "Votre groupe ne permet pas cette action.";

    String adresse() {
        return endpoint.adresse(dossier == null ? "CF-2018-99999" : dossier.numero());
    }

    /** As it is sent: a file of all cases is asked of none of them, for who may have it is tried here, not how long it is. */
    String demandee() {
        return adresse() + (endpoint.motif().startsWith("/extractions/") ? "?q=CF-2018-99999" : "");
    }

    /** Empty when the answer is the one that the file says. */
    Optional<String> fuite(DroitsEcrits droits, HttpResponse<String> reponse, String nomDeLaPersonne) {
        Action action = droits.action(endpoint.methode(), PathContainer.parsePath(adresse())).orElseThrow();
        String attendu = attendu(action, droits);
        boolean juste = switch (attendu) {
            case "connexion" -> reponse.statusCode() == 401 || versLaConnexion(reponse);
            case "interdit" -> reponse.statusCode() == 403;
            case "introuvable" -> reponse.statusCode() == 404 && !reponse.body().contains(nomDeLaPersonne);
            // Said at the page of the case, or at once; that nothing was done is seen on the case itself.
            case "refus" -> reponse.statusCode() >= 400 && reponse.statusCode() < 500 || versLeDossier(reponse);
            default -> reponse.statusCode() != 401 && (action.publique() || !versLaConnexion(reponse))
                    && (reponse.statusCode() != 403 || refusDeLaPiece(reponse))
                    && (!estLaPageDuDossier() || reponse.statusCode() == 200);
        };
        return juste ? Optional.empty() : Optional.of((compte == null ? "personne" : compte.identifiant()) + ", " + endpoint + " (" + adresse()
                + ") : attendu " + attendu + ", répondu " + reponse.statusCode());
    }

    private String attendu(Action action, DroitsEcrits droits) {
        if (compte == null) {
            return action.publique() ? "ouvert" : "connexion";
        }
        if (!action.ouverteA(Role.de(compte))) {
            return action.existePour(Role.de(compte)) ? "interdit" : "introuvable";
        }
        if (dossier != null && !(action.dossier() == Action.Dossier.ENTIER ? dossier.estVuEntierDe(compte, droits) : dossier.estVuDe(compte, droits))) {
            return "introuvable";
        }
        return dossier != null && endpoint.methode().equals("POST") && !action.ouverteEn(dossier.etat()) ? "refus" : "ouvert";
    }

    /** The address is open, what was asked for there is another's: a task of the engine, a funder's envelope. */
    private boolean refusDeLaPiece(HttpResponse<String> reponse) {
        return endpoint.estDuMoteur() && !reponse.body().contains(REFUS_DU_MOTEUR) || endpoint.toString().matches("POST /enveloppes(/delegations)?");
    }

    private boolean versLeDossier(HttpResponse<String> reponse) {
        return reponse.statusCode() == 302 && reponse.headers().firstValue("Location").orElse("").contains("/dossiers/" + dossier.numero());
    }

    private boolean estLaPageDuDossier() {
        return dossier != null && endpoint.methode().equals("GET") && endpoint.motif().matches("(/api)?/dossiers/\\{numero}");
    }

    private static boolean versLaConnexion(HttpResponse<String> reponse) {
        return reponse.statusCode() == 302 && reponse.headers().firstValue("Location").orElse("").contains("/connexion");
    }
}
