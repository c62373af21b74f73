package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A value to be tried and its date of effect, as typed: the address says them, and nothing keeps them.
 *
 * @param champs of a grid its cells, of a list the codes that are ticked, by the names of their fields
 */
record EssaiSaisi(String valeur, String effet, SortedMap<String, String> champs) {

    private static final Pattern CHAMP = Pattern.compile("ligne-\\d{1,3}-[a-zA-Z]{1,20}|code-[A-Z0-9_]{1,40}");
    private static final int CHAMPS_AU_PLUS = 500;
    private static final int CELLULE_AU_PLUS = 20;

    /**
     * @param montrees the cells that the form showed, by the names of their fields: one that was left alone is not typed, and stays as it is in
     *     force on the day chosen, which need not be the one whose grid was shown
     * @throws RefusMetier when there are more fields than any form has
     */
    static EssaiSaisi lire(Map<String, String> recus, Map<String, String> montrees) {
        SortedMap<String, String> champs = new TreeMap<>();
        recus.forEach((nom, texte) -> {
            if (CHAMP.matcher(nom).matches() && !texte.equals(montrees.get(nom))) {
                // Too long for a number: kept so that it is refused, for a cell that is not there stays as it is in force.
                champs.put(nom, texte.length() <= CELLULE_AU_PLUS ? texte : texte.substring(0, CELLULE_AU_PLUS) + "…");
            }
        });
        if (champs.size() > CHAMPS_AU_PLUS) {
            throw new RefusMetier("Ce formulaire a trop de champs.");
        }
        return new EssaiSaisi(recus.getOrDefault("valeur", ""), recus.getOrDefault("effet", ""), champs);
    }

    /** @throws RefusMetier when there is no such page */
    static int page(Map<String, String> champs) {
        return RechercheSimple.lire(champs).page();
    }

    /** @throws RefusMetier when it is no date, or none was given */
    LocalDate jour() {
        LocalDate jour = DateSaisie.lire("effet", effet);
        if (jour == null) {
            String message = "Donnez la date d'effet.";
            throw new RefusMetier(message, List.of(new Erreur("effet", effet, message)));
        }
        return jour;
    }

    /** What a cell shows: as typed, or as it is in force. */
    public String cellule(String champ, String enVigueur) {
        return champs.getOrDefault(champ, enVigueur);
    }

    /** The same trial at another page of its list. */
    public String adresse(String chemin, int page) {
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath(chemin).queryParam("valeur", "{valeur}").queryParam("effet", "{effet}").queryParam("page", page);
        Map<String, Object> dits = new HashMap<>(Map.of("valeur", valeur, "effet", effet));
        champs.forEach((nom, texte) -> {
            adresse.queryParam(nom, "{" + nom + "}");
            dits.put(nom, texte);
        });
        return adresse.uriVariables(dits).encode().build().toUriString();
    }
}
