package fr.crefop.conference.dossier.lecture;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Imprimable;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a schema cannot say: dates in their order, amounts and durations that can be those of a person. */
final class Vraisemblance {

    /** Guards against slips of the keyboard and against absurd arithmetic; they are no rule of any funder. */
    private static final BigDecimal EUROS = new BigDecimal("1000000");
    private static final BigDecimal HEURES = new BigDecimal("20000");
    private static final BigDecimal MOIS = new BigDecimal("120");
    private static final BigDecimal MOIS_DE_CARRIERE = new BigDecimal("840");
    private static final BigDecimal SEMAINES = new BigDecimal("520");
    private static final BigDecimal HEURES_D_UNE_SEMAINE = new BigDecimal("168");
    private static final BigDecimal JOURS = new BigDecimal("3650");
    private static final BigDecimal KILOMETRES = new BigDecimal("40000");
    private static final BigDecimal MINUTES = new BigDecimal("10080");
    private static final BigDecimal SALARIES = new BigDecimal("10000000");
    private static final int AGE_MAXIMAL = 120;

    private final List<Erreur> erreurs = new ArrayList<>();

    static List<Erreur> controler(Demande demande) {
        Vraisemblance v = new Vraisemblance();
        v.formation(demande.formation());
        v.beneficiaire(demande.beneficiaire(), demande.dateDepot());
        v.frais(demande.frais());
        v.parcours(demande.parcours());
        v.dossier(demande.dossier());
        return v.erreurs;
    }

    private void formation(Formation f) {
        if (f == null) {
            return;
        }
        if (f.fin() != null && f.debut() != null && f.fin().isBefore(f.debut())) {
            erreurs.add(new Erreur("formation.fin", f.fin().toString(), "La formation ne peut pas finir avant d'avoir commencé."));
        }
        if (f.intitule() != null && f.intitule().isBlank()) {
            erreurs.add(new Erreur("formation.intitule", f.intitule(), "Cette donnée ne peut pas être vide."));
        } else if (f.intitule() != null && Imprimable.refus(f.intitule()) != null) {
            erreurs.add(new Erreur("formation.intitule", f.intitule(), Imprimable.refus(f.intitule())));
        }
        borner("formation.prixHt", f.prixHt(), EUROS, "€");
        borner("formation.heuresCentre", f.heuresCentre(), HEURES, "heures");
        borner("formation.heuresEntreprise", f.heuresEntreprise(), HEURES, "heures");
        borner("formation.dureeMois", f.dureeMois(), MOIS, "mois");
        borner("formation.semaines", f.semaines(), SEMAINES, "semaines");
        borner("formation.heuresHebdo", f.heuresHebdo(), HEURES_D_UNE_SEMAINE, "heures par semaine");
    }

    private void beneficiaire(Beneficiaire b, LocalDate depot) {
        if (b == null) {
            return;
        }
        LocalDate naissance = b.dateNaissance();
        if (naissance != null && (depot == null ? naissance.isAfter(LocalDate.now(HorlogeConfiguration.PARIS)) : naissance.isAfter(depot))) {
            erreurs.add(new Erreur("beneficiaire.dateNaissance", naissance.toString(), "La personne ne peut pas naître après le dépôt."));
        } else if (naissance != null && depot != null && naissance.isBefore(depot.minusYears(AGE_MAXIMAL))) {
            erreurs.add(new Erreur("beneficiaire.dateNaissance", naissance.toString(), "Cette date de naissance est trop ancienne."));
        }
        if (b.cpf() != null) {
            borner("beneficiaire.cpf.soldeHeures", b.cpf().soldeHeures(), HEURES, "heures");
        }
        if (b.allocation() != null) {
            borner("beneficiaire.allocation.montantMensuel", b.allocation().montantMensuel(), EUROS, "€");
        }
        borner("beneficiaire.salaireAnterieurMensuel", b.salaireAnterieurMensuel(), EUROS, "€");
        for (int i = 0; b.agesEnfants() != null && i < b.agesEnfants().size(); i++) {
            borner("beneficiaire.agesEnfants[" + i + "]", b.agesEnfants().get(i), BigDecimal.valueOf(AGE_MAXIMAL), "ans");
        }
    }

    private void frais(Frais f) {
        borner("frais.nonPedagogiques", f.nonPedagogiques(), EUROS, "€");
        borner("frais.transport", f.transport(), EUROS, "€");
        borner("frais.hebergement", f.hebergement(), EUROS, "€");
        borner("frais.restauration", f.restauration(), EUROS, "€");
        borner("frais.gardeEnfants", f.gardeEnfants(), EUROS, "€");
        borner("frais.kmAllerRetour", f.kmAllerRetour(), KILOMETRES, "km");
        borner("frais.minutesAllerRetour", f.minutesAllerRetour(), MINUTES, "minutes");
        borner("frais.jours", f.jours(), JOURS, "jours");
        borner("frais.nuits", f.nuits(), JOURS, "nuits");
    }

    private void parcours(Parcours p) {
        borner("parcours.salaireMoyen4DerniersMois", p.salaireMoyen4DerniersMois(), EUROS, "€");
        borner("parcours.salaireMensuel", p.salaireMensuel(), EUROS, "€");
        borner("parcours.tauxHoraire", p.tauxHoraire(), EUROS, "€");
        borner("parcours.ancienneteEntrepriseMois", p.ancienneteEntrepriseMois(), MOIS_DE_CARRIERE, "mois");
        borner("parcours.moisSalaries5Ans", p.moisSalaries5Ans(), BigDecimal.valueOf(60), "mois sur cinq ans");
        borner("parcours.moisCdd12Mois", p.moisCdd12Mois(), BigDecimal.valueOf(12), "mois sur douze");
        borner("parcours.heuresMissions18Mois", p.heuresMissions18Mois(), HEURES, "heures");
        borner("parcours.heuresEntrepriseTravailTemporaire", p.heuresEntrepriseTravailTemporaire(), HEURES, "heures");
        borner("parcours.moisIntermittent", p.moisIntermittent(), MOIS_DE_CARRIERE, "mois");
        borner("parcours.effectif", p.effectif(), SALARIES, "salariés");
        if (p.dernierCif() != null) {
            borner("parcours.dernierCif.heures", p.dernierCif().heures(), HEURES, "heures");
        }
    }

    private void dossier(Pieces p) {
        borner("dossier.nombreDevis", p.nombreDevis(), BigDecimal.valueOf(100), "devis");
        borner("dossier.apportPersonnelPropose", p.apportPersonnelPropose(), EUROS, "€");
        if (p.contributionEmployeur() != null) {
            boolean part = p.contributionEmployeur().mode() == Pieces.ModeContribution.POURCENTAGE;
            borner("dossier.contributionEmployeur.valeur", p.contributionEmployeur().valeur(),
                    part ? BigDecimal.valueOf(100) : EUROS, part ? "%" : "€");
        }
    }

    private void borner(String champ, Integer valeur, BigDecimal maximum, String unite) {
        borner(champ, valeur == null ? null : BigDecimal.valueOf(valeur), maximum, unite);
    }

    private void borner(String champ, BigDecimal valeur, BigDecimal maximum, String unite) {
        if (valeur != null && valeur.compareTo(maximum) > 0) {
            erreurs.add(new Erreur(champ, valeur.toPlainString(), "Cette valeur n'est pas vraisemblable : au plus "
                    + maximum.toPlainString() + " " + unite + "."));
        }
    }
}
