package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a convention between two funders, on all that it may open between them, would take off the remainder of one case. */
@Component
public class GainsDesCombinaisons {

    private static final String OUVERT = "OUI";
    private static final String CONVENTION = "convention.";

    private final SimulateurParRegles simulateur;
    private final CumulsOuvrables cumuls;
    private final BaremesDesRegimes baremes;

    GainsDesCombinaisons(SimulateurParRegles simulateur, CumulsOuvrables cumuls, BaremesDesRegimes baremes) {
        this.simulateur = simulateur;
        this.cumuls = cumuls;
        this.baremes = baremes;
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
                Regime regime = Cadre.lu().regimeDu(demande.formation().debut()).orElseThrow();
                cumuls.parSignataires().forEach((signataires, entreEux) -> {
                    Map<String, Object> ouverts = new TreeMap<>();
                    entreEux.stream().map(CumulOuvrable::cle).filter(regime.ouvrables()::contains).forEach(cle -> ouvrir(cle, regime, ouverts));
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

    /** As a signed convention does: the combination is allowed, and the convention that the rules wait for is in force. */
    private void ouvrir(String cumul, Regime regime, Map<String, Object> ouverts) {
        ouverts.put(cumul, OUVERT);
        baremes.de(regime, Cadre.lu().parDefaut()).parametre(cumul).valeurs().values().stream()
                .filter(attendue -> attendue instanceof String cle && cle.startsWith(CONVENTION)).forEach(convention -> ouverts.put((String) convention, true));
    }
}
