package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.socle.LectureEnAvance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;

/** The packs as they are read at start, and their rules made ready, once (some seconds); a file that cannot be trusted stops it. */
record ReglesLues(BaremesDesRegimes baremes, Reglements reglements) {

    private static final Logger LOG = LoggerFactory.getLogger(ReglesLues.class);

    static ReglesLues duProgramme() {
        BaremesDesRegimes baremes = new BaremesDesRegimes(Cadre.lu());
        long debut = System.nanoTime();
        Reglements reglements = new Reglements(Cadre.lu(), baremes);
        LOG.info("Règles de financement prêtes en {} ms", (System.nanoTime() - debut) / 1_000_000);
        return new ReglesLues(baremes, reglements);
    }

    /** Before anything else: the words of the house come from the packs, and a class that meets a wrong one would not say which. */
    @Order(1)
    static final class EnAvance implements LectureEnAvance<ReglesLues> {

        @Override
        public Class<ReglesLues> quoi() {
            return ReglesLues.class;
        }

        @Override
        public ReglesLues lire() {
            return duProgramme();
        }

        @Override
        public boolean avantTout() {
            return true;
        }
    }
}
