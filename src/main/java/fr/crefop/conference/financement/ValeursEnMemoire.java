package fr.crefop.conference.financement;

import fr.crefop.conference.socle.LectureGardee;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The values set by the conférence as last read, made ready by day of effect: a plan costs no query. */
@Component
class ValeursEnMemoire implements ValeursEnVigueur {

    private final RegistreDesValeurs registre;
    private final LectureGardee<NavigableMap<LocalDate, Reglage>> lecture;

    ValeursEnMemoire(RegistreDesValeurs registre, Clock horloge) {
        this.registre = registre;
        this.lecture = new LectureGardee<>(le -> parJour(registre.toutes()), horloge);
    }

    @Override
    public Reglage le(LocalDate jour) {
        return lecture.lire().floorEntry(jour).getValue();
    }

    @Override
    public Reglage le(LocalDate jour, Instant connuLe) {
        return new Reglage(registre.toutes().stream().filter(v -> !v.le().isAfter(connuLe)).toList(), jour);
    }

    @Override
    public String version() {
        return lecture.lire().entrySet().stream().map(entree -> entree.getKey() + "\n" + entree.getValue().empreinte()).collect(Collectors.joining("\n"));
    }

    /** To be called by whoever sets a value, in its transaction. */
    void oublier() {
        lecture.oublier();
    }

    private static NavigableMap<LocalDate, Reglage> parJour(List<ValeurFixee> toutes) {
        NavigableMap<LocalDate, Reglage> parJour = new TreeMap<>();
        parJour.put(LocalDate.MIN, new Reglage(List.of(), LocalDate.MIN));
        toutes.stream().map(ValeurFixee::effet).distinct().forEach(jour -> parJour.put(jour, new Reglage(toutes, jour)));
        return parJour;
    }
}
