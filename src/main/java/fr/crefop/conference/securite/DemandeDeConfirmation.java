package fr.crefop.conference.securite;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A change of an account that waits for a second person; until then nothing of it is done.
 *
 * @param groupesAvant codes, sorted and joined by commas, like the three others
 * @param acces what opens the door and would change, in French words; empty when nothing does
 * @param par the account that asks, which is never the one that confirms
 */
public record DemandeDeConfirmation(long id, Nature nature, String compte, String groupesAvant, String groupesApres,
        String organismesAvant, String organismesApres, List<String> acces, String par, Instant le, Instant expireLe) {

    /** What is asked. */
    public enum Nature {
        GROUPES("Changer les groupes"),
        OUVERTURE("Ouvrir le compte"),
        ACCES("Changer la façon de se connecter");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public List<String> libellesAvant() {
        return libelles(groupesAvant);
    }

    public List<String> libellesApres() {
        return libelles(groupesApres);
    }

    private static List<String> libelles(String codes) {
        return Arrays.stream(codes.split(",")).map(Groupe::deCode).sorted().map(Groupe::libelle).toList();
    }
}
