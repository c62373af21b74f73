package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.LecteurDeSaisine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What was typed, as the JSON of the contract. An empty field is absent (unknown), and what cannot be read stays as
 * typed: the validator of the API is the only one to say what is wrong, in the same words for all.
 */
@Component
public class LectureDuFormulaire {

    private static final List<String> TOUJOURS_PRESENTS = List.of("identite", "demande.beneficiaire", "demande.formation");

    private static final String HYPOTHESES = "demande.hypotheses";

    private static final String CONSENTI = "consentement.le";
    private static final String PORTEE = "consentement.portee";
    /** What the question says that it stands for where it is left empty. */
    private static final String PORTEE_USUELLE = "la transmission de son dossier aux financeurs du plan et aux membres de la conférence";

    private final CatalogueDeSaisie catalogue;
    private final LectureDeValeur lecture = new LectureDeValeur();

    public LectureDuFormulaire(CatalogueDeSaisie catalogue) {
        this.catalogue = catalogue;
    }

    /** What serves in this case, and what does not. */
    public Reponses trier(MultiValueMap<String, String> saisie) {
        return Reponses.triees(catalogue, saisie);
    }

    /** What is put aside is left out. */
    public ObjectNode lire(Reponses reponses) {
        return lire(reponses.retenues(), reponses.questions());
    }

    ObjectNode lire(MultiValueMap<String, String> saisie, Questions questions) {
        ObjectNode racine = JsonNodeFactory.instance.objectNode();
        // So that a missing field is reported by its own name rather than by its parent's.
        TOUJOURS_PRESENTS.forEach(chemin -> parent(racine, chemin + ".x"));
        // No longer asked: a page opened before may still send it, and is told so rather than computed otherwise than typed.
        if (saisie.getOrDefault(HYPOTHESES, List.of()).stream().anyMatch(valeur -> !valeur.isBlank())) {
            poser(racine, HYPOTHESES, JsonNodeFactory.instance.textNode(saisie.getFirst(HYPOTHESES)));
        }
        if ("true".equals(saisie.getFirst(LecteurDeSaisine.CONFIRMATION))) {
            racine.put(LecteurDeSaisine.CONFIRMATION, true);
        }
        if (!sousEntendue(saisie, PORTEE).isEmpty()) {
            poser(racine, PORTEE, JsonNodeFactory.instance.textNode(PORTEE_USUELLE));
        }
        for (Champ champ : questions.champs()) {
            if (dansUnGroupeSansRien(champ, saisie) && champ.noms().stream().allMatch(nom -> vide(saisie, nom))) {
                poser(racine, champ.chemin(), lecture.lire(champ, List.of(champ.neant())));
            }
            for (String nom : champ.noms()) {
                List<String> valeurs = saisie.getOrDefault(nom, List.of()).stream()
                        .map(LectureDeValeur::epurer).filter(valeur -> !valeur.isEmpty()).toList();
                if (!valeurs.isEmpty()) {
                    poser(racine, nom, lecture.lire(champ, valeurs));
                }
            }
        }
        return racine;
    }

    /** What an input left empty stands for, as its question says; empty for what then stays unknown, which is nearly all. */
    static String sousEntendue(MultiValueMap<String, String> saisie, String nom) {
        return nom.equals(PORTEE) && !vide(saisie, CONSENTI) && vide(saisie, PORTEE) ? PORTEE_USUELLE : "";
    }

    /** The box of its group says "nothing": an answer, where an empty field would be none. */
    private static boolean dansUnGroupeSansRien(Champ champ, MultiValueMap<String, String> saisie) {
        return champ.rien().filter(groupe -> saisie.getOrDefault(Section.Groupe.AUCUN, List.of()).contains(groupe.code())).isPresent();
    }

    private static boolean vide(MultiValueMap<String, String> saisie, String nom) {
        return saisie.getOrDefault(nom, List.of()).stream().allMatch(valeur -> LectureDeValeur.epurer(valeur).isEmpty());
    }

    private static void poser(ObjectNode racine, String chemin, JsonNode valeur) {
        parent(racine, chemin).set(chemin.substring(chemin.lastIndexOf('.') + 1), valeur);
    }

    private static ObjectNode parent(ObjectNode racine, String chemin) {
        String[] pas = chemin.split("\\.");
        ObjectNode noeud = racine;
        for (int i = 0; i < pas.length - 1; i++) {
            noeud = noeud.withObjectProperty(pas[i]);
        }
        return noeud;
    }
}
