package fr.crefop.conference.portail.ressources;

import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.decisions.TableauDesRessources.Ligne;
import fr.crefop.conference.tableaux.Feuille;
import fr.crefop.conference.tableaux.FormatDeTableau;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The whole table, a line for each resource. */
final class RessourcesEnTableau {

    private static final List<String> TITRES = List.of("Région", "Formation commençant le", "Financeur", "Dispositif ou aide", "Conditions", "Montants et plafonds",
            "Enveloppe restante", "État", "Vérifié le", "À vérifier");

    private RessourcesEnTableau() {}

    static byte[] ecrire(FormatDeTableau format, Region region, LocalDate le, List<Ligne> lignes) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = format.ouvrir(octets, "Ressources", TITRES)) {
            for (Ligne l : lignes) {
                feuille.ligne(List.of(region.nom(), le, l.ressource().financeur(), l.ressource().nom(),
                        PhrasesDesRessources.enUne(l.ressource().conditions()), PhrasesDesRessources.enUne(l.ressource().plafonds()), l.enveloppe(),
                        l.etat().dit(), l.verifieLe(), l.aVerifier() ? "oui" : "non"));
            }
        }
        return octets.toByteArray();
    }
}
