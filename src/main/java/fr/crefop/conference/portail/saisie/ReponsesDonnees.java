package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A demande read back in the words of the form, section by section; what is not known is not listed. */
@Component
public class ReponsesDonnees {

    private final CatalogueDeSaisie catalogue;
    private final Suppositions suppositions;
    private final ObjectMapper json;

    public ReponsesDonnees(CatalogueDeSaisie catalogue, Suppositions suppositions, ObjectMapper json) {
        this.catalogue = catalogue;
        this.suppositions = suppositions;
        this.json = json;
    }

    public record SectionLue(String titre, List<Reponse> reponses) {}

    public record Reponse(String libelle, String valeur) {}

    public List<SectionLue> de(Demande demande) {
        JsonNode racine = json.createObjectNode().set("demande", json.valueToTree(demande));
        return catalogue.duJour(demande.formation().debut()).sections().stream()
                .map(section -> new SectionLue(section.titre(),
                        section.champs().stream().map(champ -> reponse(champ, racine, demande.formation().debut())).flatMap(Optional::stream).toList()))
                .filter(section -> !section.reponses().isEmpty())
                .toList();
    }

    private Optional<Reponse> reponse(Champ champ, JsonNode racine, LocalDate debut) {
        JsonNode noeud = racine.at("/" + champ.chemin().replace('.', '/'));
        boolean absent = noeud.isMissingNode() || noeud.isNull() || noeud.isObject() && noeud.isEmpty();
        return absent ? Optional.empty() : Optional.of(new Reponse(champ.libelle(),
                champ.type() == TypeDeDonnee.HYPOTHESES ? hypotheses(noeud, debut) : lire(champ, noeud)));
    }

    private String hypotheses(JsonNode noeud, LocalDate debut) {
        return String.join(" ; ", suppositions.enFrancais(json.convertValue(noeud, new TypeReference<Map<String, Object>>() {}), debut));
    }

    private static String lire(Champ champ, JsonNode noeud) {
        if (noeud.isArray()) {
            return noeud.isEmpty() ? "aucun" : StreamSupport.stream(noeud.spliterator(), false)
                    .map(n -> n.isObject() ? enregistrement(champ, n) : mot(champ, n.asText())).collect(Collectors.joining(", "));
        }
        return switch (champ.type()) {
            case OUI_NON -> noeud.asBoolean() ? "oui" : "non";
            case DATE -> EnFrancais.date(LocalDate.parse(noeud.asText()));
            case EUROS -> euros(noeud);
            case NOMBRE, ENTIER -> nombre(champ, noeud);
            case DATES_PAR_CLE -> paires(champ, noeud, valeur -> EnFrancais.date(LocalDate.parse(valeur.asText())));
            case MONTANTS_PAR_CLE -> paires(champ, noeud, ReponsesDonnees::euros);
            case CHOIX_PAR_CLE -> paires(champ, noeud, valeur -> mot(champ, valeur.asText()));
            default -> mot(champ, noeud.asText());
        };
    }

    private static String nombre(Champ champ, JsonNode noeud) {
        String chiffres = noeud.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',');
        return champ.unite() == null ? chiffres : chiffres + "\u00a0" + champ.unite();
    }

    private static String mot(Champ champ, String code) {
        return champ.options().getOrDefault(code, code);
    }

    private static String euros(JsonNode noeud) {
        return new Montant(noeud.decimalValue()).enFrancais() + "\u00a0€";
    }

    private static String enregistrement(Champ liste, JsonNode noeud) {
        return liste.colonnes().stream().filter(colonne -> noeud.hasNonNull(colonne.nom()))
                .map(colonne -> lire(colonne, noeud.get(colonne.nom()))).collect(Collectors.joining(" : "));
    }

    private static String paires(Champ champ, JsonNode objet, Function<JsonNode, String> dire) {
        return objet.properties().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> champ.cles().getOrDefault(e.getKey(), e.getKey()) + " : " + dire.apply(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
