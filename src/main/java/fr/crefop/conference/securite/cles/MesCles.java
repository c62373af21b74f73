package fr.crefop.conference.securite.cles;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.SecondFacteurChange;
import fr.crefop.conference.securite.SessionsOuvertes;
import fr.crefop.conference.securite.cles.RegistreDesCles.Cle;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding and removing: its owner hears of it, the record keeps it, without the name that the owner gave it. */
@Service
class MesCles {

    private static final int NOM_AU_PLUS = 60;
    private static final int CLES_AU_PLUS = 10;

    private final RegistreDesCles registre;
    private final CeremonieDeCle ceremonie;
    private final SessionsOuvertes sessions;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;

    MesCles(RegistreDesCles registre, CeremonieDeCle ceremonie, SessionsOuvertes sessions, Journal journal, ApplicationEventPublisher annonces) {
        this.registre = registre;
        this.ceremonie = ceremonie;
        this.sessions = sessions;
        this.journal = journal;
        this.annonces = annonces;
    }

    List<Cle> de(String compte) {
        return registre.de(compte);
    }

    @Transactional
    public void ajouter(String compte, PublicKeyCredentialCreationOptions proposees, String cle, String nom) {
        if (registre.de(compte).size() >= CLES_AU_PLUS) {
            throw new RefusMetier("Vous avez déjà " + CLES_AU_PLUS + " clés d'accès : retirez-en une d'abord.");
        }
        ceremonie.ajouter(proposees, cle, nomme(nom));
        noter(compte, Acte.CLE_D_ACCES_AJOUTEE);
    }

    @Transactional
    public void retirer(String compte, String id) {
        if (!registre.retirer(lire(id), compte)) {
            throw new RefusMetier("Cette clé d'accès n'est plus là.");
        }
        noter(compte, Acte.CLE_D_ACCES_RETIREE);
        sessions.fermerToutes(compte);
    }

    private void noter(String compte, Acte acte) {
        journal.noter(compte, null, acte, Codes.de("compte", compte));
        annonces.publishEvent(new SecondFacteurChange(compte));
    }

    private static String nomme(String nom) {
        String texte = TexteLibre.lire("nom", nom);
        if (texte != null && texte.length() > NOM_AU_PLUS) {
            throw new RefusMetier("Le nom de l'appareil dépasse " + NOM_AU_PLUS + " caractères.");
        }
        return texte == null ? "Clé d'accès" : texte;
    }

    private static Bytes lire(String id) {
        try {
            return Bytes.fromBase64(id == null ? "" : id);
        } catch (IllegalArgumentException illisible) {
            return new Bytes(new byte[0]);
        }
    }
}
