package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Logo;
import org.springframework.stereotype.Component;

/** Whose house this is, for the head of every page, that of a refusal as well: {@code ${@instance.nom()}}. */
@Component("instance")
public class Instance {

    public String nom() {
        return Cadre.lu().parDefaut().nom();
    }

    /** Where its logo is read; null where the region has none. */
    public String logo() {
        Logo logo = Cadre.lu().parDefaut().logo();
        return logo == null ? null : "/fichiers/logo/" + Integer.toHexString(logo.ecran().enBase64().hashCode());
    }

    /** What its logo says, for whoever does not see it; null where the region has none. */
    public String texteDuLogo() {
        Logo logo = Cadre.lu().parDefaut().logo();
        return logo == null ? null : logo.texte();
    }
}
