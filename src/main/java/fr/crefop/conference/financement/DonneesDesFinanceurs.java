package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.lectures.LecturesDuRegime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which data of a demande the rules of each funder read: found in the rules, never declared. Paths, or records read whole. */
@Component
public class DonneesDesFinanceurs {

    /** What a simulation leaves out, and what a funder answered. */
    private static final Set<String> SANS_DONNEE = Set.of("HYPOTHESE", "ENGAGEMENT");

    private final BaremesDesRegimes baremes;
    /** By régime: rules do not change while the program runs. */
    private final Map<String, LecturesDuRegime> lectures = new ConcurrentHashMap<>();
    private final Map<String, SortedSet<String>> parFinanceur = new ConcurrentHashMap<>();

    public DonneesDesFinanceurs(BaremesDesRegimes baremes) {
        this.baremes = baremes;
    }

    /** Of its dispositifs in that régime, and of what it may pay the person during the training; empty for who pays nothing there. */
    public SortedSet<String> lues(String financeur, Regime regime) {
        return parFinanceur.computeIfAbsent(regime.id() + " " + financeur, cle -> lire(financeur, regime));
    }

    private SortedSet<String> lire(String financeur, Regime regime) {
        SortedSet<String> lues = new TreeSet<>();
        dispositifs(financeur, regime).forEach(dispositif -> lues.addAll(lectures(regime).de(regime.fiche(dispositif))));
        PayeurDuDispositif.payeurs(financeur, regime).forEach(payeur -> lues.addAll(lectures(regime).deLaPaie(payeur)));
        return lues;
    }

    /** Those of that régime that it may pay. */
    public static Set<Dispositif> dispositifs(String financeur, Regime regime) {
        return PayeurDuDispositif.dispositifsDe(financeur).stream().filter(regime.fiches()::containsKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a reason of a plan rests on.
     *
     * @param regle its id; that of a combination, of a closure or of an answer of a funder reads nothing of the demande
     * @return empty when nobody knows
     */
    public Optional<SortedSet<String>> deLaRegle(String regle, Regime regime) {
        boolean horsDeLaDemande = SANS_DONNEE.contains(regle) || regime.cumuls().stream().anyMatch(cumul -> cumul.nom().equals(regle) || cumul.nom().startsWith(regle + " - "))
                || regime.fiches().values().stream().anyMatch(fiche -> fiche.ouverture() != null && fiche.ouverture().regle().equals(regle));
        return horsDeLaDemande ? Optional.of(new TreeSet<>()) : lectures(regime).deLaRegle(regle);
    }

    private LecturesDuRegime lectures(Regime regime) {
        return lectures.computeIfAbsent(regime.id(), id -> new LecturesDuRegime(regime, baremes.de(regime, Cadre.lu().parDefaut())));
    }
}
