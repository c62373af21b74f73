package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;

/** Who else pays for the light licence of someone in work (CPF-E6, CPF-E6b): the employer and the dotations of others, together. */
public final class TiersDuPermis {

    private TiersDuPermis() {}

    /** Somebody does; where nobody does, CPF-E6b says nothing more. */
    public static Issue paie(Examen employeur, Beneficiaire b, Formation f, Frais frais, Pieces pieces, Bareme bareme) {
        BigDecimal dotations = CompteEnEuros.dotations(b, bareme.valeur("cpf.permis.origines"));
        if (dotations.signum() > 0) {
            return Issue.REMPLIE;
        }
        BigDecimal contribution = contribution(employeur, b, f, frais, pieces, bareme);
        if (contribution == null) {
            return Issue.inconnue(manquante(employeur));
        }
        return contribution.signum() > 0 ? Issue.REMPLIE : Issue.refusee("aucun tiers ne paie", "l'employeur ou une dotation d'un tiers");
    }

    public static Issue paieAssez(Examen employeur, Beneficiaire b, Formation f, Frais frais, Pieces pieces, Bareme bareme) {
        Valeur minimum = bareme.valeur("cpf.permis.tiersMinimum");
        BigDecimal dotations = CompteEnEuros.dotations(b, bareme.valeur("cpf.permis.origines"));
        if (dotations.compareTo(minimum.decimal()) >= 0) {
            return Issue.REMPLIE;
        }
        BigDecimal contribution = contribution(employeur, b, f, frais, pieces, bareme);
        if (contribution == null) {
            return Issue.inconnue(manquante(employeur));
        }
        BigDecimal tous = dotations.add(contribution);
        return tous.signum() == 0 ? Issue.REMPLIE : Exigences.auMoins("dossier.contributionEmployeur.valeur", tous, minimum);
    }

    /** What the dotations leave of that least amount, in euros. */
    public static BigDecimal manqueAuxDotations(Beneficiaire b, Bareme bareme) {
        return bareme.valeur("cpf.permis.tiersMinimum").decimal().subtract(CompteEnEuros.dotations(b, bareme.valeur("cpf.permis.origines")));
    }

    /** Nothing from an employer who is refused; null when it cannot be told. */
    private static BigDecimal contribution(Examen employeur, Beneficiaire b, Formation f, Frais frais, Pieces pieces, Bareme bareme) {
        return employeur.estEcarte() ? BigDecimal.ZERO
                : employeur.estAConfirmer() ? null : CompteEnEuros.contribution(employeur, pieces, b, f, frais, bareme);
    }

    private static String manquante(Examen employeur) {
        return employeur.estAConfirmer() ? employeur.inconnues().get(0).issue().donneeManquante() : "beneficiaire.cpf.soldeEuros";
    }
}
