package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.AideIndividuelle.Nature;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.Provenance;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.bareme.Verification;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The values that plans of a region rest on, and that nobody has read again at their source for twelve months (regime-2019-2026, K).
 * Of the régime of that day only: the texts of one that is over do not change any more.
 */
@Component
public class ValeursAReverifier {

    private static final Comparator<ValeurAReverifier> LA_PLUS_ANCIENNE = Comparator.comparing((ValeurAReverifier v) -> v.verifieLe().premier())
            .thenComparing(ValeurAReverifier::de).thenComparing(ValeurAReverifier::description).thenComparing(ValeurAReverifier::source);

    private final Reglements reglements;

    ValeursAReverifier(Reglements reglements) {
        this.reglements = reglements;
    }

    /** The longest unread first; none on a day of no régime. */
    public List<ValeurAReverifier> de(Region region, LocalDate jour) {
        return toutes(region, jour).filter(valeur -> Verification.estAncienne(valeur.verifieLe().premier(), jour)).toList();
    }

    /** The one that has to be read again first; empty on a day of no régime. */
    public Optional<ValeurAReverifier> premiereARelire(Region region, LocalDate jour) {
        return toutes(region, jour).findFirst();
    }

    private Stream<ValeurAReverifier> toutes(Region region, LocalDate jour) {
        Optional<Regime> regime = Cadre.lu().regimeDu(jour).filter(r -> region.estConnueLe(jour));
        return regime.stream().flatMap(r -> Stream.concat(desBaremes(r, region, jour), desAides(region, jour))).sorted(LA_PLUS_ANCIENNE);
    }

    private Stream<ValeurAReverifier> desBaremes(Regime regime, Region region, LocalDate jour) {
        return reglements.de(regime, region).baremes().tous().stream().filter(p -> p.verifieLe() != null)
                .map(p -> new ValeurAReverifier(Mots.famille(p.cle()), p.description(jour), enVigueur(p, jour), p.provenance(),
                        Reference.citees(regime, List.of(p.source())), new DateDite(p.verifieLe(), p.verifieLe())));
    }

    /** A value that only begins later is told as it will begin. */
    private static String enVigueur(Parametre p, LocalDate jour) {
        var valeur = Optional.ofNullable(p.valeurs().floorEntry(jour)).orElseGet(p.valeurs()::firstEntry);
        return Grandeurs.valeur(valeur.getValue(), p.unite());
    }

    private static Stream<ValeurAReverifier> desAides(Region region, LocalDate jour) {
        List<ValeurAReverifier> valeurs = new ArrayList<>();
        for (AideIndividuelle aide : region.aides()) {
            aide.versionLe(jour).filter(version -> version.renvoi() == null || aide.nature() == Nature.PRECISION).ifPresent(version -> {
                for (Provenance provenance : version.sources()) {
                    valeurs.add(new ValeurAReverifier(aide.nom(), "Règles et état de l'aide", "", provenance.source().titre(),
                            List.of(Reference.de(provenance.source())), provenance.verifieLe()));
                }
            });
        }
        return valeurs.stream();
    }
}
