package fr.crefop.conference.financement.referentiel;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.couverture.MoteurObserve;
import fr.crefop.conference.financement.couverture.MoteurObserve.Observation;
import fr.crefop.conference.financement.couverture.MoteurObserve.Vue;
import fr.crefop.conference.financement.couverture.TableDeCouverture;
import fr.crefop.conference.financement.couverture.TableDeCouverture.Ligne;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.referentiel.ReglesLues.RegleLue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each rule is seen: a shared case as it is, or one with some data changed, from the tables of the coverage test. */
final class PreuvesDesRegles {

    private final Map<String, Observation> observations = new TreeMap<>();
    private final RegimeDeTest regime;
    private final MotsDesParametres mots;
    private final List<Ligne> table;

    PreuvesDesRegles(RegimeDeTest regime) {
        this.regime = regime;
        this.mots = new MotsDesParametres(regime);
        this.table = TableDeCouverture.lire(regime);
        MoteurObserve moteur = new MoteurObserve(regime);
        Atelier.partages(regime.regime()).forEach(cas -> observations.put(cas, moteur.observer(Atelier.LECTEUR.lire(Atelier.demande(cas)))));
    }

    /**
     * One line for each way it is seen coming out. A shared case as it is comes first, but not to show a condition met: it may be
     * met there only because its case does not arise.
     */
    List<String> de(RegleLue lue, Dispositif dispositif) {
        List<String> preuves = new ArrayList<>();
        if (lue.estUneCondition()) {
            ajouter(preuves, "Remplie", lue, dispositif, Vue.REMPLIE);
            ajouter(preuves, "Refusée", lue, dispositif, Vue.REFUSEE);
            ajouter(preuves, "À confirmer", lue, dispositif, Vue.INCONNUE);
        } else {
            ajouter(preuves, "Appliquée", lue, dispositif, Vue.APPLIQUEE);
        }
        return preuves;
    }

    private void ajouter(List<String> preuves, String mot, RegleLue lue, Dispositif dispositif, Vue vue) {
        String nom = lue.regle().nom();
        if (vue == Vue.REFUSEE || vue == Vue.INCONNUE) {
            for (Map.Entry<String, Observation> observee : observations.entrySet()) {
                if (dispositif != null && observee.getValue().condition(nom, dispositif) == vue) {
                    preuves.add(mot + " : " + lien(observee.getKey()) + ".");
                    return;
                }
            }
        }
        table.stream().filter(l -> l.regle().equals(nom) && l.vue() == vue && l.changements() != null)
                .filter(l -> dispositif == null || lue.estTransverse() || l.dispositif() == dispositif).findFirst()
                .ifPresent(l -> preuves.add(mot + " : " + lien(l.base()) + changements(l) + "."));
    }

    private String lien(String cas) {
        return "[cas " + cas + "](../../../" + regime.regime().dossier() + "/cas/cas-" + cas + ".json)";
    }

    private String changements(Ligne ligne) {
        Map<String, JsonNode> changements = new LinkedHashMap<>();
        for (int i = 0; i < ligne.changements().length; i += 2) {
            changements.put((String) ligne.changements()[i], Atelier.JSON.valueToTree(ligne.changements()[i + 1]));
        }
        List<String> mots = new ArrayList<>();
        if (!ligne.aides().isEmpty()) {
            mots.add("la Région a une aide d'essai");
        }
        changements.forEach((chemin, valeur) -> ecrire(chemin, valeur, mots));
        return mots.isEmpty() ? "" : ", où " + String.join(" ; ", mots);
    }

    private void ecrire(String chemin, JsonNode valeur, List<String> mots) {
        if (chemin.startsWith("hypotheses")) {
            mots.add(hypothese(chemin, valeur));
        } else if (valeur.isObject()) {
            valeur.properties().forEach(champ -> ecrire(chemin + "." + champ.getKey(), champ.getValue(), mots));
        } else if (chemin.startsWith("depots.")) {
            mots.add("le dépôt est fait à une autre date, le " + MotsDesDonnees.reponse(valeur));
        } else if (valeur.isNull()) {
            MotsDesDonnees.sous(chemin).forEach(donnee -> mots.add(donnee + " devient inconnu"));
        } else {
            mots.add(MotsDesDonnees.donnee(chemin) + " devient " + MotsDesDonnees.reponse(valeur));
        }
    }

    private String hypothese(String chemin, JsonNode valeur) {
        String cle = chemin.replaceFirst("^hypotheses\\.?", "");
        return switch (cle) {
            case "" -> "plus rien n'est supposé";
            case "exclure" -> "d'autres dispositifs sont laissés de côté";
            default -> "on suppose « " + mots.description(cle) + " » : " + MotsDesDonnees.reponse(valeur);
        };
    }
}
