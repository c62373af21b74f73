package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Droits.Enveloppe;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Service;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.PhrasesDuPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every dispositif that does not contribute, in the contract's order: refused or excluded (ECARTE), else without object,
 * else waiting for a datum (référentiel I.1).
 */
final class Ecartes {

    private final Evaluation e;
    private final Attentes attentes;

    Ecartes(Evaluation e) {
        this.e = e;
        this.attentes = new Attentes(e);
    }

    List<Ecarte> tous() {
        List<Ecarte> ecartes = new ArrayList<>();
        for (Dispositif dispositif : e.regime().dispositifs()) {
            if (!e.affectation().contribue(dispositif)) {
                ecartes.add(ecarte(e.examens().get(dispositif)));
            }
        }
        return List.copyOf(ecartes);
    }

    private Ecarte ecarte(Examen examen) {
        Dispositif dispositif = examen.getDispositif();
        if (examen.fermeture() != null) {
            return new Ecarte(dispositif, StatutEcarte.FERME, List.of(Motifs.fermeture(examen.fiche(), examen.fermeture(), e.bareme())));
        }
        if (!examen.fermetures().isEmpty()) {
            return new Ecarte(dispositif, StatutEcarte.FERME, Motifs.fermetures(examen.fermetures()));
        }
        if (examen.sansObjet() != null) {
            return new Ecarte(dispositif, StatutEcarte.SANS_OBJET, List.of(Motifs.simple(examen.sansObjet(), null, null)));
        }
        List<Motif> motifs = new ArrayList<>(Motifs.de(examen.refus()));
        List<Motif> inutiles = Motifs.inutilites(dispositif, e);
        if (motifs.isEmpty() && !inutiles.isEmpty()) {
            return new Ecarte(dispositif, StatutEcarte.SANS_OBJET, inutiles);
        }
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
        if (e.affectation().attend(examen)) {
            return new Ecarte(dispositif, StatutEcarte.A_CONFIRMER, List.copyOf(Motifs.inconnues(List.of(examen.appuis().faute()))));
        }
        return sansMontant(examen, droits);
    }

    /** At its turn in the order, no heading it may pay has anything left, as far as costs are known. */
    private boolean rienAPayer(Dispositif dispositif) {
        for (Rubrique rubrique : RubriquesPayables.de(e.regime().fiche(dispositif), e.bareme())) {
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
        Dispositif dispositif = examen.getDispositif();
        List<Motif> motifs = new ArrayList<>();
        if (droits.enveloppes().stream().anyMatch(enveloppe -> enveloppe.montant().signum() > 0) && !droits.parRubrique().containsKey(Rubrique.CP)) {
            attentes.de(dispositif).forEach(attente -> attente.examen().inconnues()
                    .forEach(c -> motifs.addAll(Motifs.inconnue(attente.regle(), c))));
        }
        for (Rubrique rubrique : droits.parRubrique().keySet()) {
            if (!e.affectation().restes().containsKey(rubrique)) {
                motifs.add(Motifs.coutInconnu(droits.regles(rubrique).first(), rubrique));
            }
        }
        if (!motifs.isEmpty() && !peutPayerUneRubriqueConnue(droits)) {
            return new Ecarte(examen.getDispositif(), StatutEcarte.A_CONFIRMER, List.copyOf(motifs));
        }
        List<Motif> retenues = retenues(examen, droits);
        return new Ecarte(examen.getDispositif(), retenues.isEmpty() ? StatutEcarte.SANS_OBJET : StatutEcarte.ECARTE, retenues);
    }

    private boolean peutPayerUneRubriqueConnue(Droits droits) {
        return droits.parRubrique().keySet().stream()
                .map(r -> resteASonTour(droits.getDispositif(), r)).anyMatch(reste -> reste != null && reste.signum() > 0);
    }

    private List<Motif> retenues(Examen examen, Droits droits) {
        if (!examen.appuis().estVide() && !e.affectation().estAppuye(examen)) {
            return List.of(Motifs.simple(examen.appuis().regle(), PhrasesDuPlan.aucunAppui(new Montant(examen.appuis().seuil())), null));
        }
        if (droits.accorde() != null && droits.accorde().signum() == 0) {
            return List.of(Motifs.simple(droits.regleDAccord(), Grandeurs.euros(Montant.ZERO), null));
        }
        Optional<Enveloppe> vide = droits.enveloppes().stream().filter(enveloppe -> enveloppe.montant().signum() == 0).findFirst();
        if (vide.isPresent()) {
            return List.of(Motifs.simple(vide.get().regle(), Grandeurs.euros(Montant.ZERO), null));
        }
        Set<Motif> motifs = new LinkedHashSet<>();
        droits.parRubrique().forEach((rubrique, droit) -> {
            BigDecimal reste = resteASonTour(droits.getDispositif(), rubrique);
            if (reste != null && reste.signum() > 0) {
                Service service = e.affectation().service(rubrique).avecReste(reste);
                boolean nul = droit.montant(service).setScale(2, RoundingMode.HALF_UP).signum() == 0;
                motifs.add(Motifs.simple(droit.limite(service), nul ? PhrasesDuPlan.MONTANT_NUL : prefere(droits.getDispositif()), null));
            }
        });
        return List.copyOf(motifs);
    }

    /** It could have paid: the set that was kept without it leaves less. Those that follow it in the order took its place. */
    private String prefere(Dispositif dispositif) {
        List<Dispositif> retenus = e.ordre().stream().filter(d -> !d.nature().estDeLaPersonne() && e.affectation().contribue(d)).toList();
        List<Dispositif> suivants = retenus.stream().filter(d -> e.ordre().indexOf(d) > e.ordre().indexOf(dispositif)).toList();
        return PhrasesDuPlan.resteMoinsSans(suivants.isEmpty() ? retenus : suivants);
    }
}
