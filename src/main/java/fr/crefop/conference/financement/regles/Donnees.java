package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.dossier.Pieces.ContributionEmployeur;
import fr.crefop.conference.dossier.Projet;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.Propos.Convention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Readings of the demande that several rules share; a datum that is missing stays missing. */
public final class Donnees {

    private Donnees() {}

    public static Boolean accordCpf(Beneficiaire b) {
        return b.cpf() == null ? null : b.cpf().accordTitulaire();
    }

    /** Hours; null when not known. */
    public static BigDecimal soldeCpf(Beneficiaire b) {
        return b.cpf() == null ? null : b.cpf().soldeHeures();
    }

    /** Hours the account can bring to this training: the balance, at most the hours in the centre. */
    public static BigDecimal heuresCpf(Beneficiaire b, Formation f) {
        return soldeCpf(b).min(f.heuresCentre());
    }

    /** The same, the balance being raised where the conférence applies the exceptional top-up (CPFDE-X). */
    public static BigDecimal heuresCpf(Beneficiaire b, Formation f, Valeur abondement) {
        return estAbonde(b, abondement) ? abondement.decimal().min(f.heuresCentre()) : heuresCpf(b, f);
    }

    public static boolean estAbonde(Beneficiaire b, Valeur abondement) {
        return !abondement.estVide() && soldeCpf(b) != null && soldeCpf(b).compareTo(abondement.decimal()) < 0;
    }

    public static boolean estSalarie(Beneficiaire b) {
        return "SALARIE_CDI".equals(b.statut()) || "SALARIE_CDD".equals(b.statut()) || "INTERIMAIRE".equals(b.statut());
    }

    /** With France Travail; an adherent of the CSP is. */
    public static boolean estInscrit(Beneficiaire b) {
        return "DEMANDEUR_EMPLOI".equals(b.statut()) || "ADHERENT_CSP".equals(b.statut());
    }

    /** As far as it is known. */
    public static boolean beneficieDeLObligationDEmploi(Beneficiaire b) {
        return Boolean.TRUE.equals(b.rqth()) || Boolean.TRUE.equals(b.autreBeneficiaireObligationEmploi());
    }

    public static String statutHorsInsertion(Beneficiaire b) {
        return Mots.code(b.statut()) + ("SALARIE_CDD".equals(b.statut()) ? ", sans contrat ni entreprise d'insertion" : "");
    }

    public static BigDecimal nombre(Integer entier) {
        return entier == null ? null : BigDecimal.valueOf(entier);
    }

    /** Known to be open; a day of which nobody knows is neither. */
    public static boolean estOuvert(Valeur ouverture) {
        return !ouverture.estVide() && ouverture.booleen();
    }

    /** Known to be closed. */
    public static boolean estClos(Valeur ouverture) {
        return !ouverture.estVide() && !ouverture.booleen();
    }

    /** A convention, or any switch of the barème whose rule says its refusal itself, as a requirement. @param debut of the training, whose day names who signs it */
    public static Issue actif(Valeur interrupteur, LocalDate debut) {
        return interrupteur.booleen() ? Issue.REMPLIE
                : Issue.refusee(new Convention(interrupteur.cle(), false, debut), new Convention(interrupteur.cle(), true, debut));
    }

    public static Issue surTempsDeTravail(Formation f) {
        return Exigences.vrai("formation.surTempsDeTravail", f.surTempsDeTravail());
    }

    public static Issue horsTempsDeTravail(Formation f) {
        return Exigences.faux("formation.surTempsDeTravail", f.surTempsDeTravail());
    }

    /**
     * What is paid is what the employer accepts to pay (EMP-M), and the contribution entered says it. The agreement of
     * CPFS-E4 is another: off working time an employer may pay for what it did not have to agree to.
     */
    public static Issue employeurContribue(Pieces pieces) {
        ContributionEmployeur contribution = pieces.contributionEmployeur();
        if (contribution == null) {
            return Issue.inconnue("dossier.contributionEmployeur");
        }
        if ("AUCUNE".equals(contribution.mode())) {
            return Issue.refusee("aucune", "une contribution acceptée");
        }
        return "RESTE".equals(contribution.mode()) || contribution.valeur() != null ? Issue.REMPLIE
                : Issue.inconnue("dossier.contributionEmployeur.valeur");
    }

    /** Served after all others, whatever that comes to. */
    public static boolean employeurPrendLeReste(Pieces pieces) {
        return pieces.contributionEmployeur() != null && "RESTE".equals(pieces.contributionEmployeur().mode());
    }

    /** @param montant euros, null when not known */
    public static boolean paiera(BigDecimal montant) {
        return montant != null && montant.signum() > 0;
    }

    /** What the employer accepts to pay, in its own mode. */
    public static Valeur contribution(ContributionEmployeur contribution) {
        return "RESTE".equals(contribution.mode())
                ? Valeur.deLaDemande("dossier.contributionEmployeur.mode", Mots.code(contribution.mode()), "texte")
                : Valeur.deLaDemande("dossier.contributionEmployeur.valeur", contribution.valeur(),
                        "POURCENTAGE".equals(contribution.mode()) ? "pourcent" : "euros");
    }

    /** As a requirement: what is open on the day that chooses the value. */
    public static Issue ouvert(Valeur ouverture) {
        return ouverture.booleen() ? Issue.REMPLIE : Issue.refusee("fermé", "ouvert");
    }

    /** Null when there is none. */
    public static String typeDeReconversion(Projet projet) {
        return projet.reconversion() == null ? null : projet.reconversion().type();
    }

    /** Somebody of those pays into the account for this project. */
    public static boolean aUneDotationDe(Beneficiaire b, String... origines) {
        return b.cpf() != null && b.cpf().dotations() != null
                && b.cpf().dotations().stream().anyMatch(dotation -> List.of(origines).contains(dotation.origine()));
    }

    /** What the person offers to pay. */
    public static Valeur apport(Pieces pieces) {
        return Valeur.deLaDemande("dossier.apportPersonnelPropose", pieces.apportPersonnelPropose(), "euros");
    }

    /** A share of what is left; all of it is written as the subtraction that a reader checks. */
    public static Terme partOuReste(Valeur taux) {
        return taux.decimal().compareTo(BigDecimal.valueOf(100)) == 0 ? Termes.reste(taux) : Termes.partDuReste(taux);
    }

    /** A short course that the AGEFIPH itself bought, for someone without ARE (AGE-M2). */
    public static boolean courteDeLAgefiph(Formation f, Beneficiaire b, Bareme bareme) {
        return "DEMANDEUR_EMPLOI".equals(b.statut()) && b.allocation() != null
                && b.allocation().type() != null && !"ARE".equals(b.allocation().type())
                && f.heuresCentre().compareTo(bareme.valeur("agefiph.defraiement.heures").decimal()) < 0
                && Exigences.contientUn("", f.codesFinanceur(), bareme.valeur("agefiph.codesFinanceur").codes()).estRemplie();
    }
}
