package fr.crefop.conference.securite;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.text.Normalizer;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A password in clear, on its way to its hash. One that is short or easy to guess cannot exist, but for the demonstration.
 * Length counts and nothing else is asked of its letters (NIST SP 800-63B-4, 3.1.1.2: 15 characters where it may stand alone).
 */
public final class MotDePasse {

    public static final int LONGUEUR_MINIMALE = 15;
    public static final int LONGUEUR_MAXIMALE = 128;

    private final String clair;
    private final boolean provisoire;
    private final boolean deDemonstration;

    private MotDePasse(String clair, boolean provisoire, boolean deDemonstration) {
        this.clair = clair;
        this.provisoire = provisoire;
        this.deDemonstration = deDemonstration;
    }

    /**
     * Chosen by the one who will use it.
     *
     * @param siens what others know of the account, as its identifier and name: they make a password easy to guess
     * @throws RefusMetier when it is too short, too long or too easy to guess
     */
    public static MotDePasse de(@Nullable String clair, String... siens) {
        return new MotDePasse(accepte(clair, siens), false, false);
    }

    /** Given by somebody else: its owner chooses another one before anything else. @throws RefusMetier likewise */
    public static MotDePasse provisoire(@Nullable String clair, String... siens) {
        return new MotDePasse(accepte(clair, siens), true, false);
    }

    /** Known to everybody: only for a server that nobody else can reach. */
    public static MotDePasse deDemonstration() {
        return new MotDePasse("demo", false, true);
    }

    private static String accepte(String clair, String... siens) {
        // The same letters typed on another keyboard are the same password.
        String compose = clair == null ? "" : Normalizer.normalize(clair, Normalizer.Form.NFC);
        int longueur = compose.codePointCount(0, compose.length());
        if (longueur < LONGUEUR_MINIMALE || longueur > LONGUEUR_MAXIMALE) {
            throw refus(LONGUEUR_MINIMALE + " caractères au moins, " + LONGUEUR_MAXIMALE + " au plus. Une phrase convient.");
        }
        if (MotsDePasseDevines.estFacile(compose, siens)) {
            throw refus("Il est trop facile à deviner : il reprend des mots de passe connus, une suite, ou votre nom. Prenez quelques mots sans lien entre eux.");
        }
        return compose;
    }

    /** The value itself is never repeated. */
    private static RefusMetier refus(String message) {
        return new RefusMetier("Le mot de passe ne convient pas.", List.of(new Erreur("motDePasse", null, message)));
    }

    public String clair() {
        return clair;
    }

    public boolean estProvisoire() {
        return provisoire;
    }

    public boolean estDeDemonstration() {
        return deDemonstration;
    }

    @Override
    public String toString() {
        return "********";
    }
}
