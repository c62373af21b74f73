package fr.crefop.conference.processus.taches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * The figures a form shows, as one Json local to its task: number, training, lines, remainder. Nothing personal; the
 * person, and whatever somebody wrote freely, stand on the case page, which the form links to.
 */
@Component
class VueDuDossier {

    static final String VARIABLE = "vue";
    /** Beside its name, what tells a task from its neighbours in Tasklist's list. */
    static final String EN_BREF = "enBref";

    private final Dossiers dossiers;
    private final ObjectMapper json;

    VueDuDossier(Dossiers dossiers, ObjectMapper json) {
        this.dossiers = dossiers;
        this.json = json;
    }

    /** @param enPlus what this form shows beside the plan; its order is kept; {@code enBref} for the list when the price says little */
    void montrer(DelegateTask tache, List<LigneDePlan> lignes, Montant reste, Map<String, ?> enPlus) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Dossier dossier = dossiers.exiger(numero);
        Map<String, Object> vue = new LinkedHashMap<>();
        vue.put("numero", numero);
        vue.put("titre", "Dossier " + numero);
        vue.put("page", "/dossiers/" + numero);
        vue.put("formation", dossier.demande().formation().intitule());
        vue.put("debut", EnFrancais.date(dossier.demande().formation().debut()));
        vue.put("heures", dossier.demande().formation().heuresCentre().stripTrailingZeros().toPlainString().replace('.', ','));
        vue.put("prix", euros(new Montant(dossier.demande().formation().prixHt())));
        vue.put("resume", "%s — à partir du %s, %s h, prix %s".formatted(vue.get("formation"), vue.get("debut"),
                vue.get("heures"), vue.get("prix")));
        vue.put("lignes", lignes.stream().map(VueDuDossier::ligne).toList());
        vue.put("total", euros(Montant.somme(lignes.stream().map(LigneDePlan::montant))));
        vue.put("reste", euros(reste));
        vue.putAll(enPlus);
        tache.setVariableLocal(VARIABLE, SpinValues.jsonValue(ecrire(vue)).create());
        tache.setVariableLocal(EN_BREF, enPlus.containsKey(EN_BREF) ? enPlus.get(EN_BREF) : vue.get("formation") + ", prix " + vue.get("prix"));
    }

    private static Map<String, String> ligne(LigneDePlan ligne) {
        Map<String, String> colonnes = new LinkedHashMap<>();
        colonnes.put("financeur", Financeurs.libelle(ligne.financeur()));
        colonnes.put("dispositif", ligne.dispositif().libelle());
        colonnes.put("rubrique", ligne.rubrique().libelle());
        colonnes.put("montant", euros(ligne.montant()));
        colonnes.put("remarque", ligne.derogation() == null ? "" : "DÉROGATION");
        return colonnes;
    }

    static String euros(Montant montant) {
        return montant.enFrancais() + "\u00a0€";
    }

    private String ecrire(Map<String, Object> vue) {
        try {
            return json.writeValueAsString(vue);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vue impossible à écrire", e);
        }
    }
}
