package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.Dispositif;

/** A dispositif that pays something in the chosen plan. */
public record Retenu(Dispositif dispositif) {

    public Dispositif getDispositif() {
        return dispositif;
    }
}
