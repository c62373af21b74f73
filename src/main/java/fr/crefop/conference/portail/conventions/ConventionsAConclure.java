package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region.ConventionInitiale;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.conventions.Partie;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** What the region's file tells as still to be concluded between funders: its day of effect is theirs to set, with what they sign. */
final class ConventionsAConclure {

    private ConventionsAConclure() {}

    /** @param rang its place among those of the region's file, from 0 */
    public record AConclure(int rang, String titre, String texte, List<String> parties, List<String> cumuls) {}

    /** Those that the register holds no project, no signature under way and nothing in force of. */
    static List<AConclure> parmi(List<Convention> registre) {
        List<ConventionInitiale> toutes = Cadre.lu().parDefaut().conventionsAConclure();
        return IntStream.range(0, toutes.size()).filter(rang -> registre.stream().noneMatch(convention -> est(convention, toutes.get(rang))))
                .mapToObj(rang -> vue(rang, toutes.get(rang))).toList();
    }

    private static boolean est(Convention convention, ConventionInitiale prevue) {
        Set<String> parties = convention.parties().stream().map(place -> place.partie().groupe()).collect(Collectors.toSet());
        return EnumSet.of(EtatConvention.PROJET, EtatConvention.EN_SIGNATURE, EtatConvention.ACTIVE).contains(convention.etat()) && parties.equals(new HashSet<>(prevue.parties()))
                && convention.cumuls().containsAll(prevue.cumuls());
    }

    private static AConclure vue(int rang, ConventionInitiale prevue) {
        return new AConclure(rang, prevue.titre(), prevue.texte(), prevue.parties().stream().map(groupe -> new Partie(groupe).libelle()).toList(),
                prevue.cumuls());
    }

    /** What the form of a new convention begins with. */
    static MultiValueMap<String, String> saisie(int rang) {
        List<ConventionInitiale> toutes = Cadre.lu().parDefaut().conventionsAConclure();
        if (rang < 0 || rang >= toutes.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ConventionInitiale prevue = toutes.get(rang);
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>();
        valeurs.add("titre", prevue.titre());
        valeurs.add("texte", prevue.texte());
        valeurs.add("source", prevue.source());
        prevue.parties().forEach(groupe -> valeurs.add("parties", new Partie(groupe).code()));
        prevue.cumuls().forEach(cumul -> valeurs.add("cumuls", cumul));
        return valeurs;
    }
}
