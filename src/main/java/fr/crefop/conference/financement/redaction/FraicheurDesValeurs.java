package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.bareme.Verification;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether the values that the plan rests on were known well enough on the day of the filing: one not read at its source for twelve
 * months, or one of an earlier year than that of the training, carried forward because the next is not known (regime-2019-2026, K).
 */
final class FraicheurDesValeurs {

    private final Evaluation e;
    private final Demande demande;
    private final List<DUneLigne> valeurs = new ArrayList<>();

    /** @param dispositif null for the income during the training */
    private record DUneLigne(Dispositif dispositif, Valeur valeur) {}

    FraicheurDesValeurs(Evaluation e) {
        this.e = e;
        this.demande = e.demande();
        for (Ligne ligne : e.affectation().lignes()) {
            Justifications.valeurs(ligne, e).forEach(valeur -> ajouter(ligne.dispositif(), valeur));
        }
        if (e.remuneration() != null) {
            e.remuneration().parametres().forEach(valeur -> ajouter(null, valeur));
        }
    }

    private void ajouter(Dispositif dispositif, Valeur valeur) {
        if (valeur.verifieLe() != null) {
            valeurs.add(new DUneLigne(dispositif, valeur));
        }
    }

    List<Conseil> conseils() {
        List<Conseil> conseils = new ArrayList<>();
        dire(conseils, TypeDeConseil.VALEUR_A_REVERIFIER, valeur -> Verification.estAncienne(valeur.verifieLe(), demande.dateDepot()));
        dire(conseils, TypeDeConseil.VALEUR_RECONDUITE, this::estReconduite);
        return conseils;
    }

    private void dire(List<Conseil> conseils, TypeDeConseil type, Predicate<Valeur> critere) {
        LinkedHashSet<Dispositif> dispositifs = new LinkedHashSet<>();
        SortedSet<LocalDate> verifiees = new TreeSet<>();
        boolean revenu = false;
        for (DUneLigne d : valeurs) {
            if (critere.test(d.valeur())) {
                verifiees.add(d.valeur().verifieLe());
                revenu |= d.dispositif() == null;
                if (d.dispositif() != null) {
                    dispositifs.add(d.dispositif());
                }
            }
        }
        if (!verifiees.isEmpty()) {
            String deQui = PhrasesDesConseils.valeursDe(dispositifs, revenu);
            conseils.add(type == TypeDeConseil.VALEUR_RECONDUITE
                    ? new Conseil(type, null, null, null, PhrasesDesConseils.valeursReconduites(deQui, demande.formation().debut().getYear()), PhrasesDesConseils.planARecalculer())
                    : new Conseil(type, null, null, null, PhrasesDesConseils.valeursAReverifier(deQui, verifiees.first()), PhrasesDesConseils.aVerifierAvant()));
        }
    }

    /** Neither dated from, nor read again in, the year of the day that chooses it. */
    private boolean estReconduite(Valeur valeur) {
        int annee = jourQuiChoisit(valeur).getYear();
        return valeur.verifieLe().getYear() < annee && (valeur.dateEffet() == null || valeur.dateEffet().getYear() < annee);
    }

    private LocalDate jourQuiChoisit(Valeur valeur) {
        String ancre = e.bareme().ancre(valeur.cle());
        return ancre == null ? demande.formation().debut() : new Situation(demande, e.regime()).depot(ancre);
    }
}
