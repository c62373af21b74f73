package fr.crefop.conference.pieces;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.PieceAttendue;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A paper that the plan of a case asks for, once, whatever the number of aids that want it.
 *
 * @param pour by aid that pays something in the plan and asks for it, the funders of its lines
 * @param apresEntree nobody asks for it before the training has begun
 */
public record PieceDemandee(PieceAttendue attendue, SortedMap<Dispositif, Set<String>> pour, boolean apresEntree) {

    public String code() {
        return attendue.code();
    }

    /** Whether it is told as missing as long as nobody gave it. */
    public boolean estNecessaire() {
        return !attendue.auBesoin() && !apresEntree;
    }

    /** Those who read it because a line of theirs asks for it. */
    public Set<String> financeurs() {
        return pour.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
