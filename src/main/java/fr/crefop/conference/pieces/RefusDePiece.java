package fr.crefop.conference.pieces;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;

/** Why a file is not taken, beside its field. */
final class RefusDePiece {

    static final String CHAMP = "fichier";

    private RefusDePiece() {}

    static RefusMetier du(String message) {
        return new RefusMetier(message, List.of(new Erreur(CHAMP, null, message)));
    }
}
