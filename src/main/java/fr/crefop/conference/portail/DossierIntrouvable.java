package fr.crefop.conference.portail;

/** No such case, or none that this account may see: from outside the two are alike. */
class DossierIntrouvable extends RuntimeException {

    DossierIntrouvable(String numero) {
        super("Aucun dossier " + numero + " que vous puissiez voir.");
    }
}
