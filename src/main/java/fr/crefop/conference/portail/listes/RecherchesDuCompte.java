package fr.crefop.conference.portail.listes;

import fr.crefop.conference.recherches.Recherche;
import fr.crefop.conference.recherches.RecherchesGardees;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The searches that an account kept, as its pages show them: one question to the database, none for the cases that they would find. */
@Component
public class RecherchesDuCompte {

    private final RecherchesGardees gardees;
    private final Droits droits;

    RecherchesDuCompte(RecherchesGardees gardees, Droits droits) {
        this.gardees = gardees;
        this.droits = droits;
    }

    /**
     * @param adresse of the list with its filters
     * @param enMots the filters as a reader says them
     */
    public record RechercheVue(long id, String nom, String adresse, String enMots) {}

    boolean peutGarder(String compte) {
        return droits.permet(compte, "garder-ses-recherches");
    }

    /** Empty for who keeps none. */
    public List<RechercheVue> de(String compte) {
        return !peutGarder(compte) ? List.of() : gardees.de(compte).stream().map(RecherchesDuCompte::vue).toList();
    }

    private static RechercheVue vue(Recherche gardee) {
        String adresse = "/dossiers" + (gardee.filtre().isEmpty() ? "" : "?" + gardee.filtre());
        return new RechercheVue(gardee.id(), gardee.nom(), adresse, enMots(adresse));
    }

    /** A choice that the list has offered and offers no more is said: the address would be refused. */
    private static String enMots(String adresse) {
        Map<String, String> champs = UriComponentsBuilder.fromUriString(adresse).build().getQueryParams().toSingleValueMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, champ -> UriUtils.decode(champ.getValue(), StandardCharsets.UTF_8)));
        try {
            List<String> mots = RechercheDeDossiers.lire(champs).enMots();
            return mots.isEmpty() ? "tous les dossiers" : String.join(", ", mots);
        } catch (RefusMetier plusOffert) {
            return "un de ses choix n'existe plus : retirez-la";
        }
    }
}
