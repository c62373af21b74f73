package fr.crefop.conference;

import fr.crefop.conference.dossier.Consentement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import java.time.LocalDate;

/** A case on the real register, for rooms that need one to stand on. */
public final class DossierDeTest {

    /** What lets funders see a case. */
    public static final Consentement CONSENTEMENT = new Consentement(LocalDate.of(2018, 1, 2), "Transmission aux financeurs");

    private DossierDeTest() {}

    /** @param cas {@code cas-12}: a person of the shared cases */
    public static String deposer(DepotDeSaisines depot, LecteurDeDemande lecteur, String cas) {
        return deposer(depot, lecteur, cas, "Essai");
    }

    /** @param nom of somebody who has no other case, where that matters */
    public static String deposer(DepotDeSaisines depot, LecteurDeDemande lecteur, String cas, String nom) {
        return depot.deposer(new Saisine("Essai", new Identite(nom, "Camille"), lecteur.lire(CasReels.demande(cas)),
                        CONSENTEMENT),
                "conseiller", "Mission conseil Orléans");
    }
}
