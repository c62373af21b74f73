package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.socle.DateSaisie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads one field as a French person types it: 1 250,50 and 17/09/2018. */
class LectureDeValeur {

    /** Code of the box that says "none", which is not the same as not answering. */
    static final String AUCUN = "AUCUN";

    private static final Pattern NOMBRE = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern DATE_LUE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Set<String> OUI = Set.of("true", "vrai", "oui");
    private static final Set<String> NON = Set.of("false", "faux", "non");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    JsonNode lire(Champ champ, List<String> valeurs) {
        String valeur = valeurs.get(0);
        return switch (champ.type()) {
            case TEXTE, TEXTE_LONG, CHOIX, CHOIX_PAR_CLE -> JSON.textNode(valeur);
            case OUI_NON -> booleen(valeur);
            case DATE, DATES_PAR_CLE -> texte(DateSaisie.enIso(valeur));
            case ENTIER, NOMBRE, EUROS, MONTANTS_PAR_CLE -> nombre(valeur);
            case CHOIX_MULTIPLE -> liste(valeurs.stream(), LectureDeValeur::texte);
            case LISTE_TEXTES -> liste(morceaux(valeur), LectureDeValeur::texte);
            case LISTE_ENTIERS -> liste(morceaux(valeur), LectureDeValeur::nombre);
            case LISTE -> enregistrements(champ.colonnes(), valeur);
            case HYPOTHESES -> throw new IllegalArgumentException("Une saisine ne suppose rien");
        };
    }

    /** Whether what was typed is of the kind that the field asks for; an empty field is. */
    boolean lisible(Champ champ, String valeur) {
        if (epurer(valeur).isEmpty()) {
            return true;
        }
        JsonNode lue = lire(champ, List.of(epurer(valeur)));
        return switch (champ.type()) {
            case NOMBRE, EUROS, MONTANTS_PAR_CLE -> lue.isNumber();
            case ENTIER -> lue.isInt();
            case LISTE_ENTIERS -> StreamSupport.stream(lue.spliterator(), false).allMatch(JsonNode::isInt);
            case DATE, DATES_PAR_CLE -> DATE_LUE.matcher(lue.asText()).matches();
            default -> true;
        };
    }

    static String epurer(String valeur) {
        return valeur == null ? "" : valeur.strip();
    }

    private static JsonNode texte(String valeur) {
        return JSON.textNode(valeur);
    }

    private static JsonNode booleen(String valeur) {
        String mot = valeur.toLowerCase();
        return OUI.contains(mot) ? JSON.booleanNode(true) : NON.contains(mot) ? JSON.booleanNode(false) : texte(valeur);
    }

    private static JsonNode nombre(String valeur) {
        String chiffres = ESPACES.matcher(valeur).replaceAll("").replace("€", "");
        if (!NOMBRE.matcher(chiffres).matches()) {
            return texte(valeur);
        }
        return chiffres.matches("-?\\d{1,9}") ? JSON.numberNode(Integer.parseInt(chiffres))
                : JSON.numberNode(new BigDecimal(chiffres.replace(',', '.')));
    }

    private static Stream<String> morceaux(String valeur) {
        return Stream.of(valeur.split("[;,\\s]+")).filter(morceau -> !morceau.isEmpty());
    }

    private static JsonNode liste(Stream<String> valeurs, Function<String, JsonNode> lecture) {
        List<String> lues = valeurs.toList();
        ArrayNode liste = JSON.arrayNode();
        if (lues.size() != 1 || !lues.get(0).equalsIgnoreCase(AUCUN)) {
            lues.stream().map(lecture).forEach(liste::add);
        }
        return liste;
    }

    /** A record a line, its data in the order of the columns. */
    private JsonNode enregistrements(List<Champ> colonnes, String valeur) {
        ArrayNode lus = JSON.arrayNode();
        valeur.lines().filter(ligne -> !ligne.isBlank()).forEach(ligne -> {
            String[] parties = ligne.split(";", colonnes.size());
            ObjectNode lu = lus.addObject();
            for (int i = 0; i < parties.length; i++) {
                if (!parties[i].isBlank()) {
                    lu.set(colonnes.get(i).nom(), lire(colonnes.get(i), List.of(parties[i].strip())));
                }
            }
        });
        return lus;
    }
}
