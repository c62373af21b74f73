package fr.crefop.conference.financement.regles;

import static fr.crefop.conference.financement.bareme.Nombres.euros;
import static fr.crefop.conference.financement.bareme.Nombres.nombre;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Mesure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The terms that rules use. */
public final class Termes {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    /** Digits kept before the single rounding of the line. */
    private static final int PRECISION = 20;

    private Termes() {}

    private record Calcul(Function<Service, BigDecimal> montant, Function<Service, String> ecriture, Function<Service, Mesure> dite, List<Valeur> parametres)
            implements Terme {

        Calcul(Function<Service, BigDecimal> montant, Function<Service, String> ecriture, List<Valeur> parametres) {
            this(montant, ecriture, s -> null, parametres);
        }

        @Override
        public Mesure mesure(Service service) {
            return dite.apply(service);
        }

        @Override
        public BigDecimal valeur(Service service) {
            return montant.apply(service);
        }

        @Override
        public String texte(Service service) {
            return ecriture.apply(service);
        }
    }

    private record HorsCpf(Calcul calcul, HeuresDuCompte heuresHorsCpf) implements Terme {

        @Override
        public BigDecimal valeur(Service service) {
            return calcul.valeur(service);
        }

        @Override
        public String texte(Service service) {
            return calcul.texte(service);
        }

        @Override
        public Mesure mesure(Service service) {
            return calcul.mesure(service);
        }

        @Override
        public List<Valeur> parametres() {
            return calcul.parametres();
        }
    }

    private record Reste(List<Valeur> parametres) implements Terme {

        @Override
        public BigDecimal valeur(Service service) {
            return service.reste();
        }

        @Override
        public String texte(Service service) {
            return soustraction(service);
        }

        @Override
        public Mesure mesure(Service service) {
            return new Mesure.Reste();
        }

        @Override
        public boolean estLeReste() {
            return true;
        }
    }

    /** A ceiling in euros, read in the barème: {@code 18 000,00}. */
    public static Terme plafond(Valeur plafond) {
        return new Calcul(s -> plafond.decimal(), s -> euros(plafond.decimal()), s -> new Mesure.Plafond(plafond.decimal()), List.of(plafond));
    }

    /** An amount of the demande: {@code 500,00}. */
    public static Terme montant(BigDecimal montant) {
        return new Calcul(s -> montant, s -> euros(montant), s -> new Mesure.Annoncee(montant), List.of());
    }

    /** A computed amount with its own writing. */
    public static Terme calcule(BigDecimal montant, String ecriture, Valeur... parametres) {
        return new Calcul(s -> montant, s -> ecriture, List.of(parametres));
    }

    /** {@code 27,45 × 600 h}. */
    public static Terme horaire(Valeur taux, BigDecimal heures) {
        return new Calcul(s -> taux.decimal().multiply(heures),
                s -> euros(taux.decimal()) + " × " + nombre(heures) + " h",
                s -> new Mesure.ALHeure(taux.decimal(), heures), List.of(taux));
    }

    /**
     * {@code 120 h × min(9,00 ; 33,00)}: hours at the rate, but never above the price of the training.
     * The price of the hours is divided once, so that 100 h of 120 h are exactly five sixths of it.
     */
    public static Terme heuresAuPrix(BigDecimal heures, BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre, Valeur... parametres) {
        return new Calcul(s -> auPrix(heures, taux, prix, heuresCentre), s -> ecrire(heures, taux, prix, heuresCentre),
                s -> dite(heures, taux, prix, heuresCentre), List.of(parametres));
    }

    /** The same on the hours that the CPF of this plan leaves: {@code (150 − 110) h × min(12,00 ; 40,00)}. */
    public static Terme heuresHorsCpf(BigDecimal heures, BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre, Valeur... parametres) {
        return new HorsCpf(new Calcul(s -> auPrix(heures.subtract(s.heuresCpf()).max(BigDecimal.ZERO), taux, prix, heuresCentre),
                s -> s.heuresCpf().signum() == 0 ? ecrire(heures, taux, prix, heuresCentre)
                        : "(" + nombre(heures) + " − " + nombre(s.heuresCpf()) + ") h × " + plafonne(taux, prix, heuresCentre),
                s -> dite(heures.subtract(s.heuresCpf()).max(BigDecimal.ZERO), taux, prix, heuresCentre), List.of(parametres)), new HeuresDuCompte(heures, taux, prix, heuresCentre));
    }

    static BigDecimal auPrix(BigDecimal heures, BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre) {
        BigDecimal auReel = prix.multiply(heures).divide(heuresCentre, PRECISION, RoundingMode.HALF_UP);
        return taux == null ? auReel : auReel.min(taux.multiply(heures));
    }

    private static Mesure dite(BigDecimal heures, BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre) {
        return new Mesure.AuPrix(heures, taux, prix.divide(heuresCentre, PRECISION, RoundingMode.HALF_UP));
    }

    private static String ecrire(BigDecimal heures, BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre) {
        return nombre(heures) + " h × " + plafonne(taux, prix, heuresCentre);
    }

    private static String plafonne(BigDecimal taux, BigDecimal prix, BigDecimal heuresCentre) {
        String reel = euros(prix.divide(heuresCentre, PRECISION, RoundingMode.HALF_UP));
        return taux == null ? reel : "min(" + euros(taux) + " ; " + reel + ")";
    }

    /**
     * All that is left on the heading: {@code 19 800,00 − 16 470,00 − 1 080,00}.
     *
     * @param parametres what says that nothing else limits it: ceilings that are empty, or the datum of the demande
     */
    public static Terme reste(Valeur... parametres) {
        return new Reste(List.of(parametres));
    }

    /** That ceiling, or all that is left where none is entered. */
    public static Terme plafondOuReste(Valeur plafond) {
        return plafond.estVide() ? reste(plafond) : plafond(plafond);
    }

    /** {@code 50 % × (6 000,00 − 1 000,00)}. */
    public static Terme partDuReste(Valeur taux) {
        return new Calcul(s -> pourcent(taux.decimal(), s.reste()),
                s -> nombre(taux.decimal()) + " % × " + (s.dejaServis().isEmpty() ? euros(s.cout()) : "(" + soustraction(s) + ")"),
                s -> new Mesure.Part(taux.decimal(), s.reste(), !s.dejaServis().isEmpty()), List.of(taux));
    }

    /** {@code 20 % × 6 000,00}, whatever was served before. */
    public static Terme partDuCout(BigDecimal taux, Valeur... parametres) {
        return new Calcul(s -> pourcent(taux, s.cout()), s -> nombre(taux) + " % × " + euros(s.cout()),
                s -> new Mesure.Part(taux, s.cout(), false), List.of(parametres));
    }

    /** {@code 80 % × (6 000,00 − 1 500,00)}: a share of what these leave of the cost, whatever the others pay. */
    public static Terme partDuResteApres(Valeur taux, Set<Dispositif> avant) {
        return new Calcul(s -> pourcent(taux.decimal(), s.cout().subtract(somme(s.servisA(avant))).max(BigDecimal.ZERO)),
                s -> nombre(taux.decimal()) + " % × " + (s.servisA(avant).isEmpty() ? euros(s.cout()) : "(" + soustraction(s.cout(), s.servisA(avant)) + ")"),
                List.of(taux));
    }

    /** {@code 3 000,00 − 500,00}: a ceiling within which what these pay counts. */
    public static Terme plafondAvec(Valeur plafond, Set<Dispositif> compris) {
        return new Calcul(s -> plafond.decimal().subtract(somme(s.servisA(compris))).max(BigDecimal.ZERO),
                s -> soustraction(plafond.decimal(), s.servisA(compris)), List.of(plafond));
    }

    static String soustraction(Service service) {
        return soustraction(service.cout(), service.dejaServis());
    }

    private static String soustraction(BigDecimal cout, List<BigDecimal> servis) {
        StringBuilder texte = new StringBuilder(euros(cout));
        servis.forEach(montant -> texte.append(" − ").append(euros(montant)));
        return texte.toString();
    }

    private static BigDecimal somme(List<BigDecimal> montants) {
        return montants.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal pourcent(BigDecimal taux, BigDecimal montant) {
        return montant.multiply(taux).divide(CENT, PRECISION, RoundingMode.HALF_UP);
    }
}
