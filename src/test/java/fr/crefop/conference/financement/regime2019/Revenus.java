package fr.crefop.conference.financement.regime2019;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.moteur.RevenuDeTest;
import fr.crefop.conference.financement.moteur.RevenuDeTest.Revenu;
import java.util.List;

/** The income of a person whose training is paid by dispositifs that a test names: full time, four whole months of autumn 2026. */
final class Revenus {

    private static final String DEMANDE = """
            {"dateDepot": "2026-08-03",
             "beneficiaire": {"dateNaissance": "1985-02-02", "statut": "DEMANDEUR_EMPLOI", "regionDomicile": "24",
               "allocation": {"type": "AUCUNE"}, "rqth": false, "parentIsole": false, "mereTroisEnfants": false,
               "separeDepuisMoinsTroisAns": false, "aTravailleSixMoisSurDouze": false, "aTravailleDouzeMoisSurVingtQuatre": false,
               "autreSituationParticuliere": false, "nonSalarieDouzeMois": false},
             "parcours": {},
             "formation": {"intitule": "Formation", "debut": "2026-09-01", "fin": "2026-12-31", "heuresCentre": 560, "heuresEntreprise": 0,
               "heuresHebdo": 35, "prixHt": 4000, "certification": {"type": "RNCP"}, "vae": false, "bilanDeCompetences": false,
               "creationEntreprise": false, "metierEligibleRff": true, "surTempsDeTravail": false},
             "dossier": {"validationPoleEmploi": true}}""";

    private Revenus() {}

    /** @param retenus codes of what pays the training, separated by a space */
    static Revenu revenu(String retenus, Object... changements) {
        return RevenuDeTest.de(Atelier.LECTEUR.lire(demande(changements)), List.of(retenus.split(" ")));
    }

    static Remuneration paye(String retenus, Object... changements) {
        return revenu(retenus, changements).remuneration();
    }

    /** {@code "AREF 2480.00 FRANCE_TRAVAIL"}, or {@code "rien"}. */
    static String dit(String retenus, Object... changements) {
        return dit(paye(retenus, changements));
    }

    static String dit(Remuneration r) {
        return r == null ? "rien" : r.dispositif() + " " + r.total() + " " + r.payeur();
    }

    /** {@code "AREF 2026-09-01 2026-10-31 2480.00 1240.00"} for each period. */
    static List<String> periodes(Remuneration r) {
        return r.periodes().stream().map(p -> p.dispositif() + " " + p.du() + " " + p.au() + " " + p.montant() + " " + p.montantMensuel()).toList();
    }

    /** {@code "2026-09 AREF 1240.00"} for each month and income. */
    static List<String> mois(Remuneration r) {
        return r.mois().stream().flatMap(m -> m.montants().stream().map(recu -> m.mois() + " " + recu.dispositif() + " " + recu.montant())).toList();
    }

    private static ObjectNode demande(Object... changements) {
        try {
            ObjectNode demande = (ObjectNode) Atelier.JSON.readTree(DEMANDE);
            for (int i = 0; i < changements.length; i += 2) {
                Atelier.poser(demande, (String) changements[i], Atelier.JSON.valueToTree(changements[i + 1]));
            }
            return demande;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
