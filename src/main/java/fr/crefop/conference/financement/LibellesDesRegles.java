package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.financement.regles.Regle;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each rule of all régimes asks, in French, by its id; the sentences that the référentiel has under one id follow each other. */
@Component
public class LibellesDesRegles {

    private final Map<String, String> libelles;

    LibellesDesRegles(Reglements reglements) {
        libelles = Cadre.lu().regimes().stream()
                .flatMap(regime -> reglements.de(regime, Cadre.lu().parDefaut()).moteur().catalogues().derniers().values().stream().sorted())
                .collect(Collectors.groupingBy(Regle::id, Collectors.mapping(Regle::libelle, Collectors.collectingAndThen(
                        Collectors.toList(), textes -> textes.stream().distinct().collect(Collectors.joining(" ; "))))));
    }

    /** The id itself for a rule that no pack has any more. */
    public String de(String regle) {
        return libelles.getOrDefault(regle, regle);
    }
}
