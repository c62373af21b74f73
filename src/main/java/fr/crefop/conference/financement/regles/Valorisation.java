package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Grandeurs;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import org.kie.api.definition.rule.Rule;

/** Rights worth more arithmetic than a rule should show: mobility, child care, defrayal. */
public final class Valorisation {

    private Valorisation() {}

    /** Headings whose basis (km, days, nights) is unknown make the aid wait, unless their cost is nil. */
    public static void mobilite(Droits droits, Rule regle, Bareme bareme, Frais f) {
        BigDecimal jours = Donnees.nombre(f.jours());
        if (aFinancer(f.transport())) {
            if (f.kmAllerRetour() == null || jours == null) {
                droits.attendre(regle, jours == null ? "frais.jours" : "frais.kmAllerRetour");
            } else {
                Valeur km = bareme.valeur("mobilite.tauxKm");
                droits.payer(regle, Rubrique.TR, Termes.calcule(km.decimal().multiply(f.kmAllerRetour()).multiply(jours),
                        euros(km.decimal()) + " × " + nombre(f.kmAllerRetour()) + " km × " + f.jours() + " jours", km));
            }
        }
        forfait(droits, regle, Rubrique.HE, f.hebergement(), "frais.nuits", Donnees.nombre(f.nuits()), " nuits", bareme.valeur("mobilite.nuit"));
        forfait(droits, regle, Rubrique.RE, f.restauration(), "frais.jours", jours, " jours", bareme.valeur("mobilite.repas"));
        droits.enveloppe(regle, bareme.valeur("mobilite.plafond").decimal(), bareme.valeur("mobilite.plafond"));
    }

    private static void forfait(Droits droits, Rule regle, Rubrique rubrique, BigDecimal cout, String chemin,
            BigDecimal nombre, String unite, Valeur montant) {
        if (!aFinancer(cout)) {
            return;
        }
        if (nombre == null) {
            droits.attendre(regle, chemin);
            return;
        }
        droits.payer(regle, rubrique, Termes.calcule(montant.decimal().multiply(nombre),
                euros(montant.decimal()) + " × " + nombre(nombre) + unite, montant));
    }

    private static boolean aFinancer(BigDecimal cout) {
        return cout == null || cout.signum() > 0;
    }

    private static long enfants(Beneficiaire b, Valeur age) {
        return b.agesEnfants().stream().filter(a -> a < age.entier()).count();
    }

    /** What is left of a yearly envelope of which part was already received, in euros. */
    public static BigDecimal resteDeLEnveloppe(Valeur plafond, BigDecimal dejaPercu) {
        return plafond.decimal().subtract(dejaPercu == null ? BigDecimal.ZERO : dejaPercu).max(BigDecimal.ZERO);
    }

    /**
     * A flat amount by the number of children young enough.
     *
     * @param seuilHebdo hours a week from which the full scale holds, the reduced one below
     */
    public static void gardeDEnfants(Droits droits, Rule regle, Valeur seuilHebdo, Valeur plein, Valeur reduit, Valeur ageEnfant,
            Formation f, Beneficiaire b) {
        if (f.heuresHebdo() == null) {
            droits.attendre(regle, "formation.heuresHebdo");
            return;
        }
        Valeur grille = f.heuresHebdo().compareTo(seuilHebdo.decimal()) >= 0 ? plein : reduit;
        int enfants = (int) enfants(b, ageEnfant);
        BigDecimal forfait = BigDecimal.ZERO;
        for (Map<String, Object> ligne : grille.lignes()) {
            if (((BigDecimal) ligne.get("enfants")).longValue() <= enfants) {
                forfait = (BigDecimal) ligne.get("montant");
            }
        }
        droits.payer(regle, Rubrique.GE, Termes.calcule(forfait, "forfait pour " + Grandeurs.accord(enfants, "enfant"), grille));
    }

    /** So much a day, for so many days at most: travel and meals together on one side, child care on the other. */
    public static void defraiement(Droits droits, Rule regle, Bareme bareme, Frais f, Beneficiaire b) {
        if (f.jours() == null) {
            droits.attendre(regle, "frais.jours");
            return;
        }
        Valeur parJour = bareme.valeur("agefiph.defraiement.parJour");
        Valeur plafond = bareme.valeur("agefiph.defraiement.plafond");
        BigDecimal jours = Donnees.nombre(f.jours()).min(bareme.valeur("agefiph.defraiement.jours").decimal());
        Terme terme = Termes.calcule(parJour.decimal().multiply(jours).min(plafond.decimal()),
                "min(" + euros(parJour.decimal()) + " × " + nombre(jours) + " jours ; " + euros(plafond.decimal()) + ")", parJour, plafond);
        droits.payer(regle, Rubrique.TR, terme);
        droits.payer(regle, Rubrique.RE, terme);
        droits.enveloppeDe(EnumSet.of(Rubrique.TR, Rubrique.RE), regle, terme.valeur(null));
        droits.citer(regle, parJour, plafond);
        if (b.agesEnfants() != null && enfants(b, bareme.valeur("agefiph.defraiement.ageEnfant")) > 0) {
            droits.payer(regle, Rubrique.GE, terme);
        }
    }
}
