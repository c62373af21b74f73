package fr.crefop.conference.socle;

import java.util.List;

/**
 * What was asked cannot be done, and the message tells a French reader why and what to correct.
 * Nothing was stored: whoever throws it lets the transaction roll back.
 */
public class RefusMetier extends RuntimeException {

    private final transient List<Erreur> erreurs;

    public RefusMetier(String message) {
        this(message, List.of());
    }

    public RefusMetier(String message, List<Erreur> erreurs) {
        super(message);
        this.erreurs = List.copyOf(erreurs);
    }

    /** One faulty field: its path ({@code formation.debut}), what was found there (may be null), what is wrong. */
    public record Erreur(String champ, String valeur, String message) {}

    public List<Erreur> erreurs() {
        return erreurs;
    }
}
