package fr.crefop.conference.portail.saisie;

import java.util.List;

/** A fieldset of the form. */
public record Section(String titre, String intro, List<Champ> champs) {

    public List<Champ> courants() {
        return champs.stream().filter(champ -> !champ.rare()).toList();
    }

    public List<Champ> rares() {
        return champs.stream().filter(Champ::rare).toList();
    }
}
