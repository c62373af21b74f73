package fr.crefop.conference.dossier.lecture;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Pieces.ContributionEmployeur;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Imprimable;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What no datum says alone: dates in their order, a percentage that is one. */
final class Vraisemblance {

    private static final int AGE_MAXIMAL = 120;
    /** The same as where months are typed instead of a last day. */
    private static final long MOIS_AU_PLUS = Declaration.deLaDemande().donnee("formation.dureeMois").plafond().longValueExact();
    private static final BigDecimal TOUT = BigDecimal.valueOf(100);

    private final List<Erreur> erreurs = new ArrayList<>();

    static List<Erreur> controler(Demande demande) {
        Vraisemblance v = new Vraisemblance();
        v.formation(demande.formation());
        v.naissance(demande.beneficiaire(), demande.dateDepot());
        v.contribution(demande.dossier().contributionEmployeur());
        return v.erreurs;
    }

    private void formation(Formation f) {
        if (f != null && f.fin() != null && f.debut() != null && f.fin().isBefore(f.debut())) {
            erreurs.add(new Erreur("formation.fin", f.fin().toString(), "La formation ne peut pas finir avant d'avoir commencé."));
        }
        if (f != null && f.fin() != null && f.debut() != null && f.fin().isAfter(f.debut().plusMonths(MOIS_AU_PLUS))) {
            erreurs.add(new Erreur("formation.fin", f.fin().toString(),
                    "Ce dernier jour n'est pas vraisemblable : une formation dure au plus " + MOIS_AU_PLUS + " mois. Vérifiez l'année."));
        }
        if (f != null && f.prixTtc() != null && f.prixHt() != null && f.prixTtc().compareTo(f.prixHt()) < 0) {
            erreurs.add(new Erreur("formation.prixTtc", f.prixTtc().toPlainString(), "Le prix toutes taxes comprises ne peut pas être plus bas que le prix hors taxe."));
        }
        if (f != null && f.intitule() != null && Imprimable.refus(f.intitule()) != null) {
            erreurs.add(new Erreur("formation.intitule", f.intitule(), Imprimable.refus(f.intitule())));
        }
    }

    private void naissance(Beneficiaire b, LocalDate depot) {
        LocalDate naissance = b == null ? null : b.dateNaissance();
        if (naissance != null && naissance.isAfter(depot == null ? LocalDate.now(HorlogeConfiguration.PARIS) : depot)) {
            erreurs.add(new Erreur("beneficiaire.dateNaissance", naissance.toString(), "La personne ne peut pas naître après le dépôt."));
        } else if (naissance != null && depot != null && naissance.isBefore(depot.minusYears(AGE_MAXIMAL))) {
            erreurs.add(new Erreur("beneficiaire.dateNaissance", naissance.toString(), "Cette date de naissance est trop ancienne."));
        }
    }

    private void contribution(ContributionEmployeur c) {
        if (c != null && "POURCENTAGE".equals(c.mode()) && c.valeur() != null && c.valeur().compareTo(TOUT) > 0) {
            erreurs.add(new Erreur("dossier.contributionEmployeur.valeur", c.valeur().toPlainString(),
                    "Cette valeur n'est pas vraisemblable : au plus 100 %."));
        }
    }
}
