package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import fr.crefop.conference.dossier.ControleDeDemande;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The contract's schema first; then, on what is left once the faulty fields are taken out, the checks that look at several
 * fields together. So one refusal tells everything.
 */
public final class LectureStricte {

    private final ObjectMapper json;
    private final List<ControleDeDemande> controles;
    private final Declaration declaration;
    private final JsonSchema schema;
    private final MessagesFrancais messages;

    public LectureStricte(ObjectMapper json, List<ControleDeDemande> controles, Declaration declaration) {
        this.json = json;
        this.declaration = declaration;
        this.schema = SchemaDuContrat.lire(SchemaDeLaDemande.DEMANDE, declaration);
        this.messages = new MessagesFrancais(declaration);
        this.controles = List.copyOf(controles);
    }

    public Demande lire(JsonNode recu) {
        if (recu == null || !recu.isObject()) {
            throw new RefusMetier("La demande doit être un objet JSON", List.of(new Erreur("", null, "attendu : un objet.")));
        }
        JsonNode racine = recu.deepCopy();
        List<Erreur> erreurs = new ArrayList<>();
        Elagage.retirerLesNuls(racine);
        JsonNode donne = racine.deepCopy();
        Elagage.retirerLInsense(racine, "", erreurs);
        for (ValidationMessage message : schema.validate(racine)) {
            ajouter(erreurs, messages.erreur(message));
        }
        for (Erreur erreur : erreurs) {
            Elagage.retirer(racine, erreur.champ());
        }
        Demande demande = lier(racine, erreurs);
        Bornes.controler(declaration, racine).forEach(erreur -> ajouter(erreurs, erreur));
        Vraisemblance.controler(demande).forEach(erreur -> ajouter(erreurs, erreur));
        controles.forEach(controle -> controle.controler(demande).forEach(erreur -> ajouter(erreurs, erreur)));
        LocalDate debut = demande.formation() == null ? null : demande.formation().debut();
        // A first day that no régime knows says nothing of the data beside it.
        if (debut != null && erreurs.stream().noneMatch(erreur -> erreur.champ().equals("formation.debut"))) {
            HorsPeriode.controler(declaration, donne, debut).forEach(erreur -> remplacer(erreurs, erreur));
        }
        if (!erreurs.isEmpty()) {
            erreurs.sort(Comparator.comparing(Erreur::champ).thenComparing(Erreur::message));
            throw refus(erreurs);
        }
        return demande;
    }

    private static RefusMetier refus(List<Erreur> erreurs) {
        return new RefusMetier("Le plan ne peut pas être calculé : " + erreurs.size()
                + (erreurs.size() > 1 ? " réponses sont à corriger." : " réponse est à corriger."), erreurs);
    }

    /** A field that one check already faulted is not faulted again by the next. */
    private static void ajouter(List<Erreur> erreurs, Erreur erreur) {
        if (erreurs.stream().noneMatch(e -> e.champ().equals(erreur.champ()))) {
            erreurs.add(erreur);
        }
    }

    /** What should not be there at all is not also faulted for what it holds. */
    private static void remplacer(List<Erreur> erreurs, Erreur erreur) {
        erreurs.removeIf(e -> e.champ().equals(erreur.champ()) || e.champ().startsWith(erreur.champ() + ".")
                || e.champ().startsWith(erreur.champ() + "["));
        erreurs.add(erreur);
    }

    private static String chemin(Exception e) {
        return e instanceof JsonMappingException m
                ? m.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull).collect(Collectors.joining("."))
                : "";
    }

    private Demande lier(JsonNode racine, List<Erreur> erreurs) {
        try {
            return json.treeToValue(racine, Demande.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            erreurs.add(new Erreur(chemin(e), null, "Cette valeur n'est pas lisible."));
            throw refus(erreurs);
        }
    }
}
