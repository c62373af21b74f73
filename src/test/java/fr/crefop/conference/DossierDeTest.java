package fr.crefop.conference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import java.io.IOException;

/** A case on the real register, for rooms that need one to stand on. */
public final class DossierDeTest {

    private DossierDeTest() {}

    /** @param cas {@code cas-12}: a person of the shared cases */
    public static String deposer(DepotDeSaisines depot, LecteurDeDemande lecteur, String cas) {
        try {
            JsonNode demande = new ObjectMapper()
                    .readTree(DossierDeTest.class.getResourceAsStream("/demonstration/cas/" + cas + ".json")).get("demande");
            return depot.deposer(new Saisine("Essai", new Identite("Essai", "Camille"), lecteur.lire(demande)),
                    "conseiller", "Mission conseil Orléans");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
