package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.Dispositif.AGEFIPH;
import static fr.crefop.conference.financement.Dispositif.AIF;
import static fr.crefop.conference.financement.Dispositif.CIF_CDD;
import static fr.crefop.conference.financement.Dispositif.CIF_CDI;
import static fr.crefop.conference.financement.Dispositif.CSP_FPSPP;
import static fr.crefop.conference.financement.Dispositif.CSP_OPCA;
import static fr.crefop.conference.financement.Dispositif.PERIODE_PROFESSIONNALISATION;
import static fr.crefop.conference.financement.Dispositif.PLAN_FORMATION;
import static fr.crefop.conference.financement.Dispositif.REGION_CHEQUE;

import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a convention may allow in table B.16: its V, and its N that the law does not impose (marked C). */
@Component
class CumulsDuBareme implements CumulsOuvrables {

    private static final Map<String, List<Dispositif>> DISPOSITIFS = new TreeMap<>(Map.of(
            "cumul.cif.aif", List.of(CIF_CDD, CIF_CDI, AIF),
            "cumul.cif.region", List.of(CIF_CDD, CIF_CDI, REGION_CHEQUE),
            "cumul.cif.agefiph", List.of(CIF_CDD, CIF_CDI, AGEFIPH),
            "cumul.cif.opca", List.of(CIF_CDD, CIF_CDI, PERIODE_PROFESSIONNALISATION, PLAN_FORMATION),
            "cumul.aif.cheque", List.of(AIF, REGION_CHEQUE),
            "cumul.cheque.agefiph", List.of(AGEFIPH, REGION_CHEQUE),
            "cumul.cheque.csp", List.of(REGION_CHEQUE, CSP_OPCA, CSP_FPSPP)));

    private final List<CumulOuvrable> tous;

    CumulsDuBareme(Baremes baremes) {
        this.tous = DISPOSITIFS.entrySet().stream().map(e -> ouvrable(baremes.parametre(e.getKey()), e.getValue())).toList();
    }

    /** The source of a cumul begins with the id of its rule; {@code B.16} alone names the table instead. */
    private static CumulOuvrable ouvrable(Parametre cumul, List<Dispositif> dispositifs) {
        String regle = Stream.of(cumul.source().split(" ; ")).findFirst().orElse("B.16");
        return new CumulOuvrable(cumul.cle(), cumul.description(), regle,
                dispositifs.stream().map(d -> new Concerne(d.name(), d.libelle(), payeur(d))).toList());
    }

    /** Référentiel I.4. A branch that pays its own CIF follows the FONGECIF, which speaks for all of them. */
    private static Partie payeur(Dispositif dispositif) {
        return switch (dispositif) {
            case CIF_CDD, CIF_CDI -> Partie.FONGECIF;
            case AIF -> Partie.POLE_EMPLOI;
            case REGION_CHEQUE -> Partie.REGION;
            case PERIODE_PROFESSIONNALISATION, PLAN_FORMATION, CSP_OPCA -> Partie.OPCA;
            case CSP_FPSPP -> Partie.FPSPP;
            case AGEFIPH -> Partie.AGEFIPH;
            default -> throw new IllegalStateException("Aucune partie ne paie " + dispositif);
        };
    }

    @Override
    public List<CumulOuvrable> tous() {
        return tous;
    }
}
