package fr.crefop.conference.financement.referentiel;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of each datum, those of its question on the submission page, and of what it may be answered. */
final class MotsDesDonnees {

    private MotsDesDonnees() {}

    /** {@code « Fin du dernier CDD »}, {@code « Décisions des commissions » (période de reconversion)}; of a list of records, its own title. */
    static String donnee(String chemin) {
        Declaration.Objet liste = Declaration.deLaDemande().objets().get(chemin);
        if (liste != null && liste.libelle() != null) {
            return "« " + liste.libelle() + " »";
        }
        Donnee donnee = Declaration.deLaDemande().premiere(chemin).orElseThrow(() -> new IllegalArgumentException(chemin));
        String cle = donnee.cles() != null && chemin.startsWith(donnee.chemin() + ".") ? " (" + code(chemin.substring(donnee.chemin().length() + 1)) + ")" : "";
        return "« " + Mots.donnee(chemin) + " »" + cle;
    }

    /** The datum, or all those that it groups, in the order of their paths. */
    static List<String> sous(String chemin) {
        return Declaration.deLaDemande().donnees().stream().map(Donnee::chemin).filter(c -> c.equals(chemin) || c.startsWith(chemin + "."))
                .sorted().map(MotsDesDonnees::donnee).toList();
    }

    /** Words that the sentences of a plan use, else those of the answer on the page. */
    static String code(String code) {
        String mots = Mots.code(code);
        return !mots.equals(code) ? mots : Declaration.deLaDemande().donnees().stream().filter(d -> d.codes().contains(code))
                .map(d -> d.options().get(code).mots() == null ? Mots.desPacks(code).orElse(code) : d.mot(code)).findFirst()
                .or(() -> Mots.desPacks(code)).or(() -> organisme(code)).orElse(code);
    }

    /** An OPCO is a choice of the demande by its own code. */
    private static Optional<String> organisme(String code) {
        return Optional.ofNullable(Cadre.lu().financeurs().get("OPCO_" + code)).map(Financeur::libelle);
    }

    /** An answer, as it stands in a demande. */
    static String reponse(JsonNode noeud) {
        if (noeud.isBoolean()) {
            return Grandeurs.ouiNon(noeud.booleanValue());
        }
        if (noeud.isNumber()) {
            return EnFrancais.court(new BigDecimal(noeud.asText()));
        }
        if (noeud.isArray()) {
            List<String> elements = new ArrayList<>();
            noeud.forEach(element -> elements.add(reponse(element)));
            return elements.isEmpty() ? "aucun" : String.join(", ", elements);
        }
        if (noeud.isObject()) {
            List<String> champs = new ArrayList<>();
            noeud.forEach(champ -> champs.add(reponse(champ)));
            return String.join(" : ", champs);
        }
        return noeud.asText().matches("\\d{4}-\\d\\d-\\d\\d") ? EnFrancais.date(LocalDate.parse(noeud.asText())) : code(noeud.asText());
    }
}
