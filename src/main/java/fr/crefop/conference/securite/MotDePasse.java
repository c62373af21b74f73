package fr.crefop.conference.securite;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A password in clear, on its way to its hash. A short one cannot exist, but for the demonstration. */
public final class MotDePasse {

    public static final int LONGUEUR_MINIMALE = 12;
    // bcrypt would silently forget what stands beyond.
    public static final int OCTETS_AU_PLUS = 72;

    private final String clair;

    private MotDePasse(String clair) {
        this.clair = clair;
    }

    /** @throws RefusMetier when it is too short or too long */
    public static MotDePasse de(String clair) {
        if (clair == null || clair.length() < LONGUEUR_MINIMALE
                || clair.getBytes(StandardCharsets.UTF_8).length > OCTETS_AU_PLUS) {
            // The value itself is never repeated.
            throw new RefusMetier("Le mot de passe ne convient pas.", List.of(new Erreur("motDePasse", null,
                    LONGUEUR_MINIMALE + " caractères au moins, " + OCTETS_AU_PLUS + " octets au plus.")));
        }
        return new MotDePasse(clair);
    }

    /** Known to everybody: only for a server that nobody else can reach. */
    public static MotDePasse deDemonstration() {
        return new MotDePasse("demo");
    }

    public String clair() {
        return clair;
    }

    @Override
    public String toString() {
        return "********";
    }
}
