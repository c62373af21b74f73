package fr.crefop.conference.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.DemandeDeComparaison.Variante;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads {@code {demande, variantes: [{nom, hypotheses}]}}, and names every faulty field at once. */
@Component
public class LecteurDeComparaison {

    private static final int MINIMUM = 2;
    private static final int MAXIMUM = 6;
    private static final int NOM_MAXIMAL = 80;
    private static final String HYPOTHESES = "hypotheses";

    private final LecteurDeDemande demandes;

    public LecteurDeComparaison(LecteurDeDemande demandes) {
        this.demandes = demandes;
    }

    /** @throws RefusMetier with one entry for each faulty field, its path told from the root of what was sent */
    public DemandeDeComparaison lire(byte[] texte) {
        JsonNode racine = demandes.arbre(texte);
        if (racine == null || !racine.isObject()) {
            throw new RefusMetier("La comparaison doit être un objet {demande, variantes}.");
        }
        Set<Erreur> erreurs = new LinkedHashSet<>();
        inconnus("", racine, Set.of("demande", "variantes"), erreurs);
        JsonNode demande = racine.path("demande");
        JsonNode variantes = racine.path("variantes");
        if (!demande.isObject()) {
            erreurs.add(new Erreur("demande", null, "La demande est nécessaire."));
        }
        List<Variante> lues = new ArrayList<>();
        if (!variantes.isArray() || variantes.size() < MINIMUM || variantes.size() > MAXIMUM) {
            erreurs.add(new Erreur("variantes", variantes.isArray() ? variantes.size() + " variantes" : null,
                    "Une liste de " + MINIMUM + " à " + MAXIMUM + " variantes {nom, hypotheses} est attendue."));
        } else {
            lire(demande, variantes, lues, erreurs);
        }
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("Les variantes ne peuvent pas être comparées", List.copyOf(erreurs));
        }
        return new DemandeDeComparaison(List.copyOf(lues));
    }

    private void lire(JsonNode demande, JsonNode variantes, List<Variante> lues, Set<Erreur> erreurs) {
        Set<String> noms = new HashSet<>();
        for (int rang = 0; rang < variantes.size(); rang++) {
            String chemin = "variantes[" + rang + "]";
            JsonNode variante = variantes.get(rang);
            if (!variante.isObject()) {
                erreurs.add(new Erreur(chemin, null, "Un objet {nom, hypotheses} est attendu."));
                continue;
            }
            inconnus(chemin + ".", variante, Set.of("nom", HYPOTHESES), erreurs);
            nommer(chemin + ".nom", variante.path("nom"), noms, erreurs);
            JsonNode hypotheses = variante.path(HYPOTHESES);
            if (!hypotheses.isMissingNode() && !hypotheses.isNull() && !hypotheses.isObject()) {
                erreurs.add(new Erreur(chemin + "." + HYPOTHESES, null, "Un objet « clé : valeur » est attendu."));
            } else if (demande.isObject()) {
                Demande lue = demande(demande, hypotheses, chemin, erreurs);
                if (lue != null) {
                    lues.add(new Variante(variante.path("nom").asText().strip(), lue));
                }
            }
        }
    }

    private static void nommer(String chemin, JsonNode nom, Set<String> noms, Set<Erreur> erreurs) {
        String message = !nom.isTextual() || nom.asText().isBlank() ? "Chaque variante a un nom."
                : nom.asText().length() > NOM_MAXIMAL ? "Le texte dépasse " + NOM_MAXIMAL + " caractères."
                : Ecriture.illisibleSurUneLigne(nom.asText()) ? Ecriture.REFUS
                : !noms.add(nom.asText().strip()) ? "Ce nom sert déjà à une autre variante." : null;
        if (message != null) {
            erreurs.add(new Erreur(chemin, null, message));
        }
    }

    /** The common faults are told once, under {@code demande}; those of a variant's hypotheses under that variant. */
    private Demande demande(JsonNode commune, JsonNode hypotheses, String chemin, Set<Erreur> erreurs) {
        ObjectNode propre = commune.deepCopy();
        if (hypotheses.isObject() && (propre.path(HYPOTHESES).isMissingNode() || propre.path(HYPOTHESES).isNull())) {
            propre.set(HYPOTHESES, hypotheses.deepCopy());
        } else if (hypotheses.isObject() && propre.get(HYPOTHESES) instanceof ObjectNode siennes) {
            siennes.setAll((ObjectNode) hypotheses.deepCopy());
        }
        try {
            return demandes.lire(propre);
        } catch (RefusMetier refus) {
            if (refus.erreurs().isEmpty()) {
                erreurs.add(new Erreur("demande", null, refus.getMessage()));
            }
            refus.erreurs().forEach(e -> erreurs.add(new Erreur(ou(e.champ(), hypotheses, chemin), e.valeur(), e.message())));
            return null;
        }
    }

    private static String ou(String champ, JsonNode hypotheses, String chemin) {
        if (champ.startsWith(HYPOTHESES + ".")) {
            String cle = champ.substring(HYPOTHESES.length() + 1);
            boolean delaVariante = hypotheses.has(cle) || hypotheses.has(cle.replaceAll("\\[.*", ""));
            return (delaVariante ? chemin : "demande") + "." + champ;
        }
        return champ.isEmpty() ? "demande" : "demande." + champ;
    }

    private static void inconnus(String prefixe, JsonNode noeud, Set<String> connus, Set<Erreur> erreurs) {
        noeud.fieldNames().forEachRemaining(champ -> {
            if (!connus.contains(champ)) {
                erreurs.add(new Erreur(prefixe + champ, null, "Ce champ n'existe pas."));
            }
        });
    }
}
