package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import org.kie.api.definition.rule.Rule;

/** What an OPCO pays of the plan of a small company (C.7), by its own scale. */
public final class Opco {

    private static final String ACCORDES = "dossier.montantsAccordes";

    private Opco() {}

    /** Hours at its rate, never above the price in the money of that rate (N-5). */
    public static void ouvrirPlan(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p, Pieces pieces) {
        Valeur grille = saGrille(droits, regle, bareme, "plan", p);
        if (grille == null) {
            return;
        }
        Grille lue = sesLignes(grille, f, p);
        if (lue.donneeManquante() != null && !aRepondu(droits, pieces)) {
            droits.attendre(regle, lue.donneeManquante());
            return;
        }
        Tarif tarif = lue.tarif();
        if (tarif == null || tarif.inconnu()) {
            selonSaReponse(droits, regle, pieces, grille);
            return;
        }
        Valeur marquee = tarif.aFixer() ? grille.aFixer() : grille;
        droits.payer(regle, Rubrique.CP, Termes.heuresAuPrix(f.heuresCentre(), tarif.taux(), prix(bareme, f, p), f.heuresCentre(), marquee));
        if (tarif.plafond() != null) {
            droits.payer(regle, Rubrique.CP, Termes.montant(tarif.plafond()));
        }
    }

    /** What is left this year of the company's envelope; where nobody knows the envelope, nothing bounds, and a conseil says it. */
    public static void borner(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        Valeur grille = saGrille(droits, regle, bareme, "enveloppe", p);
        if (grille == null) {
            return;
        }
        Grille lue = sesLignes(grille, f, p);
        if (lue.donneeManquante() != null) {
            droits.attendre(regle, lue.donneeManquante());
        } else if (lue.tarif() != null && lue.tarif().plafond() != null) {
            droits.enveloppe(regle, lue.tarif().plafond().subtract(p.enveloppeOpcoDejaUtilisee()).max(BigDecimal.ZERO),
                    lue.tarif().aFixer() ? grille.aFixer() : grille,
                    Valeur.deLaDemande("parcours.enveloppeOpcoDejaUtilisee", p.enveloppeOpcoDejaUtilisee(), "euros"));
        }
    }

    /** True where the scale of that OPCO says what a company has for the year. */
    public static boolean ditSonEnveloppe(Bareme bareme, Formation f, Parcours p) {
        if (p.opco() == null) {
            return false;
        }
        Valeur grille = bareme.valeur(cle(p, "enveloppe"));
        Grille lue = sesLignes(grille, f, p);
        return lue.tarif() != null && lue.tarif().plafond() != null;
    }

    /** In the money of its rate. */
    private static BigDecimal prix(Bareme bareme, Formation f, Parcours p) {
        return bareme.valeur("opco.plan.ttc").codes().contains(p.opco()) ? Prix.du(f) : f.prixHt();
    }

    /** What it pays of the teaching by its rate, in euros, whatever is left of the envelope; only where that rate is known. */
    static BigDecimal formationPayee(Tarif tarif, Bareme bareme, Formation f, Parcours p) {
        return Termes.auPrix(f.heuresCentre(), tarif.taux(), prix(bareme, f, p), f.heuresCentre());
    }

    /** Then nothing that would only tell the rate is waited for. */
    static boolean aRepondu(Droits droits, Pieces pieces) {
        return pieces.montantsAccordes().containsKey(droits.getCode());
    }

    /** Null when nobody said which OPCO it is, which is then noted. */
    private static Valeur saGrille(Droits droits, Rule regle, Bareme bareme, String colonne, Parcours p) {
        if (p.opco() == null) {
            droits.attendre(regle, "parcours.opco");
            return null;
        }
        return bareme.valeur(cle(p, colonne));
    }

    static Grille sesLignes(Valeur grille, Formation f, Parcours p) {
        return grille.estVide() ? new Grille(null, null) : Grille.lire(grille, f, p);
    }

    /** Without a rate that anybody found, only what the OPCO itself answered says what it pays. */
    private static void selonSaReponse(Droits droits, Rule regle, Pieces pieces, Valeur grille) {
        if (aRepondu(droits, pieces)) {
            droits.payer(regle, Rubrique.CP, Termes.reste(grille));
        } else {
            droits.attendre(regle, ACCORDES);
        }
    }

    static String cle(Parcours p, String colonne) {
        return "opco." + p.opco() + "." + colonne;
    }
}
