package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Priorites;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.lectures.LecturesDuRegime;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which data of a demande the rules of each funder read: found in the rules, never declared. Paths, or records read whole. */
@Component
public class DonneesDesFinanceurs {

    /** What a simulation leaves out, and what a funder answered. */
    private static final Set<String> SANS_DONNEE = Set.of("HYPOTHESE", "ENGAGEMENT");

    private final BaremesDesRegimes baremes;
    /** By régime: rules do not change while the program runs. */
    private final Map<String, LecturesDuRegime> lectures = new ConcurrentHashMap<>();
    private final Map<String, SortedSet<String>> trouvees = new ConcurrentHashMap<>();
    private final Map<String, Optional<SortedSet<String>>> parRegle = new ConcurrentHashMap<>();

    public DonneesDesFinanceurs(BaremesDesRegimes baremes) {
        this.baremes = baremes;
    }

    /** Of its dispositifs for a training that starts on that day, of what it may pay the person meanwhile, and of its priorities; empty for who pays nothing then. */
    public SortedSet<String> lues(String financeur, LocalDate debut) {
        SortedSet<String> lues = new TreeSet<>();
        Cadre.lu().regimeDu(debut).ifPresent(regime -> {
            dispositifs(financeur, debut).forEach(dispositif -> lues.addAll(duDispositif(dispositif, regime)));
            PayeurDuDispositif.payeurs(financeur, regime, debut).forEach(payeur -> lues.addAll(deLaPaie(payeur, regime)));
            Priorites.de(financeur, debut).ifPresent(priorites -> lues.addAll(priorites.donnees()));
        });
        return lues;
    }

    private SortedSet<String> duDispositif(Dispositif dispositif, Regime regime) {
        return trouvees.computeIfAbsent(regime.id() + " " + dispositif.code(), cle -> lectures(regime).de(regime.fiche(dispositif)));
    }

    private SortedSet<String> deLaPaie(String payeur, Regime regime) {
        return trouvees.computeIfAbsent(regime.id() + " paie " + payeur, cle -> lectures(regime).deLaPaie(payeur));
    }

    /** Those by which it may pay for a training that starts on that day. */
    public static Set<Dispositif> dispositifs(String financeur, LocalDate debut) {
        return Cadre.lu().regimeDu(debut).<Set<Dispositif>>map(regime -> PayeurDuDispositif.dispositifsDe(financeur, regime, debut)).orElse(Set.of());
    }

    /**
     * What a reason of a plan rests on.
     *
     * @param regle its id; that of a combination, of a closure or of an answer of a funder reads nothing of the demande
     * @return empty when nobody knows
     */
    public Optional<SortedSet<String>> deLaRegle(String regle, Regime regime) {
        if (SANS_DONNEE.contains(regle) || regime.cumuls().stream().anyMatch(cumul -> cumul.nom().equals(regle) || cumul.nom().startsWith(regle + " - "))) {
            return Optional.of(new TreeSet<>());
        }
        // A closure may bear the id of a condition of the same aid, which reads the demande: the condition is then what the id stands for.
        Optional<SortedSet<String>> lues = parRegle.computeIfAbsent(regime.id() + " " + regle, cle -> lectures(regime).deLaRegle(regle));
        return lues.isPresent() || regime.fiches().values().stream().noneMatch(fiche -> fiche.ouverture() != null && fiche.ouverture().regle().equals(regle))
                ? lues : Optional.of(new TreeSet<>());
    }

    private LecturesDuRegime lectures(Regime regime) {
        return lectures.computeIfAbsent(regime.id(), id -> new LecturesDuRegime(regime, baremes.de(regime, Cadre.lu().parDefaut())));
    }
}
