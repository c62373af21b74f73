package fr.crefop.conference.conventions;

import fr.crefop.conference.socle.LectureGardee;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The register of conventions as last read: a plan costs no query. */
@Component
class RegistreEnMemoire implements ConventionsEnVigueur {

    private final RegistreDesConventions registre;
    private final LectureGardee<Instantane> lecture;

    RegistreEnMemoire(RegistreDesConventions registre, Clock horloge) {
        this.registre = registre;
        this.lecture = new LectureGardee<>(this::connu, horloge);
    }

    @Override
    public Actives le(LocalDate jour) {
        return lecture.lire().le(jour);
    }

    @Override
    public Actives le(LocalDate jour, Instant connuLe) {
        return connu(connuLe).le(jour);
    }

    @Override
    public String version() {
        return lecture.lire().version();
    }

    /** To be called by whoever changes the register, in its transaction. */
    void oublier() {
        lecture.oublier();
    }

    private Instantane connu(Instant le) {
        return new Instantane(registre.toutes(), le);
    }
}
