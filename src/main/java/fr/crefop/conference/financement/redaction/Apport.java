package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.PlanDeFinancement.ApportPersonnel;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.PhrasesDuPlan;
import java.util.List;

/** Whether the person may pay a share of the teaching costs, and what was retained on all headings (APP-1, APP-2, AIF-C1). */
final class Apport {

    private Apport() {}

    /** A régime without such a dispositif lets the person pay nothing. */
    static ApportPersonnel de(Evaluation e) {
        Montant retenu = Montant.somme(e.affectation().lignes().stream()
                .filter(ligne -> ligne.dispositif().nature() == Nature.PERSONNE).map(Ligne::montant).map(Montant::new));
        Dispositif apport = e.regime().dispositifs().stream().filter(d -> d.nature() == Nature.PERSONNE).findFirst().orElse(null);
        if (apport == null) {
            return new ApportPersonnel(false, retenu, null, null);
        }
        Examen examen = e.examens().get(apport);
        if (examen.estEcarte()) {
            Constat refus = examen.refus().get(0);
            return new ApportPersonnel(false, retenu, refus.regle().id(),
                    PhrasesDuPlan.conditionNonRemplie(refus.regle().libelle(), refus.issue().constate()));
        }
        Dispositif paye = e.affectation().interditSurCp(apport, Rubrique.CP);
        if (paye != null) {
            Regle regle = e.cumuls().surCpEntre(apport, paye).regle();
            return new ApportPersonnel(false, retenu, regle.id(), PhrasesDuPlan.surLesAutresFrais(regle.libelle(), retenu));
        }
        List<Attentes.Attente> attentes = new Attentes(e).de(apport);
        if (!attentes.isEmpty()) {
            Regle regle = attentes.get(0).regle();
            return new ApportPersonnel(false, retenu, regle.id(), PhrasesDuPlan.surLesAutresFrais(regle.libelle(), retenu));
        }
        return new ApportPersonnel(true, retenu, null, null);
    }
}
