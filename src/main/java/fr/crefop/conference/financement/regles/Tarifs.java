package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces.ContributionEmployeur;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.Arrays;
import org.kie.api.definition.rule.Rule;

/** Rights that follow an OPCA's grid (B.9), or the employer's word. */
public final class Tarifs {

    private Tarifs() {}

    /** Hours of the account at the OPCA's rate; those of a VAE are the whole duration for the OPCAs that pay it so. */
    public static void ouvrir(Droits droits, Rule regle, Bareme bareme, String colonne, Formation f, Parcours p,
            BigDecimal heures) {
        Valeur grille = p.opca() == null ? null : bareme.valeur("opca." + p.opca() + "." + colonne);
        Choix choix = choisir(droits, regle, grille, f, p);
        Valeur vaeEntiere = bareme.valeur("cpf.salarie.vaeDureeEntiere");
        boolean entiere = vaeEntiere.codes().contains(p.opca()) && !Boolean.FALSE.equals(f.vae()) && heures.compareTo(f.heuresCentre()) < 0;
        if (entiere && f.vae() == null && choix != null) {
            droits.attendre(regle, "formation.vae");
        } else if (choix != null) {
            Tarif tarif = choix.tarif();
            HeuresDuCompte payees = new HeuresDuCompte(tarif.heures(entiere ? f.heuresCentre() : heures), tarif.taux(), f.prixHt(), f.heuresCentre());
            droits.heuresCpf(regle, payees);
            choix.payer(droits, regle, Termes.heuresAuPrix(payees.heures(), tarif.taux(), f.prixHt(), f.heuresCentre(),
                    entiere ? choix.avec(vaeEntiere) : choix.parametres()));
        }
    }

    /** Hours beyond those of the CPF, unless the conférence counts all of them. */
    public static void ouvrirPeriode(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        String propre = "opca." + p.opca() + ".pp";
        Valeur grille = p.opca() == null ? null : bareme.valeur(bareme.connait(propre) ? propre : "opca.defaut.pp");
        Choix choix = choisir(droits, regle, grille, f, p);
        if (choix == null && droits.examen().estEligible()) {
            choix = horsGrille(droits, regle, bareme, f, p);
        }
        if (choix == null) {
            return;
        }
        Tarif tarif = choix.tarif();
        BigDecimal heures = tarif.heures(f.heuresCentre());
        Valeur base = bareme.valeur("pp.baseHeures");
        if (tarif.forfait() != null) {
            choix.payer(droits, regle, Termes.calcule(tarif.forfait(), "forfait " + Nombres.euros(tarif.forfait()), choix.parametres()));
        } else if ("HORS_CPF".equals(base.texte())) {
            choix.payer(droits, regle, Termes.heuresHorsCpf(heures, tarif.taux(), f.prixHt(), f.heuresCentre(), choix.avec(base)));
        } else {
            choix.payer(droits, regle, Termes.heuresAuPrix(heures, tarif.taux(), f.prixHt(), f.heuresCentre(), choix.avec(base)));
        }
    }

    /** Where it pays only to complete the account, its hour is worth at most the account's: more hours never leave more to pay. */
    public static void completer(Droits droits, Rule regle, Droits cpf) {
        HeuresDuCompte compte = cpf.heuresCpf();
        HeuresDuCompte siennes = droits.heuresHorsCpf();
        if (compte != null && siennes != null && droits.examen().appuis().dispositifs().contains(cpf.getDispositif()) && compte.valentMoinsQue(siennes)) {
            droits.payer(regle, Rubrique.CP, Termes.heuresHorsCpf(siennes.heures(), compte.taux(), compte.prix(), compte.heuresCentre()));
        }
    }

    /** No row of the OPCA's own grid holds: the statutory rate (PP-M1), or nothing, as the conférence chose. */
    private static Choix horsGrille(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        Valeur horsGrille = bareme.valeur("opca.pp.horsGrille");
        if ("REFUS".equals(horsGrille.texte())) {
            droits.examen().exiger(regle, Issue.refusee("aucun tarif de l'OPCA ne la prévoit", "une formation que l'OPCA prévoit dans ses tarifs"));
            return null;
        }
        Choix defaut = choisir(droits, regle, bareme.valeur("opca.defaut.pp"), f, p);
        return new Choix(defaut.tarif(), defaut.avec(horsGrille));
    }

    /** The plan's own column where the OPCA has one; else what the conférence set, and nothing when it set nothing. */
    public static void ouvrirPlan(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        if (p.opca() == null) {
            droits.attendre(regle, "parcours.opca");
            return;
        }
        String propre = "opca." + p.opca() + ".plan";
        if (bareme.connait(propre)) {
            Choix choix = choisir(droits, regle, bareme.valeur(propre), f, p);
            if (choix != null) {
                choix.payer(droits, regle, Termes.heuresAuPrix(f.heuresCentre(), choix.tarif().taux(), f.prixHt(), f.heuresCentre(), choix.parametres()));
                return;
            }
        }
        Valeur defaut = bareme.valeur("opca.plan.defaut");
        droits.payer(regle, Rubrique.CP, defaut.estVide() ? Termes.calcule(BigDecimal.ZERO, "barème non fixé", defaut) : Termes.plafond(defaut));
    }

    public static void ouvrirEmployeur(Droits droits, Rule regle, ContributionEmployeur contribution) {
        Valeur dite = Donnees.contribution(contribution);
        for (Rubrique rubrique : Rubrique.values()) {
            droits.payer(regle, rubrique, "POURCENTAGE".equals(contribution.mode())
                    ? Termes.partDuCout(contribution.valeur(), dite) : Termes.reste(dite));
        }
        if ("MONTANT".equals(contribution.mode())) {
            droits.enveloppe(regle, contribution.valeur());
        }
    }

    /** Null when no row holds, or when a datum is missing to tell: that datum is then noted. */
    private static Choix choisir(Droits droits, Rule regle, Valeur grille, Formation f, Parcours p) {
        if (grille == null) {
            droits.attendre(regle, "parcours.opca");
            return null;
        }
        Grille lue = Grille.lire(grille, f, p);
        if (lue.donneeManquante() != null) {
            droits.attendre(regle, lue.donneeManquante());
        }
        return lue.tarif() == null ? null : new Choix(lue.tarif(), lue.tarif().aFixer() ? grille.aFixer() : grille);
    }

    /** A row, and the parameters that led to it. */
    private record Choix(Tarif tarif, Valeur... parametres) {

        Valeur[] avec(Valeur autre) {
            Valeur[] tous = Arrays.copyOf(parametres, parametres.length + 1);
            tous[parametres.length] = autre;
            return tous;
        }

        void payer(Droits droits, Rule regle, Terme terme) {
            droits.payer(regle, Rubrique.CP, terme);
            if (tarif.plafond() != null) {
                droits.payer(regle, Rubrique.CP, Termes.montant(tarif.plafond()));
            }
        }
    }
}
