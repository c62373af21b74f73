package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a convention between two funders, on all that it may open between them, would take off the remainder of one case. */
@Component
public class GainsDesCombinaisons {

    private static final String OUVERT = "OUI";

    private final SimulateurParRegles simulateur;
    private final CumulsOuvrables cumuls;

    GainsDesCombinaisons(SimulateurParRegles simulateur, CumulsOuvrables cumuls) {
        this.simulateur = simulateur;
        this.cumuls = cumuls;
    }

    /**
     * @param reste what today's rules, values and conventions leave to pay, in euros
     * @param parSignataires euros above zero, by {@link CumulOuvrable#codeDesSignataires}; empty where nothing is missing
     */
    public record Gains(Montant reste, SortedMap<String, Montant> parSignataires) {}

    /** Changes whenever a plan of today might not be what it was: gains computed under another one are to be computed again. */
    public String version() {
        return simulateur.version();
    }

    /**
     * The plan is computed with today's conventions and values, then again for each pair of funders with all that they may open between them, and
     * nothing else changed.
     *
     * @return empty where the demande cannot be computed any more: a saisine taken before a bound changed has no figure, which is no zero
     */
    public Optional<Gains> de(Demande demande) {
        try {
            Montant reste = simulateur.simulerSansConseils(demande).resteAFinancer();
            SortedMap<String, Montant> gains = new TreeMap<>();
            if (reste.estPositif()) {
                Collection<String> ouvrables = Cadre.lu().regimeDu(demande.formation().debut()).map(Regime::ouvrables).orElseThrow();
                cumuls.parSignataires().forEach((signataires, entreEux) -> {
                    Map<String, Object> ouverts = entreEux.stream().map(CumulOuvrable::cle).filter(ouvrables::contains).distinct()
                            .collect(Collectors.toMap(Function.identity(), cle -> OUVERT));
                    if (!ouverts.isEmpty()) {
                        Montant gain = reste.moins(simulateur.simulerSansConseils(demande.avec(ouverts)).resteAFinancer());
                        if (gain.estPositif()) {
                            gains.put(signataires, gain);
                        }
                    }
                });
            }
            return Optional.of(new Gains(reste, gains));
        } catch (RefusMetier incalculable) {
            return Optional.empty();
        }
    }
}
