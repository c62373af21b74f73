package fr.crefop.conference.securite;

import java.util.Arrays;
import java.util.Optional;

/** What the key of a partner may be given to do. It narrows what its account may do: the rights file says which address asks for which. */
public enum Pouvoir {
    SIMULER("plans:simuler", "Calculer des plans, sans rien enregistrer"),
    DEPOSER("saisines:deposer", "Déposer des saisines"),
    LIRE_DOSSIERS("dossiers:lire", "Lire les dossiers que voit le compte, leur plan et leurs pièces"),
    JOINDRE("pieces:joindre", "Joindre des pièces aux dossiers que suit le compte"),
    LIRE_TACHES("taches:lire", "Lire les tâches qui attendent le compte"),
    REPONDRE("taches:repondre", "Répondre aux tâches qui attendent le compte");

    private final String code;
    private final String libelle;

    Pouvoir(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public static Optional<Pouvoir> deCode(String code) {
        return Arrays.stream(values()).filter(pouvoir -> pouvoir.code.equals(code)).findFirst();
    }

    /** {@code dossiers:lire}, as the rights file, the page and the description of the API write it. */
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }
}
