package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.RegleDeVote.Reponse;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Quorum;
import fr.crefop.conference.cadre.Gouvernance.RegleDeMajorite;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.cadre.Majorite;
import fr.crefop.conference.cadre.Seuil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The governance of the house with another quorum, or another majority: four colleges, one voice each. */
final class QuatreColleges {

    private static final Seuil LA_MOITIE = new Seuil(BigDecimal.ONE, BigDecimal.valueOf(2));

    private final Gouvernance gouvernance;

    QuatreColleges(int quorum, Majorite majorite) {
        Gouvernance g = Gouvernance.du(LocalDate.of(2018, 1, 1));
        gouvernance = new Gouvernance(g.region(), g.organe(), g.du(), g.source(), g.marque(), g.verifieLe(), g.votants(), g.colleges(),
                new Quorum(Votants.COLLEGES, new Seuil(BigDecimal.valueOf(quorum), null)),
                new RegleDeMajorite(majorite, true, majorite == Majorite.CONSENSUS ? null : LA_MOITIE), g.partage(), null);
    }

    /** The first college answers first; those that are left are silent. */
    Depouillement depouiller(List<Choix> reponses) {
        return new RegleDeVote(gouvernance).depouiller(IntStream.range(0, reponses.size())
                .mapToObj(rang -> new Reponse(Votant.de(gouvernance.colleges().get(rang)), reponses.get(rang))).toList(), Set.of());
    }
}
