package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;

/**
 * Who else pays for the light licence of someone in work (CPF-E6, CPF-E6b): the employer and the dotations of others, together.
 * What an employer who takes the rest pays is known only once all others are served: the plan itself tells (CPF-E6b - lien).
 */
public final class TiersDuPermis {

    private TiersDuPermis() {}

    /** Somebody does; where nobody does, CPF-E6b says nothing more. */
    public static Issue paie(Examen employeur, Beneficiaire b, Formation f, Frais frais, Pieces pieces, Bareme bareme) {
        if (dotations(b, bareme).signum() > 0) {
            return Issue.REMPLIE;
        }
        if (employeur.estEligible() && Donnees.employeurPrendLeReste(pieces)) {
            return resteConnu(b);
        }
        BigDecimal contribution = contribution(employeur, f, frais, pieces);
        if (contribution == null) {
            return Issue.inconnue(manquante(employeur));
        }
        return contribution.signum() > 0 ? Issue.REMPLIE : Issue.refusee("aucun tiers ne paie", "l'employeur ou une dotation d'un tiers");
    }

    public static Issue paieAssez(Examen employeur, Beneficiaire b, Formation f, Frais frais, Pieces pieces, Bareme bareme) {
        if (lesDotationsSuffisent(b, bareme)) {
            return Issue.REMPLIE;
        }
        if (employeur.estEligible() && Donnees.employeurPrendLeReste(pieces)) {
            return resteConnu(b);
        }
        BigDecimal contribution = contribution(employeur, f, frais, pieces);
        if (contribution == null) {
            return Issue.inconnue(manquante(employeur));
        }
        BigDecimal tous = dotations(b, bareme).add(contribution);
        return tous.signum() == 0 ? Issue.REMPLIE : Exigences.auMoins("dossier.contributionEmployeur.valeur", tous, minimum(bareme));
    }

    /** They open the licence without the employer. */
    public static boolean lesDotationsSuffisent(Beneficiaire b, Bareme bareme) {
        BigDecimal dotations = dotations(b, bareme);
        return dotations.signum() > 0 && dotations.compareTo(minimum(bareme).decimal()) >= 0;
    }

    /** What they leave of the least amount to the employer, in euros; zero where any sum of his will do. */
    public static BigDecimal manqueAuxDotations(Beneficiaire b, Bareme bareme) {
        return minimum(bareme).decimal().subtract(dotations(b, bareme)).max(BigDecimal.ZERO);
    }

    private static Valeur minimum(Bareme bareme) {
        return bareme.valeur("cpf.permis.tiersMinimum");
    }

    private static BigDecimal dotations(Beneficiaire b, Bareme bareme) {
        return CompteEnEuros.dotations(b, bareme.valeur("cpf.permis.origines"));
    }

    /** The rest is what the account leaves, among others. */
    private static Issue resteConnu(Beneficiaire b) {
        return CompteEnEuros.solde(b) == null ? Issue.inconnue("beneficiaire.cpf.soldeEuros") : Issue.REMPLIE;
    }

    /** Nothing from an employer who is refused; null when it cannot be told. */
    private static BigDecimal contribution(Examen employeur, Formation f, Frais frais, Pieces pieces) {
        return employeur.estEcarte() ? BigDecimal.ZERO : employeur.estAConfirmer() ? null : CompteEnEuros.contribution(employeur, pieces, f, frais);
    }

    private static String manquante(Examen employeur) {
        return employeur.inconnues().get(0).issue().donneeManquante();
    }
}
