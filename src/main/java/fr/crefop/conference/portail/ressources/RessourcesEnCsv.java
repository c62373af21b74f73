package fr.crefop.conference.portail.ressources;

import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.decisions.TableauDesRessources.Ligne;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.TableauCsv;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.time.LocalDate;
import java.util.List;

/** The whole table, a line for each resource. */
final class RessourcesEnCsv {

    private static final List<String> TITRES = List.of("Région", "Formation commençant le", "Financeur", "Dispositif ou aide", "Conditions", "Montants et plafonds",
            "Enveloppe restante", "État", "Vérifié le", "À vérifier");

    private RessourcesEnCsv() {}

    static byte[] ecrire(Region region, LocalDate le, List<Ligne> lignes) {
        TableauCsv csv = new TableauCsv(TITRES);
        lignes.forEach(l -> csv.ligne(List.of(region.nom(), DateSaisie.ecrire(le), l.ressource().financeur(), l.ressource().nom(),
                PhrasesDesRessources.enUne(l.ressource().conditions()), PhrasesDesRessources.enUne(l.ressource().plafonds()), l.enveloppe(),
                l.etat().dit(), l.verifieLe(), l.aVerifier() ? "oui" : "non")));
        return csv.octets();
    }
}
