package fr.crefop.conference.portail.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A demande that says all that its régime lets it say, each amount and each day once only: wherever one of them is read, it is known which. */
final class DemandeMarquee {

    private final ObjectNode demande;
    private final Map<String, List<String>> marques = new TreeMap<>();

    DemandeMarquee(Regime regime, String cas) {
        this.demande = Atelier.demande(cas);
        demande.remove("hypotheses");
        int rang = 0;
        for (Donnee donnee : Declaration.deLaDemande().donnees()) {
            if (donnee.type() != TypeDeDonnee.HYPOTHESES && donnee.periode().touche(new Periode(regime.debut(), regime.fin())) && !donnee.chemin().contains("[]")) {
                marquer(donnee, rang++);
            }
        }
    }

    private void marquer(Donnee donnee, int rang) {
        BigDecimal nombre = BigDecimal.valueOf(104_717L + 1_013L * rang, 2);
        LocalDate jour = LocalDate.of(1985, 1, 3).plusDays(29L * rang);
        switch (donnee.type()) {
            case EUROS -> marquer(donnee.chemin(), Atelier.JSON.valueToTree(nombre), List.of(nombre.toPlainString(), EnFrancais.nombre(nombre).replaceAll("\\s", "")));
            case DATE -> marquer(donnee.chemin(), Atelier.JSON.valueToTree(jour), List.of(jour.toString(), EnFrancais.date(jour),
                    jour.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))));
            case OUI_NON -> marquer(donnee.chemin(), Atelier.JSON.valueToTree(true), List.of());
            case CHOIX -> donnee.codes().stream().findFirst().ifPresent(code -> marquer(donnee.chemin(), Atelier.JSON.valueToTree(code), List.of()));
            case NOMBRE, ENTIER -> marquer(donnee.chemin(), Atelier.JSON.valueToTree(donnee.auMoins() == null ? 1 : donnee.auMoins().max(BigDecimal.ONE).intValue()), List.of());
            default -> { }
        }
    }

    /** What a funder asks by, and what the reading refuses, stay as they were in the case. */
    private void marquer(String chemin, JsonNode valeur, List<String> formes) {
        if (Set.of("dateDepot", Declaration.STATUT, "beneficiaire.regionDomicile").contains(chemin) || chemin.startsWith("formation.") || chemin.startsWith("frais.")) {
            return;
        }
        ObjectNode essai = demande.deepCopy();
        Atelier.poser(essai, chemin, valeur);
        try {
            Atelier.LECTEUR.lire(essai);
            Atelier.poser(demande, chemin, valeur);
            if (!formes.isEmpty()) {
                marques.put(chemin, formes);
            }
        } catch (RefusMetier refus) {
            // Of this person or beside what else is said, it cannot be said.
        }
    }

    ObjectNode demande() {
        return demande;
    }

    /** How each marked datum may be written, by its path. */
    Map<String, List<String>> marques() {
        return marques;
    }

    /** Paths of all that it says. */
    Set<String> dites() {
        return dites(demande);
    }

    static Set<String> dites(JsonNode demande) {
        Set<String> dites = new TreeSet<>();
        for (Donnee donnee : Declaration.deLaDemande().donnees()) {
            String chemin = donnee.chemin().replaceAll("\\[].*", "");
            JsonNode valeur = demande.at("/" + chemin.replace('.', '/'));
            if (!valeur.isMissingNode() && !valeur.isNull() && !(valeur.isContainerNode() && valeur.isEmpty())) {
                dites.add(chemin);
            }
        }
        return dites;
    }
}
