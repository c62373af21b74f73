package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** In which region each département is (rules/departements.yaml): a domicile told by both has to be one place. */
final class Departements {

    private static final String FICHIER = "/rules/departements.yaml";
    private static final String REGION = "beneficiaire.regionDomicile";
    private static final Map<String, String> REGIONS = lire();

    private Departements() {}

    /** @return its region, by code; nothing for what is no département */
    static Optional<String> region(String departement) {
        return Optional.ofNullable(REGIONS.get(departement));
    }

    /** @param departement one that exists @param region of the domicile, null when it is not told: what is unknown contradicts nothing */
    static Optional<Erreur> contredit(String departement, String region) {
        return region(departement).filter(sienne -> region != null && !sienne.equals(region)).map(sienne -> new Erreur("departement", null,
                Declaration.departements().get(departement) + " n'est pas dans la région du domicile, " + nom(region) + " : corrigez l'un ou l'autre."));
    }

    private static String nom(String region) {
        return Donnee.mots(Declaration.deLaDemande().donnee(REGION).options()).getOrDefault(region, region);
    }

    private static Map<String, String> lire() {
        try (InputStream fichier = Departements.class.getResourceAsStream(FICHIER)) {
            Map<String, List<String>> lus = new Yaml(new SafeConstructor(new LoaderOptions())).load(fichier);
            Map<String, String> regions = new HashMap<>();
            lus.forEach((region, departements) -> departements.forEach(departement -> regions.put(departement, region)));
            return Map.copyOf(regions);
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }
}
