package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether enough are there, without a look at what they answered.
 *
 * @param enMembres whether members are counted; colleges otherwise
 * @param presents who count as present or represented, {@code tous} of how many
 * @param requis how many it takes; zero where the governance asks for none
 */
public record EtatDuQuorum(boolean enMembres, BigDecimal presents, BigDecimal tous, BigDecimal requis) {

    /** @param repondu who answered; {@code tousLesNotes} the seats that the session noted as present or represented, of that governance or of another */
    static EtatDuQuorum de(Gouvernance gouvernance, Collection<Votant> repondu, Set<Votant> tousLesNotes) {
        Set<Votant> notes = comptes(gouvernance, tousLesNotes);
        boolean enMembres = gouvernance.quorum() != null && gouvernance.quorum().en() == Votants.MEMBRES;
        // A college that answers as a whole names no seat: in members, only those that the session noted are there.
        long presents = enMembres ? Stream.concat(repondu.stream().filter(votant -> votant.siege() > 0), notes.stream()).distinct().count()
                : presents(gouvernance, repondu, notes).map(Votant::college).distinct().count();
        BigDecimal tous = enMembres ? gouvernance.membres() : BigDecimal.valueOf(gouvernance.deliberants().size());
        return new EtatDuQuorum(enMembres, BigDecimal.valueOf(presents), tous,
                gouvernance.quorum() == null ? BigDecimal.ZERO : gouvernance.quorum().auMoins().auMoins(tous));
    }

    /** Those who sit without a vote make no quorum, nor seats that the rule of the vote does not have. */
    static Set<Votant> comptes(Gouvernance gouvernance, Set<Votant> notes) {
        List<Votant> sieges = Votant.sieges(gouvernance.deliberants());
        return notes.stream().filter(sieges::contains).collect(Collectors.toSet());
    }

    /** Those whose voices are present: who answered, and where members vote, whoever the session noted. A silent college is absent. */
    static Stream<Votant> presents(Gouvernance gouvernance, Collection<Votant> repondu, Set<Votant> notes) {
        return Stream.concat(repondu.stream(), gouvernance.votants() == Votants.MEMBRES ? notes.stream() : Stream.empty()).distinct();
    }

    public boolean estAtteint() {
        return presents.compareTo(requis) >= 0;
    }
}
