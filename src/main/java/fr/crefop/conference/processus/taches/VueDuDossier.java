package fr.crefop.conference.processus.taches;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * What a form shows of a case: number, training, lines, remainder. Nothing tells who the person is; that stands on the case
 * page, which the form links to.
 */
@Component
class VueDuDossier {

    /** What every answer on a plan rests on. */
    static final Map<String, String> DECIDENT = Map.of("resume", "la formation", "lignes", "qui paie quoi", "reste", "le reste à financer");
    /** Beside its name, what tells a task from its neighbours in Tasklist's list. */
    static final String EN_BREF = "enBref";

    private final Dossiers dossiers;

    VueDuDossier(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Of a computed plan: also which aids are to be confirmed, by which data, and which are refused. */
    Map<String, Object> de(DelegateTask tache, PlanDeFinancement plan, Map<String, ?> enPlus) {
        Map<String, Object> tout = new HashMap<>(enPlus);
        TriDesAides tri = TriDesAides.de(plan);
        tout.put("aConfirmer", tri.aConfirmer().stream().map(aide -> Map.of("aide", aide.dispositif().libelle(), "donnees",
                aide.donnees().stream().map(chemin -> Declaration.deLaDemande().premiere(chemin).map(Donnee::libelle).orElse(chemin)).distinct().collect(Collectors.joining(" ; ")))).toList());
        tout.put("toutEstConnu", tri.toutEstConnu());
        tout.put("sur", euros(tri.sur()));
        tout.put("pasEncoreDecide", tri.pasEncoreDecide());
        tout.put("refusees", tri.refusees().stream().map(Dispositif::libelle).collect(Collectors.joining(", ")));
        return de(tache, plan.contributions().stream().map(LigneDePlan::de).toList(), plan.resteAFinancer(), tout);
    }

    /** @param enPlus what this form shows beside the plan; its order is kept; {@code enBref} for the list when the price says little */
    Map<String, Object> de(DelegateTask tache, List<LigneDePlan> lignes, Montant reste, Map<String, ?> enPlus) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Dossier dossier = dossiers.exiger(numero);
        Map<String, Object> vue = new LinkedHashMap<>();
        vue.put("numero", numero);
        vue.put("titre", "Dossier " + numero);
        vue.put("page", "/dossiers/" + numero);
        vue.put("formation", dossier.demande().formation().intitule());
        vue.put("debut", EnFrancais.date(dossier.demande().formation().debut()));
        vue.put("heures", dossier.demande().formation().heuresCentre().stripTrailingZeros().toPlainString().replace('.', ','));
        vue.put("prix", euros(new Montant(Prix.du(dossier.demande().formation()))));
        vue.put("resume", "%s — à partir du %s, %s h, prix %s".formatted(vue.get("formation"), vue.get("debut"),
                vue.get("heures"), vue.get("prix")));
        vue.put("lignes", lignes.stream().map(VueDuDossier::ligne).toList());
        vue.put("total", euros(Montant.somme(lignes.stream().map(LigneDePlan::montant))));
        vue.put("reste", euros(reste));
        vue.put(EN_BREF, enBref(dossier));
        vue.putAll(enPlus);
        return vue;
    }

    /** Of the case of that task, where its form says nothing else beside its name. */
    String enBref(DelegateTask tache) {
        return enBref(dossiers.exiger(tache.getExecution().getProcessBusinessKey()));
    }

    static String enBref(Dossier dossier) {
        return dossier.demande().formation().intitule() + ", prix " + euros(new Montant(Prix.du(dossier.demande().formation())));
    }

    private static Map<String, String> ligne(LigneDePlan ligne) {
        Map<String, String> colonnes = new LinkedHashMap<>();
        colonnes.put("financeur", Financeurs.libelle(ligne.financeur()));
        colonnes.put("dispositif", ligne.dispositif().libelle());
        colonnes.put("rubrique", ligne.rubrique().libelle());
        colonnes.put("montant", euros(ligne.montant()));
        colonnes.put("remarque", remarque(ligne.derogation() != null, ligne.dotation()));
        return colonnes;
    }

    /** What a line of the table says beside its amount. */
    static String remarque(boolean derogation, boolean dotation) {
        return derogation ? "DÉROGATION" : dotation ? "DOTATION" : "";
    }

    static String euros(Montant montant) {
        return montant.enFrancais() + "\u00a0€";
    }
}
