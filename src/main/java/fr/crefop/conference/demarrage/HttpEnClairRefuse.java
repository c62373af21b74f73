package fr.crefop.conference.demarrage;

/** The server would have listened beyond this machine without encryption. */
class HttpEnClairRefuse extends RuntimeException {

    HttpEnClairRefuse(String adresse) {
        super("Ce serveur s'ouvrirait à d'autres machines, et son adresse publique n'est pas chiffrée : " + adresse);
    }
}
