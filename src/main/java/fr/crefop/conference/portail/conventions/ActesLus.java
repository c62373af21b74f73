package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.journal.Journal.Ligne;
import fr.crefop.conference.portail.MotsDesActes;
import fr.crefop.conference.securite.Comptes;
import java.time.Instant;
import java.util.List;

/** The acts of the record as a page tells them: words from codes, names from accounts. */
final class ActesLus {

    private ActesLus() {}

    record ActeLu(String libelle, Instant le, String par) {}

    static List<ActeLu> de(List<Ligne> lignes, Comptes comptes) {
        return lignes.stream().map(ligne -> new ActeLu(MotsDesActes.de(ligne.acte()), ligne.le(), comptes.nomDe(ligne.compte()))).toList();
    }
}
