package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossier;

/** Whose conférence answers a person: that of the region where they live; this instance's where it is not known, or has no pack for that training. */
final class Signataire {

    private Signataire() {}

    static Region de(Dossier dossier) {
        Demande demande = dossier.demande();
        return Cadre.lu().region(demande.beneficiaire().regionDomicile(), demande.formation().debut());
    }
}
