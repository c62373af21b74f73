package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;

/** Nothing failed for this dispositif, but a datum is unknown: it counts zero in the firm plan. */
public record EnAttente(Dispositif dispositif) {

    public String getCode() {
        return dispositif.code();
    }
}
