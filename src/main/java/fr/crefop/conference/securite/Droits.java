package fr.crefop.conference.securite;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.droits.Action;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.LecteurDesDroits;
import fr.crefop.conference.securite.droits.VueDesDossiers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Who may do what, as the rights file says it: {@code droits.yaml}, whose actions are named here by their codes. */
@Component
public class Droits {

    private final DroitsEcrits ecrits;
    private final Comptes comptes;

    Droits(Comptes comptes) {
        this.ecrits = LecteurDesDroits.lire(fichier());
        this.comptes = comptes;
    }

    /** What pages offer is what the addresses then let do. @throws IllegalArgumentException for an action that the file does not name */
    public boolean permet(Compte compte, String action) {
        return ecrits.action(action).ouverteA(Role.de(compte));
    }

    /** The same for the open account of that identifier; false when there is none. */
    public boolean permet(String identifiant, String action) {
        return comptes.trouver(identifiant).filter(compte -> permet(compte, action)).isPresent();
    }

    /** Whether an action on a case is open in that state of it, to this account, which may not see the case all the same. */
    public boolean permet(String identifiant, String action, EtatDossier etat) {
        Action laquelle = ecrits.action(action);
        return laquelle.ouverteEn(etat) && permet(identifiant, action);
    }

    /** Which cases an account sees; none when empty. */
    List<VueDesDossiers> dossiers(Compte compte) {
        return Role.de(compte).stream().flatMap(role -> ecrits.dossiers(role).stream()).distinct().toList();
    }

    /** What the key of a partner must be given for that address, as its mapping writes it; empty when no key enters there. */
    public Optional<Pouvoir> pouvoir(String methode, String adresse) {
        return ecrits.action(methode, PathContainer.parsePath(adresse)).map(Action::pouvoir);
    }

    DroitsEcrits ecrits() {
        return ecrits;
    }

    static String fichier() {
        try (InputStream contenu = Droits.class.getResourceAsStream("/droits.yaml")) {
            return new String(contenu.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
