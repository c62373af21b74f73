package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.couverture.MoteurObserve;
import fr.crefop.conference.financement.couverture.MoteurObserve.Observation;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import fr.crefop.conference.financement.regles.Constat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How diverse the demandes of the net are: what each dispositif does in their plans, and how each rule comes out. */
final class MesureDuFilet {

    private static final List<RegleLue> LUES = ReglesLues.de(RegimeDeTest.DE_2015).toutes();
    private static final List<String> ISSUES = List.of("CONTRIBUE", "ECARTE", "A_CONFIRMER", "SANS_OBJET");
    private static final List<String> VUES = List.of("remplie ou appliquée", "refusée ou non appliquée", "inconnue");

    private final Map<String, Map<String, Integer>> dispositifs = new TreeMap<>();
    private final Map<String, Map<String, Integer>> regles = new TreeMap<>();
    private final Map<String, Map<String, Integer>> plans = new TreeMap<>();
    private final Map<String, Map<String, Integer>> champs = new TreeMap<>();
    private final Set<String> vues = new HashSet<>();

    private MesureDuFilet() {}

    static void ecrire(Path fichier, List<String> demandes, List<String> plans) {
        MesureDuFilet mesure = new MesureDuFilet();
        MoteurObserve moteur = new MoteurObserve(RegimeDeTest.DE_2015);
        try {
            for (int i = 0; i < demandes.size(); i++) {
                JsonNode demande = Atelier.JSON.readTree(demandes.get(i));
                mesure.champs(demande, "");
                mesure.plan(Atelier.JSON.readTree(plans.get(i)));
                mesure.regles(moteur.observer(Atelier.LECTEUR.lire(demandes.get(i).getBytes(StandardCharsets.UTF_8))));
            }
            Files.writeString(fichier, "# Le filet : " + demandes.size() + " demandes\n\nÉcrit avec les demandes (FiletDesPlansTest).\n\n"
                    + mesure.table("plans", mesure.plans, List.of("plans")) + mesure.table("dispositif", mesure.dispositifs, ISSUES)
                    + mesure.table("règle", mesure.regles, VUES) + mesure.table("donnée", mesure.champs, List.of("présente", "valeurs")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void noter(Map<String, Map<String, Integer>> ou, String ligne, String colonne) {
        ou.computeIfAbsent(ligne, l -> new TreeMap<>()).merge(colonne, 1, Integer::sum);
    }

    private void champs(JsonNode objet, String prefixe) {
        objet.properties().forEach(champ -> {
            if (champ.getValue().isObject()) {
                champs(champ.getValue(), prefixe + champ.getKey() + ".");
            } else if (!champ.getValue().isNull()) {
                noter(champs, prefixe + champ.getKey(), "présente");
                if (vues.add(prefixe + champ.getKey() + champ.getValue())) {
                    noter(champs, prefixe + champ.getKey(), "valeurs");
                }
            }
        });
    }

    private void plan(JsonNode plan) {
        noter(plans, "statut " + plan.get("statut").asText(), "plans");
        noter(plans, "rémunération " + plan.at("/remuneration/dispositif").asText("aucune"), "plans");
        noter(plans, "apport autorisé " + plan.at("/apportPersonnel/autorise").asText(), "plans");
        noter(plans, "saisine proposée " + plan.get("saisineProposee").asText(), "plans");
        noter(plans, "conseils " + Math.min(plan.get("conseils").size(), 8), "plans");
        new HashSet<>(plan.get("contributions").findValuesAsText("dispositif")).forEach(d -> noter(dispositifs, d, "CONTRIBUE"));
        plan.get("ecartes").forEach(e -> noter(dispositifs, e.get("dispositif").asText(), e.get("statut").asText()));
    }

    private void regles(Observation vue) {
        Evaluation e = vue.evaluation();
        Set<String> cumuls = cumuls(e);
        for (RegleLue lue : LUES) {
            String nom = lue.regle().nom();
            boolean refusee = e.examens().values().stream().anyMatch(examen -> contient(examen.refus(), nom));
            boolean inconnue = e.examens().values().stream().anyMatch(examen -> contient(examen.inconnues(), nom));
            boolean tiree = lue.groupe().equals("cumul") ? cumuls.contains(nom) : vue.tiree(nom, null);
            if (lue.estUneCondition()) {
                noter(refusee, nom, VUES.get(1));
                noter(inconnue, nom, VUES.get(2));
                noter(tiree && !refusee && !inconnue, nom, VUES.get(0));
            } else {
                boolean manque = inconnue || tiree && lue.groupe().equals("remuneration") && !e.paie().manques().isEmpty();
                noter(!tiree && !inconnue, nom, VUES.get(1));
                noter(manque, nom, VUES.get(2));
                noter(tiree && !manque, nom, VUES.get(0));
            }
        }
    }

    private void noter(boolean vue, String regle, String colonne) {
        if (vue) {
            noter(regles, regle, colonne);
        }
    }

    /** The rules of B.16 that hold: all of them are always fired. */
    private static Set<String> cumuls(Evaluation e) {
        Set<String> noms = new HashSet<>();
        for (Dispositif a : RegimeDeTest.DE_2015.regime().dispositifs()) {
            for (Dispositif b : RegimeDeTest.DE_2015.regime().dispositifs()) {
                if (e.cumuls().entre(a, b) != null) {
                    noms.add(e.cumuls().entre(a, b).regle().nom());
                }
                if (e.cumuls().surCpEntre(a, b) != null) {
                    noms.add(e.cumuls().surCpEntre(a, b).regle().nom());
                }
            }
        }
        return noms;
    }

    private static boolean contient(Iterable<Constat> constats, String nom) {
        for (Constat constat : constats) {
            if (constat.regle().nom().equals(nom)) {
                return true;
            }
        }
        return false;
    }

    private String table(String titre, Map<String, Map<String, Integer>> lignes, List<String> colonnes) {
        StringBuilder table = new StringBuilder("| " + titre + " | " + String.join(" | ", colonnes) + " |\n|---|" + "---|".repeat(colonnes.size()) + "\n");
        lignes.forEach((ligne, nombres) -> {
            table.append("| ").append(ligne).append(" |");
            colonnes.forEach(colonne -> table.append(' ').append(nombres.getOrDefault(colonne, 0)).append(" |"));
            table.append('\n');
        });
        return table + "\n";
    }
}
