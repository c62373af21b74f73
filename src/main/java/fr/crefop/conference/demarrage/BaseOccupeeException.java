package fr.crefop.conference.demarrage;

import java.nio.file.Path;

/** Another application already runs on the same data folder. */
class BaseOccupeeException extends RuntimeException {

    private final transient Path dossier;

    BaseOccupeeException(Path dossier) {
        super("Le dossier de données " + dossier + " est déjà utilisé par une autre application.");
        this.dossier = dossier;
    }

    Path dossier() {
        return dossier;
    }
}
