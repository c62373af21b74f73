package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Dossier;

/** Whose conférence answers a person: that of the region where they live; this instance's where it is not known or has no pack. */
final class Signataire {

    private Signataire() {}

    static Region de(Dossier dossier) {
        return Cadre.lu().region(dossier.demande().beneficiaire().regionDomicile());
    }
}
