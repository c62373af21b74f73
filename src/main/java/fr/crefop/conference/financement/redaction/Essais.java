package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes a changed demande anew and compares: nothing is advised that was not tried. */
final class Essais {

    private final Evaluation e;
    private final Reprise reprise;
    private final Map<Demande, Evaluation> faits = new HashMap<>();
    private final BigDecimal reste;

    /** @param reprise computes another demande, or gives null when none can be computed */
    Essais(Evaluation e, Reprise reprise) {
        this.e = e;
        this.reprise = reprise;
        this.reste = reste(e);
    }

    Evaluation plan() {
        return e;
    }

    /** Of a demande that changes that of the plan. */
    Evaluation essayer(Demande demande) {
        return essayer(demande, e);
    }

    /** Of one that changes another that was tried. Several conseils try the same demande. */
    Evaluation essayer(Demande demande, Evaluation connue) {
        return faits.computeIfAbsent(demande, d -> reprise.essayer(d, connue));
    }

    Evaluation supposer(String convention) {
        return reprise.supposer(e, convention);
    }

    boolean resteQuelqueChose() {
        return reste.signum() > 0;
    }

    boolean ameliore(Evaluation essai) {
        return essai != null && reste(essai).compareTo(reste) < 0;
    }

    /** Euros less to find. */
    Montant gain(Evaluation essai) {
        return new Montant(reste.subtract(reste(essai)));
    }

    /** What public money leaves: what the person offers to pay is no improvement, and its return to the person is one. */
    static BigDecimal reste(Evaluation evaluation) {
        BigDecimal reste = evaluation.affectation().reste();
        for (Ligne ligne : evaluation.affectation().lignes()) {
            reste = ligne.dispositif().nature().estDeLaPersonne() ? reste.add(ligne.montant()) : reste;
        }
        return reste;
    }

    /** What the other plan pays that this one does not, and what it leaves. */
    String effet(Evaluation essai) {
        Map<Dispositif, Montant> payeraient = new LinkedHashMap<>();
        for (Ligne ligne : essai.affectation().lignes()) {
            if (!e.affectation().contribue(ligne.dispositif())) {
                payeraient.merge(ligne.dispositif(), new Montant(ligne.montant()), Montant::plus);
            }
        }
        return PhrasesDesConseils.effet(payeraient, new Montant(essai.affectation().reste()));
    }
}
