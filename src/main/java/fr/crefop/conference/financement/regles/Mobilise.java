package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;

/**
 * A dispositif that the plan relies on: it pays, or will if what is not known is confirmed. What it asks of somebody has a
 * last useful day.
 */
public record Mobilise(Dispositif dispositif, boolean aConfirmer) {

    public String getCode() {
        return dispositif.code();
    }
}
