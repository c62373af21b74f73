package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Cadre;
import org.springframework.stereotype.Component;

/** Whose house this is, for the head of every page, that of a refusal as well: {@code ${@instance.nom()}}. */
@Component("instance")
public class Instance {

    public String nom() {
        return Cadre.lu().parDefaut().nom();
    }
}
