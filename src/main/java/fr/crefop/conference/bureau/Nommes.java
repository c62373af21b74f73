package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import java.util.List;
import java.util.Optional;

/**
 * Who is named to the seats on one day, read once for all of them.
 *
 * @param mandats by college and seat, the titular before the substitutes
 */
public record Nommes(List<MandatDeSiege> mandats) {

    /** By identifier; empty for a seat without one. */
    public Optional<String> titulaire(Votant siege) {
        return titulaires(siege).stream().findFirst();
    }

    /** Of a seat, one at most; of a college that answers as a whole, one for each of its seats. */
    List<String> titulaires(Votant votant) {
        return comptes(votant, true);
    }

    /** By identifier, the first named first. */
    public List<String> suppleants(Votant siege) {
        return comptes(siege, false);
    }

    /** The titular first. */
    public List<String> comptes(Votant siege) {
        return mandats.stream().filter(mandat -> mandat.estDe(siege)).map(MandatDeSiege::compte).toList();
    }

    public boolean tient(String compte, Votant siege) {
        return comptes(siege).contains(compte);
    }

    /** Those of which the account holds a seat. */
    public List<College> colleges(String compte) {
        return mandats.stream().filter(mandat -> mandat.compte().equals(compte)).map(MandatDeSiege::college).distinct().toList();
    }

    private List<String> comptes(Votant siege, boolean titulaires) {
        return mandats.stream().filter(mandat -> mandat.estDe(siege) && mandat.titulaire() == titulaires).map(MandatDeSiege::compte).toList();
    }
}
