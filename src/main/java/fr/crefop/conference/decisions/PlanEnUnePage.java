package fr.crefop.conference.decisions;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The whole plan on ONE page: the complexity stays inside, whatever the number of funders.
 * A full page is first set in smaller type; when even that overflows, the lines are grouped by funder.
 */
@Component
public class PlanEnUnePage {

    private static final List<Composition> COMPOSITIONS = List.of(
            new Composition("10.5pt", false), new Composition("9.5pt", false), new Composition("9.5pt", true),
            new Composition("8.7pt", true), new Composition("8pt", true), new Composition("7.2pt", true), new Composition("6.4pt", true));
    private static final List<Composition> SERREES = COMPOSITIONS.subList(2, COMPOSITIONS.size());

    private final GabaritDuPlan gabarit;
    private final ImpressionPdf impression = new ImpressionPdf();

    /** @param adresse of the house: the page says where its reader is told of her data */
    public PlanEnUnePage(@Value("${conference.adresse}") String adresse) {
        gabarit = new GabaritDuPlan(adresse);
    }

    public byte[] imprimer(FeuilleDuPlan feuille) {
        FeuilleDuPlan mesuree = Mesure.ajuster(feuille);
        FeuilleDuPlan groupee = Mesure.grouperParFinanceur(mesuree);
        return tenirSurUnePage(mesuree, COMPOSITIONS)
                .or(() -> tenirSurUnePage(groupee, SERREES))
                .orElseThrow(() -> new IllegalStateException("Le plan ne tient pas sur une page"));
    }

    private Optional<byte[]> tenirSurUnePage(FeuilleDuPlan feuille, List<Composition> compositions) {
        return compositions.stream()
                .map(composition -> impression.imprimer(gabarit.remplir(feuille, composition)))
                .filter(pdf -> ImpressionPdf.pages(pdf) == 1)
                .findFirst();
    }

    /** @param corps size of the type, which everything on the page follows; serre takes the air out */
    record Composition(String corps, boolean serre) {}
}
