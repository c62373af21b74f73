package fr.crefop.conference.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a saisine, {@code {motif, identite: {nom, prenom}, demande}}, and names every faulty field at once. */
@Component
public class LecteurDeSaisine {

    private static final int NOM_MAXIMAL = 120;
    private static final int MOTIF_MAXIMAL = 4000;

    private final LecteurDeDemande demandes;

    LecteurDeSaisine(LecteurDeDemande demandes) {
        this.demandes = demandes;
    }

    /** @throws RefusMetier with one entry for each faulty field, its path told from the root of the saisine */
    public Saisine lire(JsonNode racine) {
        if (racine == null || !racine.isObject()) {
            throw new RefusMetier("La saisine doit être un objet {motif, identite, demande}.");
        }
        List<Erreur> erreurs = new ArrayList<>();
        inconnus("", racine, Set.of("motif", "identite", "demande"), erreurs);
        String motif = texte("motif", racine.get("motif"), MOTIF_MAXIMAL, erreurs);
        JsonNode identite = racine.path("identite");
        inconnus("identite.", identite, Set.of("nom", "prenom"), erreurs);
        String nom = texte("identite.nom", identite.get("nom"), NOM_MAXIMAL, erreurs);
        String prenom = texte("identite.prenom", identite.get("prenom"), NOM_MAXIMAL, erreurs);
        Demande demande = demande(racine.get("demande"), erreurs);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La saisine n'a pas été enregistrée : " + erreurs.size()
                    + (erreurs.size() > 1 ? " champs sont à corriger." : " champ est à corriger."), erreurs);
        }
        return new Saisine(motif, new Identite(nom, prenom), demande);
    }

    private Demande demande(JsonNode noeud, List<Erreur> erreurs) {
        if (noeud == null || noeud.isNull()) {
            erreurs.add(new Erreur("demande", null, "La demande est nécessaire."));
            return null;
        }
        try {
            return demandes.lire(noeud);
        } catch (RefusMetier refus) {
            if (refus.erreurs().isEmpty()) {
                erreurs.add(new Erreur("demande", null, refus.getMessage()));
            }
            refus.erreurs().forEach(e -> erreurs.add(new Erreur(
                    e.champ().isEmpty() ? "demande" : "demande." + e.champ(), e.valeur(), e.message())));
            return null;
        }
    }

    private static void inconnus(String prefixe, JsonNode noeud, Set<String> connus, List<Erreur> erreurs) {
        noeud.fieldNames().forEachRemaining(champ -> {
            if (!connus.contains(champ)) {
                erreurs.add(new Erreur(prefixe + champ, null, "Ce champ n'existe pas."));
            }
        });
    }

    private static String texte(String champ, JsonNode noeud, int maximum, List<Erreur> erreurs) {
        String message = noeud == null || noeud.isNull() ? "Ce champ est nécessaire."
                : !noeud.isTextual() ? "Un texte est attendu."
                : noeud.asText().isBlank() ? "Ce champ est nécessaire."
                : noeud.asText().length() > maximum ? "Le texte dépasse " + maximum + " caractères."
                : noeud.asText().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        ? "Le texte contient un caractère qui ne s'écrit pas." : null;
        if (message != null) {
            erreurs.add(new Erreur(champ, null, message));
            return null;
        }
        return noeud.asText().strip();
    }
}
