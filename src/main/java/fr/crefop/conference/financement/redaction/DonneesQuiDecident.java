package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The missing data that decide: a datum is asked for when some values of what a dispositif waits for make it pay. What
 * would change nothing is not asked of anybody.
 */
final class DonneesQuiDecident {

    /** Data that appear once others are known: few dispositifs need more than two rounds. */
    private static final int TOURS = 4;

    private final Essais essais;
    private final ValeursDEssai valeurs;

    DonneesQuiDecident(Essais essais) {
        this.essais = essais;
        this.valeurs = new ValeursDEssai(essais.plan());
    }

    /** One line for each datum, with the dispositifs that wait for it. */
    List<Conseil> conseils(List<Ecarte> ecartes) {
        Map<String, Set<Dispositif>> parDonnee = new TreeMap<>();
        for (Ecarte ecarte : ecartes) {
            if (ecarte.statut() == StatutEcarte.A_CONFIRMER) {
                Set<String> donnees = new TreeSet<>();
                ecarte.motifs().forEach(motif -> donnees.add(motif.donneeManquante()));
                if (decident(ecarte.dispositif(), donnees)) {
                    donnees.forEach(donnee -> parDonnee.computeIfAbsent(donnee, d -> new LinkedHashSet<>()).add(ecarte.dispositif()));
                }
            }
        }
        List<Conseil> conseils = new ArrayList<>();
        parDonnee.forEach((donnee, dispositifs) -> conseils.add(new Conseil(TypeDeConseil.DONNEE_A_FOURNIR, donnee, null, null,
                PhrasesDesConseils.donneeAFournir(donnee, essais.plan().demande().formation().debut()), PhrasesDesConseils.attenduePar(dispositifs))));
        return conseils;
    }

    private boolean decident(Dispositif dispositif, Set<String> donnees) {
        return essayer(essais.plan().demande(), dispositif, donnees, TOURS);
    }

    /** The likeliest values all at once, then each of the others in turn. */
    private boolean essayer(Demande demande, Dispositif dispositif, Set<String> donnees, int tours) {
        Demande probable = demande;
        for (String donnee : donnees) {
            probable = valeurs.essayer(probable, donnee, valeurs.de(donnee).get(0));
        }
        if (suivre(probable, dispositif, tours)) {
            return true;
        }
        for (String donnee : donnees) {
            List<Object> autres = valeurs.de(donnee);
            for (Object autre : autres.subList(1, autres.size())) {
                if (suivre(valeurs.essayer(probable, donnee, autre), dispositif, tours)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean suivre(Demande demande, Dispositif dispositif, int tours) {
        Evaluation essai = essais.essayer(demande);
        if (essai == null || essai.affectation().contribue(dispositif)) {
            return essai != null;
        }
        Examen examen = essai.examens().get(dispositif);
        if (tours <= 1 || !examen.estAConfirmer()) {
            return false;
        }
        Set<String> suivantes = new TreeSet<>();
        examen.inconnues().forEach(c -> suivantes.addAll(List.of(c.issue().donneeManquante().split(", "))));
        return essayer(demande, dispositif, suivantes, tours - 1);
    }
}
