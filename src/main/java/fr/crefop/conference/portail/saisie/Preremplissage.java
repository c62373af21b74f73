package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.socle.DateSaisie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A saisine as it would be typed: what the form then reads back is the very same saisine. */
@Component
public class Preremplissage {

    private final CatalogueDeSaisie catalogue;
    private final ObjectMapper json;

    public Preremplissage(CatalogueDeSaisie catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    public Saisie de(Saisine saisine) {
        ObjectNode racine = json.createObjectNode().put("motif", saisine.motif()).put("departement", saisine.departement());
        racine.set("identite", json.valueToTree(saisine.identite()));
        racine.set("demande", json.valueToTree(saisine.demande()));
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>();
        for (Champ champ : catalogue.toutes().champs()) {
            for (String nom : champ.noms()) {
                JsonNode noeud = racine.at("/" + nom.replace('.', '/'));
                if (!noeud.isMissingNode() && !noeud.isNull()) {
                    ecrire(champ, noeud).filter(texte -> !texte.isEmpty()).forEach(texte -> valeurs.add(nom, texte));
                }
            }
        }
        return new Saisie(valeurs, List.of());
    }

    private static Stream<String> ecrire(Champ champ, JsonNode noeud) {
        return switch (champ.type()) {
            case CHOIX_MULTIPLE -> noeud.isEmpty() ? Stream.of(LectureDeValeur.AUCUN) : elements(noeud);
            case LISTE_TEXTES, LISTE_ENTIERS -> Stream.of(
                    noeud.isEmpty() ? "aucun" : elements(noeud).collect(Collectors.joining(" ; ")));
            case LISTE -> Stream.of(StreamSupport.stream(noeud.spliterator(), false).map(ligne -> champ.colonnes().stream()
                    .map(colonne -> ligne.path(colonne.nom()).isNull() ? "" : texte(ligne.path(colonne.nom())))
                    .collect(Collectors.joining(" ; "))).collect(Collectors.joining("\n")));
            case DATE, DATES_PAR_CLE -> Stream.of(DateSaisie.ecrire(LocalDate.parse(noeud.asText())));
            default -> Stream.of(texte(noeud));
        };
    }

    private static Stream<String> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false).map(Preremplissage::texte);
    }

    private static String texte(JsonNode noeud) {
        return noeud.isNumber() ? noeud.decimalValue().toPlainString().replace('.', ',') : noeud.asText();
    }
}
