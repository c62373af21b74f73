package fr.crefop.conference.financement.aides;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.DemarcheDAide.Delai;
import fr.crefop.conference.cadre.DemarcheDAide.Devis;
import fr.crefop.conference.cadre.DemarcheDAide.Employeur;
import fr.crefop.conference.cadre.DemarcheDAide.Employeur.Engagement;
import fr.crefop.conference.cadre.DemarcheDAide.Organisme;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.vocabulaire.Propos;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What an aid asks of the employer, of the training body and of the request itself (regions.md A.7). */
final class ConditionsDeLaDemarche {

    private final Regard regard;
    private final Pieces pieces;

    ConditionsDeLaDemarche(Regard regard) {
        this.regard = regard;
        this.pieces = regard.demande().dossier();
    }

    /** The demande tells of a firm promise, not of its contract. */
    Issue employeur(Employeur employeur) {
        Issue engagement = employeur.engagement() == Engagement.COFINANCEMENT ? Donnees.employeurContribue(pieces)
                : vrai("dossier.promesseEmbauche", pieces.promesseEmbauche());
        boolean rienDePlus = Stream.of(employeur.moisMin(), employeur.contrats(), employeur.exclus(), employeur.tuteur()).allMatch(Renseignement::estSansObjet);
        return rienDePlus ? engagement : toutes(engagement, regard.aConfirmer(ParametreDAide.EMPLOYEUR));
    }

    /** The demande tells of its quality, neither of its age nor of what it was paid. */
    Issue organisme(Organisme organisme) {
        Issue qualite = regard.partie(ParametreDAide.ORGANISME, organisme.qualiopi(),
                exigee -> exigee ? vrai("formation.organismeReference", regard.demande().formation().organismeReference()) : Issue.REMPLIE);
        boolean rienDePlus = organisme.ancienneteMois().estSansObjet() && organisme.aidesParAnMax().estSansObjet();
        return rienDePlus ? qualite : toutes(qualite, regard.aConfirmer(ParametreDAide.ORGANISME));
    }

    /** By whom is a paper. */
    Issue prescription() {
        return vrai("dossier.prescription", pieces.prescription());
    }

    Issue devis(Devis devis) {
        return auMoins("dossier.nombreDevis", Donnees.nombre(pieces.nombreDevis()), regard.valeur(ParametreDAide.DEVIS, devis.nombre(), "devis"));
    }

    Issue delai(Delai delai) {
        LocalDate depot = regard.depot();
        LocalDate debutPossible = premierJourApres(depot, delai);
        return regard.situation().debut().isBefore(debutPossible)
                ? new Issue(Issue.Etat.REFUSEE, new Propos.Jour("dépôt le", depot), null, null, debutPossible) : Issue.REMPLIE;
    }

    private static LocalDate premierJourApres(LocalDate depot, Delai delai) {
        return switch (delai.unite()) {
            case JOURS -> depot.plusDays(delai.nombre());
            case JOURS_OUVRES -> JoursOuvres.apres(depot, delai.nombre());
            case SEMAINES -> depot.plusWeeks(delai.nombre());
            case MOIS -> depot.plusMonths(delai.nombre());
        };
    }

    /** In a unit that the clock of the plan counts in. */
    static Valeur enValeur(AideDatee aide, Delai delai) {
        String unite = switch (delai.unite()) {
            case JOURS -> "jours";
            case JOURS_OUVRES -> "jours ouvrés";
            case SEMAINES -> "semaines";
            case MOIS -> "mois";
        };
        return aide.valeur(ParametreDAide.DELAI_AVANT, BigDecimal.valueOf(delai.nombre()), unite);
    }
}
