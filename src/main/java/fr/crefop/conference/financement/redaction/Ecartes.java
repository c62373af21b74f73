package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Regle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Every dispositif that does not contribute, in the contract's order: refused or excluded (ECARTE), else without object,
 * else waiting for a datum (référentiel I.1).
 */
final class Ecartes {

    private final Evaluation e;

    Ecartes(Evaluation e) {
        this.e = e;
    }

    List<Ecarte> tous() {
        List<Ecarte> ecartes = new ArrayList<>();
        for (Dispositif dispositif : Dispositif.values()) {
            if (!e.affectation().contribue(dispositif)) {
                ecartes.add(ecarte(e.examens().get(dispositif)));
            }
        }
        return List.copyOf(ecartes);
    }

    private Ecarte ecarte(Examen examen) {
        Dispositif dispositif = examen.getDispositif();
        List<Motif> motifs = new ArrayList<>(Motifs.de(examen.refus()));
        motifs.addAll(Motifs.incompatibilites(dispositif, e));
        if (!motifs.isEmpty()) {
            return new Ecarte(dispositif, StatutEcarte.ECARTE, List.copyOf(motifs));
        }
        Droits droits = e.droits().get(dispositif);
        if (rienAPayer(dispositif) || examen.estEligible() && droits.parRubrique().isEmpty()) {
            return new Ecarte(dispositif, StatutEcarte.SANS_OBJET, List.of());
        }
        if (examen.estAConfirmer()) {
            return new Ecarte(dispositif, StatutEcarte.A_CONFIRMER, List.copyOf(Motifs.inconnues(examen.inconnues())));
        }
        return sansMontant(examen, droits);
    }

    /** At its turn in the order, no heading it may pay has anything left, as far as costs are known. */
    private boolean rienAPayer(Dispositif dispositif) {
        for (Rubrique rubrique : RubriquesPayables.de(dispositif, e.bareme())) {
            BigDecimal reste = resteASonTour(dispositif, rubrique);
            if (reste == null || reste.signum() > 0) {
                return false;
            }
        }
        return true;
    }

    /** Null when the cost is not known. What later funders pay does not make an earlier one without object. */
    private BigDecimal resteASonTour(Dispositif dispositif, Rubrique rubrique) {
        BigDecimal reste = e.affectation().couts().get(rubrique);
        for (Ligne ligne : e.affectation().lignes()) {
            if (reste != null && ligne.rubrique() == rubrique
                    && e.ordre().indexOf(ligne.dispositif()) < e.ordre().indexOf(dispositif)) {
                reste = reste.subtract(ligne.montant());
            }
        }
        return reste;
    }

    /** Eligible, with something left to pay, and yet nothing paid: the rule that held it back. */
    private Ecarte sansMontant(Examen examen, Droits droits) {
        List<Motif> motifs = new ArrayList<>();
        boolean coutInconnu = false;
        for (Rubrique rubrique : droits.parRubrique().keySet()) {
            if (!e.affectation().restes().containsKey(rubrique)) {
                coutInconnu = true;
                motifs.add(Motifs.coutInconnu(droits.regles(rubrique).first(), rubrique));
            }
        }
        if (coutInconnu && !peutPayerUneRubriqueConnue(droits)) {
            return new Ecarte(examen.getDispositif(), StatutEcarte.A_CONFIRMER, List.copyOf(motifs));
        }
        return new Ecarte(examen.getDispositif(), StatutEcarte.ECARTE, List.of(retenue(examen, droits)));
    }

    private boolean peutPayerUneRubriqueConnue(Droits droits) {
        return droits.parRubrique().keySet().stream()
                .map(r -> resteASonTour(droits.getDispositif(), r)).anyMatch(reste -> reste != null && reste.signum() > 0);
    }

    private Motif retenue(Examen examen, Droits droits) {
        if (!examen.appuis().isEmpty() && examen.appuis().stream().noneMatch(e.affectation()::contribue)) {
            return Motifs.simple(examen.lien(), "aucun des financeurs exigés ne paie dans ce plan", null);
        }
        if (droits.enveloppe() != null && droits.enveloppe().signum() == 0) {
            return Motifs.simple(droits.regleDEnveloppe(), "0,00", null);
        }
        for (Rubrique rubrique : droits.parRubrique().keySet()) {
            if (e.affectation().restes().containsKey(rubrique)) {
                Regle limite = droits.parRubrique().get(rubrique).limite(e.affectation().service(rubrique));
                return Motifs.simple(limite, "le montant calculé est nul, ou un autre choix laisse moins à payer", null);
            }
        }
        return Motifs.simple(droits.regles(droits.parRubrique().keySet().iterator().next()).first(), "rien à payer", null);
    }
}
