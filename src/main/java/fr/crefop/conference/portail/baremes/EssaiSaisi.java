package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A value to be tried and its date of effect, as typed: the address says them, and nothing keeps them. */
record EssaiSaisi(String valeur, String effet) {

    static EssaiSaisi lire(Map<String, String> champs) {
        return new EssaiSaisi(champs.getOrDefault("valeur", ""), champs.getOrDefault("effet", ""));
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

    /** The same trial at another page of its list. */
    public String adresse(String chemin, int page) {
        return UriComponentsBuilder.fromPath(chemin).queryParam("valeur", "{valeur}").queryParam("effet", "{effet}").queryParam("page", page)
                .uriVariables(Map.of("valeur", valeur, "effet", effet)).encode().build().toUriString();
    }
}
