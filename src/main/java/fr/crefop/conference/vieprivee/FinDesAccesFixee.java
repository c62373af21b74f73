package fr.crefop.conference.vieprivee;

import fr.crefop.conference.socle.FinDesAcces;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;

/** As long as the conférence set it, by its value of today: one that is shortened holds at once for the cases closed already. */
@Component
class FinDesAccesFixee implements FinDesAcces {

    private static final String CLOS = "acces-aux-dossiers-clos";
    private static final String TRANSFERES = "acces-aux-dossiers-transferes";
    private static final String LIENS = "liens-des-personnes";
    private static final String PENDANT_LA_FORMATION = "liens-pendant-la-formation";

    private final Clock horloge;

    FinDesAccesFixee(Clock horloge) {
        this.horloge = horloge;
    }

    @Override
    public Instant closDepuis() {
        return Conservation.limite(CLOS, horloge.instant());
    }

    @Override
    public Instant transfereDepuis() {
        return Conservation.limite(TRANSFERES, horloge.instant());
    }

    /** Whole days: it still opens on the last one. */
    @Override
    public Instant finDUnLien(LocalDate depuis) {
        return depuis.plus(Conservation.duree(LIENS, aujourdHui())).plusDays(1).atStartOfDay(HorlogeConfiguration.PARIS).toInstant();
    }

    @Override
    public Period formationAuPlus() {
        return Conservation.duree(PENDANT_LA_FORMATION, aujourdHui());
    }

    private LocalDate aujourdHui() {
        return LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS);
    }
}
