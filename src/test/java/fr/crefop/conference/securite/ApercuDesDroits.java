package fr.crefop.conference.securite;

import fr.crefop.conference.securite.droits.Action;
import fr.crefop.conference.securite.droits.Adresse;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.LecteurDesDroits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rights file tried from outside, through whatever stands before the application: of each action the first address of each method
 * at each door, as one account of each role and as nobody. {@code MatriceDesDroitsTest} tries them all, on cases of every state.
 */
public final class ApercuDesDroits {

    /** Nobody's: no case is tried here that bears one. */
    private static final String NOM = "Zzyzx-Sans-Dossier";
    private static final String SORTIR_PARTOUT = "/mon-compte/sessions/fermer";
    private static final List<Compte> UN_PAR_ROLE = List.of(compte("conseiller", Groupe.CONSEILLER), compte("secretariat", Groupe.SECRETARIAT),
            compte("bureau.etat", Groupe.deCode("bureau-etat")), compte("rapporteur", Groupe.RAPPORTEUR), compte("region", Groupe.deCode("region")),
            compte("cfor", Groupe.CFOR), compte("admin", Groupe.ADMIN));

    private final DroitsEcrits droits = LecteurDesDroits.lire(Droits.fichier());
    private final String racine;
    private int essais;

    /** @param racine where the application answers */
    public ApercuDesDroits(String racine) {
        this.racine = racine;
    }

    /** What was answered otherwise than the file says. */
    public List<String> fuites() {
        List<String> fuites = new ArrayList<>(fuitesDe(null));
        UN_PAR_ROLE.forEach(compte -> fuites.addAll(fuitesDe(compte)));
        return fuites;
    }

    public int essais() {
        return essais;
    }

    private List<String> fuitesDe(Compte compte) {
        Essayeur essayeur = new Essayeur(racine, compte == null ? null : compte.identifiant());
        List<String> fuites = new ArrayList<>();
        for (Action action : droits.actions()) {
            for (Endpoint endpoint : adresses(action)) {
                essais++;
                CelluleDeLaMatrice cellule = new CelluleDeLaMatrice(endpoint, compte, null);
                cellule.fuite(droits, essayeur.essayer(endpoint.methode(), cellule.adresse()), NOM).ifPresent(fuites::add);
            }
        }
        return fuites;
    }

    private static Collection<Endpoint> adresses(Action action) {
        Map<String, Endpoint> premieres = new LinkedHashMap<>();
        for (Adresse adresse : action.adresses()) {
            String motif = adresse.motif().getPatternString();
            if (!motif.equals(SORTIR_PARTOUT) && !motif.endsWith("/logout") && !motif.equals("/deconnexion")) {
                Endpoint endpoint = new Endpoint(adresse.methode().equals("*") ? "GET" : adresse.methode(), motif);
                premieres.putIfAbsent(porte(motif) + ' ' + endpoint.methode(), endpoint);
            }
        }
        return premieres.values();
    }

    private static String porte(String motif) {
        return Stream.of("/engine-rest/engine", "/engine-rest", "/camunda/api/engine/engine", "/camunda/api/engine", "/camunda/api/cockpit",
                "/camunda", "/api").filter(motif::startsWith).findFirst().orElse("");
    }

    private static Compte compte(String identifiant, Groupe groupe) {
        return new Compte(identifiant, identifiant, null, Set.of(groupe));
    }
}
