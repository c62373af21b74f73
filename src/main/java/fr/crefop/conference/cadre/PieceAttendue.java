package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.Map;

/**
 * A paper that dispositifs of a régime ask for (pieces.yaml).
 *
 * @param libelle for a French reader
 * @param donneePar who gives it, article included
 * @param aide what it has to show; null when its name is enough
 * @param auBesoin asked only where the case calls for it: never told as missing
 * @param si the datum without which nobody asks for it; null when all do
 * @param pour by dispositif that asks for it, the source that says so, as sources.yaml names it; {@link #USAGE} for what no text asks
 */
public record PieceAttendue(String code, String libelle, String donneePar, String aide, boolean auBesoin, Si si, Map<Dispositif, String> pour) {

    /** Stands for a source: asked by the conférence's own usage. */
    public static final String USAGE = "usage";

    /** It is asked when {@code donnee} is {@code vaut}, or anything but {@code sauf}; the one that is not given is null. */
    public record Si(String donnee, String vaut, String sauf) {

        /** @param valeur null for what nobody knows, which is not no: the paper is asked */
        public boolean tient(Object valeur) {
            return valeur == null || (vaut == null ? !valeur.toString().equals(sauf) : valeur.toString().equals(vaut));
        }
    }

    /** The same, who gives it called as on that day. */
    public PieceAttendue nommee(Regime regime, LocalDate debut) {
        return new PieceAttendue(code, regime.nommer(libelle, debut), regime.nommer(donneePar, debut), regime.nommer(aide, debut), auBesoin, si, pour);
    }

    /** Whether a text asks for it on behalf of that dispositif, and not our usage alone. */
    public boolean estSourcee(Dispositif dispositif) {
        return pour.containsKey(dispositif) && !USAGE.equals(pour.get(dispositif));
    }
}
