package fr.crefop.conference.demarrage;

/** The password given for the first administrator is too weak to start with. */
class MotDePasseAdminRefuse extends RuntimeException {

    MotDePasseAdminRefuse(Throwable cause) {
        super("Le mot de passe donné par CONFERENCE_ADMIN_PASSWORD ne convient pas.", cause);
    }
}
