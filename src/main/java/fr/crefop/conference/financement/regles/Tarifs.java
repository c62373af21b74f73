package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces.ContributionEmployeur;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import org.kie.api.definition.rule.Rule;

/** Rights that follow an OPCA's grid (B.9), or the employer's word. */
public final class Tarifs {

    private Tarifs() {}

    /** Hours of the account at the OPCA's rate. */
    public static void ouvrir(Droits droits, Rule regle, Bareme bareme, String colonne, Formation f, Parcours p,
            BigDecimal heures, BigDecimal solde) {
        Valeur grille = p.opca() == null ? null : bareme.valeur("opca." + p.opca() + "." + colonne);
        Tarif tarif = choisir(droits, regle, grille, f, p);
        if (tarif != null) {
            BigDecimal payees = tarif.heures(tarif.dureeEntiere() ? f.heuresCentre() : heures);
            droits.heuresCpf(payees);
            droits.payer(regle, Rubrique.CP, Termes.heuresAuPrix(payees, tarif.taux(), f.prixHt(), f.heuresCentre(), grille));
            plafonner(droits, regle, tarif);
        }
    }

    /** Hours beyond those of the CPF, unless the conférence counts all of them. */
    public static void ouvrirPeriode(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        String propre = "opca." + p.opca() + ".pp";
        Valeur grille = p.opca() == null ? null : bareme.valeur(bareme.connait(propre) ? propre : "opca.defaut.pp");
        Tarif tarif = choisir(droits, regle, grille, f, p);
        if (tarif == null) {
            return;
        }
        Valeur base = bareme.valeur("pp.baseHeures");
        if (tarif.forfait() != null) {
            droits.payer(regle, Rubrique.CP, Termes.calcule(tarif.forfait(), "forfait " + fr.crefop.conference.financement.bareme.Nombres.euros(tarif.forfait()), grille));
        } else if ("HORS_CPF".equals(base.texte())) {
            droits.payer(regle, Rubrique.CP, Termes.heuresHorsCpf(tarif.heures(f.heuresCentre()), tarif.taux(), f.prixHt(), f.heuresCentre(), grille, base));
        } else {
            droits.payer(regle, Rubrique.CP, Termes.heuresAuPrix(tarif.heures(f.heuresCentre()), tarif.taux(), f.prixHt(), f.heuresCentre(), grille, base));
        }
        plafonner(droits, regle, tarif);
    }

    /** The plan's own column where the OPCA has one; else what the conférence set, and nothing when it set nothing. */
    public static void ouvrirPlan(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        if (p.opca() == null) {
            droits.attendre(regle, "parcours.opca");
            return;
        }
        String propre = "opca." + p.opca() + ".plan";
        if (bareme.connait(propre)) {
            Valeur grille = bareme.valeur(propre);
            Tarif tarif = choisir(droits, regle, grille, f, p);
            if (tarif != null) {
                droits.payer(regle, Rubrique.CP, Termes.heuresAuPrix(f.heuresCentre(), tarif.taux(), f.prixHt(), f.heuresCentre(), grille));
                plafonner(droits, regle, tarif);
                return;
            }
        }
        Valeur defaut = bareme.valeur("opca.plan.defaut");
        droits.payer(regle, Rubrique.CP, defaut.estVide() ? Termes.calcule(BigDecimal.ZERO, "barème non fixé", defaut) : Termes.plafond(defaut));
    }

    public static void ouvrirEmployeur(Droits droits, Rule regle, ContributionEmployeur contribution) {
        for (Rubrique rubrique : Rubrique.values()) {
            droits.payer(regle, rubrique, switch (contribution.mode()) {
                case POURCENTAGE -> Termes.partDuCout(contribution.valeur());
                default -> Termes.reste();
            });
        }
        if (contribution.mode() == fr.crefop.conference.dossier.Pieces.ModeContribution.MONTANT) {
            droits.enveloppe(regle, contribution.valeur());
        }
    }

    /** Null when the rate cannot be told: the missing datum is then noted. */
    private static Tarif choisir(Droits droits, Rule regle, Valeur grille, Formation f, Parcours p) {
        if (grille == null) {
            droits.attendre(regle, "parcours.opca");
            return null;
        }
        Grille lue = Grille.lire(grille, f, p);
        if (lue.donneeManquante() != null) {
            droits.attendre(regle, lue.donneeManquante());
        }
        return lue.tarif();
    }

    private static void plafonner(Droits droits, Rule regle, Tarif tarif) {
        if (tarif.plafond() != null) {
            droits.payer(regle, Rubrique.CP, Termes.montant(tarif.plafond()));
        }
    }
}
