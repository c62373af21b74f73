package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a region is for the conférence: its funders, its name on the letters, how its body votes, the conventions it begins with, its own aids.
 *
 * @param code of INSEE, two digits
 * @param enPhrase as a sentence names it: {@code région Bretagne}
 * @param connueDepuis first day of the trainings that its file tells of; before, the region is for the house as one without a
 *        file. Null when it tells of all
 * @param logo its mark, for the head of pages and documents; null where its file names none
 * @param gouvernances how its body decides, by first day; those of another region where it wrote none (rules/cadre.yaml)
 * @param conference who signs, at the head of pages and letters; {@code bureau} the same for the bureau
 */
public record Region(String code, String nom, String enPhrase, LocalDate connueDepuis, String conference, String bureau,
        Map<String, GroupeDeFinanceurs> groupes, Map<String, Financeur> financeurs, List<ConventionInitiale> conventions,
        List<AideIndividuelle> aides, QuiRepond quiRepond, Logo logo, List<Gouvernance> gouvernances) {

    /**
     * A convention in force when the conférence begins; or one that its parties have still to conclude, which has then neither number nor
     * day of effect. {@code parties} are codes of groups.
     */
    public record ConventionInitiale(String numero, String titre, String texte, String source, LocalDate effet,
            List<String> parties, List<String> cumuls) {}

    /** Those in force when the conférence begins. */
    public List<ConventionInitiale> conventionsSignees() {
        return conventions.stream().filter(convention -> convention.effet() != null).toList();
    }

    /** Those that nobody signed yet: what they would say, and what they would open. */
    public List<ConventionInitiale> conventionsAConclure() {
        return conventions.stream().filter(convention -> convention.effet() == null).toList();
    }

    /** Whether its file tells how the trainings that start on that day are paid; of an unknown day, the last that could be. */
    public boolean estConnueLe(LocalDate debut) {
        return connueDepuis == null || debut == null || !debut.isBefore(connueDepuis);
    }

    /** The last that had begun on that day; the first for a day before all of them. */
    public Gouvernance gouvernanceDu(LocalDate jour) {
        return gouvernances.stream().filter(gouvernance -> !gouvernance.du().isAfter(jour)).reduce((avant, apres) -> apres)
                .orElseGet(() -> gouvernances.get(0));
    }

    Region gouvernee(List<Gouvernance> comment) {
        return new Region(code, nom, enPhrase, connueDepuis, conference, bureau, groupes, financeurs, conventions, aides, quiRepond, logo, comment);
    }

    /** A text of a régime, {@code Domicile en {region}}, as it is said here. */
    public String nommer(String texte) {
        return texte.replace("{region}", enPhrase);
    }

    /** Its file, under the root of the classpath. */
    public String fichier() {
        return "rules/regions/" + code + ".yaml";
    }

    /** @throws CadreInvalide when the region has no such funder */
    public Financeur financeur(String role) {
        return financeurs.values().stream().filter(f -> role.equals(f.role())).findFirst()
                .orElseThrow(() -> new CadreInvalide("la région " + code + " n'a pas de financeur de rôle " + role));
    }
}
