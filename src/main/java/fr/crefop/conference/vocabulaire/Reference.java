package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A source with all that sources.yaml knows of it, for who wants to read it.
 *
 * @param auteur null when the text has no other author than its title
 * @param date of the text; null when no day is known
 * @param sites where it was read, in order; empty when nobody said
 */
public record Reference(String titre, String auteur, LocalDate date, List<String> sites) {

    private static final String ENTRE_SITES = " ; ";

    /**
     * Once each, in the order they are first cited. Ids of the référentiel and remarks are no text to read.
     *
     * @param sources as rules and parameters write them
     */
    public static List<Reference> citees(Regime regime, Collection<String> sources) {
        Map<String, Reference> citees = new LinkedHashMap<>();
        sources.stream().flatMap(source -> Titres.elements(source).stream()).map(regime.lexique().sources()::get).filter(Objects::nonNull)
                .forEach(source -> citees.putIfAbsent(source.cle(), de(source)));
        return List.copyOf(citees.values());
    }

    public static Reference de(Source source) {
        return new Reference(source.titre(), source.auteur(), source.date(),
                source.lien() == null ? List.of() : List.of(source.lien().split(ENTRE_SITES)));
    }

    /** Whether it says more than its title. */
    public boolean estPlusQuUnTitre() {
        return auteur != null || date != null || !sites.isEmpty();
    }

    /** The address to open for one of its sites. */
    public static String adresse(String site) {
        return "https://" + site;
    }
}
