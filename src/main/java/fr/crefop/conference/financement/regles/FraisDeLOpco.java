package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Grandeurs;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;

/**
 * What an OPCO pays beside the teaching in the plan of a small company (C.7, C.14): nights and meals by its own scale; what no
 * scale tells, only once the OPCO itself answered an amount for all headings together. What it pays back of the wage goes to the
 * employer, and is never a line of the plan (PDC-M2).
 */
public final class FraisDeLOpco {

    /** No OPCO publishes what it pays of these. */
    private static final Set<Rubrique> SANS_BAREME = EnumSet.of(Rubrique.VAL, Rubrique.FNP, Rubrique.TR);

    /** A heading that the scale counts by the night or by the day. */
    private enum Compte {
        NUITS(Rubrique.HE, "nuit", "frais.nuits", " nuits"), REPAS(Rubrique.RE, "repas", "frais.jours", " jours");

        private final Rubrique rubrique;
        private final String cle;
        private final String donnee;
        private final String unite;

        Compte(Rubrique rubrique, String cle, String donnee, String unite) {
            this.rubrique = rubrique;
            this.cle = cle;
            this.donnee = donnee;
            this.unite = unite;
        }

        private BigDecimal cout(Frais f) {
            return this == NUITS ? f.hebergement() : f.restauration();
        }

        private BigDecimal nombre(Frais f) {
            return Donnees.nombre(this == NUITS ? f.nuits() : f.jours());
        }

        private Tarif tarif(Bareme bareme, Formation f, Parcours p) {
            Tarif lu = Opco.sesLignes(bareme.valeur(Opco.cle(p, cle)), f, p).tarif();
            return lu == null || lu.inconnu() ? null : lu;
        }
    }

    private FraisDeLOpco() {}

    public static void ouvrir(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p, Frais frais, Pieces pieces) {
        if (p.opco() == null) {
            return;
        }
        boolean repondu = Opco.aRepondu(droits, pieces);
        if (repondu) {
            SANS_BAREME.forEach(rubrique -> droits.payer(regle, rubrique, Termes.reste()));
        }
        for (Compte compte : Compte.values()) {
            Tarif tarif = compte.tarif(bareme, f, p);
            if (tarif != null) {
                payer(droits, regle, compte, tarif, bareme.valeur(Opco.cle(p, compte.cle)), frais);
            }
            if (repondu && (tarif == null || sansNombre(tarif, compte, frais))) {
                droits.payer(regle, compte.rubrique, Termes.reste());
            }
        }
        borner(droits, regle, bareme, f, p);
    }

    private static void payer(Droits droits, Rule regle, Compte compte, Tarif tarif, Valeur grille, Frais frais) {
        BigDecimal nombre = compte.nombre(frais);
        Valeur marquee = tarif.aFixer() ? grille.aFixer() : grille;
        if (tarif.taux() == null) {
            droits.payer(regle, compte.rubrique, Termes.reste(marquee));
        } else if (tarif.taux().signum() > 0 && nombre != null) {
            droits.payer(regle, compte.rubrique, Termes.calcule(tarif.taux().multiply(nombre),
                    euros(tarif.taux()) + " × " + Nombres.nombre(nombre) + compte.unite, marquee));
        }
    }

    /** Where the scale says so: both together, a part of the teaching that the OPCO pays. */
    private static void borner(Droits droits, Rule regle, Bareme bareme, Formation f, Parcours p) {
        String cle = Opco.cle(p, "annexes");
        Tarif formation = Opco.sesLignes(bareme.valeur(Opco.cle(p, "plan")), f, p).tarif();
        Tarif borne = bareme.connait(cle) ? Opco.sesLignes(bareme.valeur(cle), f, p).tarif() : null;
        if (borne != null && formation != null && !formation.inconnu()) {
            droits.enveloppeDe(EnumSet.of(Rubrique.HE, Rubrique.RE), regle,
                    Termes.pourcent(borne.part(), Opco.formationPayee(formation, bareme, f, p)).min(borne.plafond()), bareme.valeur(cle));
        }
    }

    /** Costs that the OPCO may share and that no scale tells, as long as it answered nothing. @param code of its plan among the dispositifs */
    public static List<Rubrique> sansBareme(String code, Bareme bareme, Formation f, Parcours p, Frais frais, Pieces pieces) {
        if (p.opco() == null || pieces.montantsAccordes().containsKey(code)) {
            return List.of();
        }
        return Stream.concat(SANS_BAREME.stream().filter(rubrique -> aPayer(cout(rubrique, frais))),
                Stream.of(Compte.values()).filter(compte -> aPayer(compte.cout(frais)) && compte.tarif(bareme, f, p) == null).map(compte -> compte.rubrique)).toList();
    }

    /** Paths of the numbers without which the scale says nothing of a cost: nights, days; none once the OPCO answered an amount. */
    public static List<String> nombresManquants(String code, Bareme bareme, Formation f, Parcours p, Frais frais, Pieces pieces) {
        if (p.opco() == null || pieces.montantsAccordes().containsKey(code)) {
            return List.of();
        }
        return Stream.of(Compte.values()).filter(compte -> aPayer(compte.cout(frais)))
                .filter(compte -> sansNombre(compte.tarif(bareme, f, p), compte, frais)).map(compte -> compte.donnee).toList();
    }

    private static boolean sansNombre(Tarif tarif, Compte compte, Frais frais) {
        return tarif != null && tarif.taux() != null && tarif.taux().signum() > 0 && compte.nombre(frais) == null;
    }

    /** Euros of each hour of wage that it pays back: nought when it pays none, null when nobody knows. */
    public static BigDecimal heureRemboursee(Bareme bareme, Formation f, Parcours p) {
        if (p.opco() == null) {
            return null;
        }
        Tarif tarif = Opco.sesLignes(bareme.valeur(Opco.cle(p, "remuneration")), f, p).tarif();
        if (tarif == null || tarif.inconnu()) {
            return null;
        }
        return tarif.taux();
    }

    /** Path of the datum without which its scale does not say what it pays back: the size of the company; null where the scale itself does not know. */
    public static String donneeDeLHeure(Bareme bareme, Formation f, Parcours p) {
        return p.opco() == null ? null : Opco.sesLignes(bareme.valeur(Opco.cle(p, "remuneration")), f, p).donneeManquante();
    }

    public static boolean rembourse(Bareme bareme, Formation f, Parcours p) {
        BigDecimal heure = heureRemboursee(bareme, f, p);
        return heure != null && heure.signum() > 0;
    }

    /** Of whom alone it pays the wage back: said, and not looked up, for an OPCO has no use for an age in what it pays. */
    public static String aQui(Bareme bareme, Parcours p) {
        String age = Opco.cle(p, "remunerationAge");
        return bareme.connait(age) ? ", si la personne a au moins " + Grandeurs.quantite(bareme.valeur(age).decimal(), "ans") : "";
    }

    private static BigDecimal cout(Rubrique rubrique, Frais f) {
        return switch (rubrique) {
            case VAL -> f.validation();
            case FNP -> f.nonPedagogiques();
            default -> f.transport();
        };
    }

    private static boolean aPayer(BigDecimal cout) {
        return cout != null && cout.signum() > 0;
    }
}
