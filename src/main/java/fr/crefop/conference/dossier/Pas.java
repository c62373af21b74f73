package fr.crefop.conference.dossier;

/** Steps of a path, {@code allocation.type}, for the records that the build makes. */
final class Pas {

    private Pas() {}

    /** {@code allocation.} when more follows, so that it differs from the datum {@code allocation} itself. */
    static String premier(String chemin) {
        int point = chemin.indexOf('.');
        return point < 0 ? chemin : chemin.substring(0, point + 1);
    }

    static String suite(String chemin) {
        return chemin.substring(chemin.indexOf('.') + 1);
    }
}
