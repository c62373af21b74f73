package fr.crefop.conference.securite.connexion;

/** What stands between signing in and the rest of the house: a page to go through, and what a program is told. */
enum PremierPas {
    CODE("/connexion/code", "Ce compte a un second facteur : un programme ne peut pas se connecter avec lui (HTTP Basic). "
            + "Donnez au programme un compte à lui, sans second facteur."),
    MOT_DE_PASSE("/mon-compte/mot-de-passe", "Ce mot de passe est provisoire : connectez-vous d'abord au portail pour en choisir un autre."),
    SECOND_FACTEUR("/mon-compte/second-facteur", "Ce compte doit avoir un second facteur : connectez-vous d'abord au portail pour l'activer. "
            + "Un programme ne se connecte pas avec lui.");

    private final String page;
    private final String pourUnProgramme;

    PremierPas(String page, String pourUnProgramme) {
        this.page = page;
        this.pourUnProgramme = pourUnProgramme;
    }

    String page() {
        return page;
    }

    String pourUnProgramme() {
        return pourUnProgramme;
    }
}
