package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Beneficiaire.Cpf;
import fr.crefop.conference.dossier.Beneficiaire.Cpf.Dotation;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.dossier.Pieces.ContributionEmployeur;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The personal account in euros, what others pay through it and beside it (C.3). Amounts are euros, exact. */
public final class CompteEnEuros {

    private static final String ORIGINE = "beneficiaire.cpf.dotations[].origine";
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final Set<String> PERMIS_LEGERS = Set.of("LEGER", "REMORQUE_BE");

    private CompteEnEuros() {}

    /** What the person acquired year after year, without the dotations; null when not known. */
    public static BigDecimal solde(Beneficiaire b) {
        return b.cpf() == null ? null : b.cpf().soldeEuros();
    }

    /** More than an account can hold: a slip, or dotations counted in it. A public agent's is kept in hours. */
    public static boolean depasse(Beneficiaire b, Valeur plafond) {
        return !"AGENT_PUBLIC".equals(b.statut()) && solde(b) != null && solde(b).compareTo(plafond.decimal()) > 0;
    }

    /** Known to be of no public whose account is fed faster (C.3.1): who may be one is not. */
    public static boolean estAlimenteAuTauxCommun(Beneficiaire b) {
        return b.niveauDiplome() != null && !"INFERIEUR_A_3".equals(b.niveauDiplome()) && Boolean.FALSE.equals(b.rqth())
                && !Boolean.TRUE.equals(b.autreBeneficiaireObligationEmploi());
    }

    /** The balance as a datum that decides of an amount. */
    public static Valeur soldeDit(Beneficiaire b) {
        return Valeur.deLaDemande("beneficiaire.cpf.soldeEuros", solde(b), "euros");
    }

    public static BigDecimal dotations(Beneficiaire b) {
        return somme(lesDotations(b));
    }

    /** Those of these origins. */
    public static BigDecimal dotations(Beneficiaire b, Valeur origines) {
        return somme(lesDotations(b).stream().filter(d -> origines.codes().contains(d.origine())).toList());
    }

    /** Together, as a datum that decides of an amount. */
    public static Valeur dotationsDites(Beneficiaire b) {
        return Valeur.deLaDemande("beneficiaire.cpf.dotations[].montant", dotations(b), "euros");
    }

    /** {@code Région 500,00 + OPCO 200,00}. */
    public static String origines(Beneficiaire b) {
        return lesDotations(b).stream().filter(d -> d.montant().signum() > 0)
                .map(d -> Declaration.deLaDemande().donnee(ORIGINE).mot(d.origine()) + " " + Nombres.euros(d.montant()))
                .collect(Collectors.joining(" + "));
    }

    private static List<Dotation> lesDotations(Beneficiaire b) {
        Cpf compte = b.cpf();
        return compte == null || compte.dotations() == null ? List.of() : compte.dotations();
    }

    private static BigDecimal somme(List<Dotation> dotations) {
        return dotations.stream().map(Dotation::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whole years from the last bilan that was paid to that day; null without one. */
    static BigDecimal anneesDepuisLeBilan(Beneficiaire b, LocalDate jour) {
        LocalDate bilan = b.cpf() == null ? null : b.cpf().dernierBilanFinance();
        return bilan == null ? null : BigDecimal.valueOf(Math.max(0, Period.between(bilan, jour).getYears()));
    }

    public static boolean estUnPermisLeger(Formation f) {
        return PERMIS_LEGERS.contains(f.permis());
    }

    /** The most that yearly-fed rights pay of such a training (CPF-M1); null where nothing limits them, today or that day. */
    public static Valeur plafondDUsage(Formation f, Bareme bareme) {
        Valeur plafond = estUnPermisLeger(f) ? bareme.valeur("cpf.plafond.permisLeger")
                : Boolean.TRUE.equals(f.bilanDeCompetences()) ? bareme.valeur("cpf.plafond.bilan")
                : f.certification() != null && "RS".equals(f.certification().type()) ? bareme.valeur("cpf.plafond.rs") : null;
        return plafond == null || plafond.estVide() ? null : plafond;
    }

    /** What the account and the dotations are asked to pay: teaching and validation, euros and cents. */
    public static BigDecimal cout(Formation f, Frais frais) {
        BigDecimal validation = frais.validation() == null ? BigDecimal.ZERO : frais.validation();
        return Prix.du(f).setScale(2, RoundingMode.HALF_UP).add(validation.setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * What the employer promises of that cost, a sum or a share: what nobody else's part changes.
     *
     * @param employeur eligible
     */
    static BigDecimal contribution(Examen employeur, Pieces pieces, Formation f, Frais frais) {
        ContributionEmployeur contribution = pieces.contributionEmployeur();
        BigDecimal cout = cout(f, frais);
        BigDecimal promis = "POURCENTAGE".equals(contribution.mode())
                ? cout.multiply(contribution.valeur()).divide(CENT, 2, RoundingMode.HALF_UP) : contribution.valeur();
        BigDecimal accorde = pieces.montantsAccordes().get(employeur.getCode());
        return accorde == null ? promis.min(cout) : promis.min(cout).min(accorde);
    }
}
