package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How many voices each has. A share of 30 % between seven seats is no decimal number: all is counted in voices multiplied by a number
 * that every college's seats divide, and is exact.
 */
final class Poids {

    private static final int CHIFFRES_MONTRES = 6;

    private final Gouvernance gouvernance;
    private final BigDecimal fois;

    Poids(Gouvernance gouvernance) {
        this.gouvernance = gouvernance;
        boolean partages = gouvernance.votants() == Votants.MEMBRES && gouvernance.enPourcent();
        this.fois = partages ? new BigDecimal(gouvernance.colleges().stream().map(c -> BigInteger.valueOf(c.sieges())).reduce(BigInteger.ONE, Poids::ppcm))
                : BigDecimal.ONE;
    }

    /** Multiplied: to be compared and added, never shown. */
    BigDecimal de(Votant votant) {
        College college = gouvernance.college(votant.college().code());
        if (college.part() == null) {
            return college.voix();
        }
        return gouvernance.votants() == Votants.COLLEGES ? college.part()
                : college.part().multiply(fois.divide(BigDecimal.valueOf(college.sieges()), 0, RoundingMode.UNNECESSARY));
    }

    BigDecimal de(Collection<Votant> votants) {
        return votants.stream().map(this::de).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To be shown, never compared. */
    BigDecimal aMontrer(BigDecimal compte) {
        return compte.divide(fois, CHIFFRES_MONTRES, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static BigInteger ppcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
