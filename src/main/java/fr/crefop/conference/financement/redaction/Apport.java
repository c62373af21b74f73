package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.ApportPersonnel;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.socle.Montant;

/** Whether the person may pay a share of the teaching costs, and what was retained on all headings (APP-1, APP-2, AIF-C1). */
final class Apport {

    /** The AIF's turn is not decided: nothing is promised on teaching costs (référentiel I.1). */
    static final Regle AIF_A_CONFIRMER = new Regle("APP-1", "APP-1",
            "L'AIF est à confirmer : si elle paie, aucun apport n'est permis sur les coûts pédagogiques", "I.1");

    private Apport() {}

    static ApportPersonnel de(Evaluation e) {
        Montant retenu = Montant.somme(e.affectation().lignes().stream()
                .filter(ligne -> ligne.dispositif() == Dispositif.APPORT_PERSONNEL).map(Ligne::montant).map(Montant::new));
        Examen examen = e.examens().get(Dispositif.APPORT_PERSONNEL);
        if (examen.estEcarte()) {
            Constat refus = examen.refus().get(0);
            return new ApportPersonnel(false, retenu, refus.regle().id(), nonRemplie(refus));
        }
        Dispositif paye = e.affectation().interditSurCp(Dispositif.APPORT_PERSONNEL, Rubrique.CP);
        if (paye != null) {
            Regle regle = e.cumuls().surCpEntre(Dispositif.APPORT_PERSONNEL, paye).regle();
            return new ApportPersonnel(false, retenu, regle.id(), surFraisSeulement(regle.libelle(), retenu));
        }
        if (e.examens().get(Dispositif.AIF).estAConfirmer()) {
            return new ApportPersonnel(false, retenu, AIF_A_CONFIRMER.id(), surFraisSeulement(AIF_A_CONFIRMER.libelle(), retenu));
        }
        return new ApportPersonnel(true, retenu, null, null);
    }

    /** The label says what is required: alone, it would say the opposite of the reason. */
    private static String nonRemplie(Constat refus) {
        return "Condition non remplie : « " + refus.regle().libelle() + " » ; constaté : " + refus.issue().constate();
    }

    private static String surFraisSeulement(String motif, Montant retenu) {
        return retenu.estPositif() ? motif + " ; " + retenu.enFrancais() + " € retenus sur les autres frais (APP-2)" : motif;
    }
}
