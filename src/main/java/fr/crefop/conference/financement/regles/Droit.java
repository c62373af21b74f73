package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Mesure;
import fr.crefop.conference.vocabulaire.PhrasesDesMontants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a dispositif may pay on one heading: the least of its terms, never more than what is left (T-1). */
public final class Droit {

    private final List<RegleEtTerme> termes = new ArrayList<>(2);

    private record RegleEtTerme(Regle regle, Terme terme) implements Comparable<RegleEtTerme> {
        @Override
        public int compareTo(RegleEtTerme autre) {
            return regle.compareTo(autre.regle);
        }
    }

    void limiter(Regle regle, Terme terme) {
        termes.add(new RegleEtTerme(regle, terme));
        termes.sort(null);
    }

    /** Euros, not rounded, bounded by what is left. */
    public BigDecimal montant(Service service) {
        BigDecimal montant = service.reste();
        for (RegleEtTerme t : termes) {
            montant = montant.min(t.terme().valeur(service));
        }
        return montant.max(BigDecimal.ZERO);
    }

    /** {@code min(18 000,00 ; 27,45 × 600 h) = 16 470,00}; what is left is written where it decides. */
    public String calcul(Service service, BigDecimal enveloppe, BigDecimal montant) {
        List<String> ecritures = new ArrayList<>();
        boolean resteEcrit = false;
        BigDecimal moindre = null;
        for (RegleEtTerme t : termes) {
            ecritures.add(t.terme().texte(service));
            resteEcrit |= t.terme().estLeReste();
            BigDecimal valeur = t.terme().valeur(service);
            moindre = moindre == null ? valeur : moindre.min(valeur);
        }
        if (!resteEcrit && service.reste().compareTo(moindre) < 0) {
            ecritures.add(Termes.soustraction(service));
        }
        if (enveloppe != null && enveloppe.compareTo(moindre.min(service.reste())) < 0) {
            ecritures.add(Nombres.euros(enveloppe));
        }
        String ecriture = ecritures.size() == 1 ? ecritures.get(0) : "min(" + String.join(" ; ", ecritures) + ")";
        return ecriture + " = " + Nombres.euros(montant);
    }

    /**
     * The same in a sentence, with who pays as its subject; null when what decides has none.
     *
     * @param entamee when some of the envelope went to other headings
     */
    public String pourquoi(String qui, Service service, BigDecimal enveloppe, boolean entamee, BigDecimal montant) {
        Mesure decide = null;
        BigDecimal moindre = null;
        List<Mesure> autres = new ArrayList<>();
        for (RegleEtTerme t : termes) {
            BigDecimal valeur = t.terme().valeur(service);
            Mesure mesure = t.terme().mesure(service);
            boolean moins = moindre == null || valeur.compareTo(moindre) < 0;
            if (moindre != null) {
                autres.add(moins ? decide : mesure);
            }
            decide = moins ? mesure : decide;
            moindre = moins ? valeur : moindre;
        }
        if (service.reste().compareTo(moindre) < 0) {
            autres.add(decide);
            decide = new Mesure.Reste();
            moindre = service.reste();
        }
        if (enveloppe != null && enveloppe.compareTo(moindre) < 0) {
            autres.add(decide);
            decide = new Mesure.Enveloppe(enveloppe, entamee);
        }
        return PhrasesDesMontants.pourquoi(qui, decide, autres, new Montant(montant));
    }

    /** The rule of the term that gives the least: why nothing is paid, when nothing is. */
    public Regle limite(Service service) {
        RegleEtTerme moindre = termes.get(0);
        for (RegleEtTerme t : termes) {
            if (t.terme().valeur(service).compareTo(moindre.terme().valeur(service)) < 0) {
                moindre = t;
            }
        }
        return moindre.regle();
    }

    /** Those of the term that leaves out the hours of the CPF; null without one. */
    HeuresDuCompte heuresHorsCpf() {
        return termes.stream().map(t -> t.terme().heuresHorsCpf()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    Droit copie() {
        Droit copie = new Droit();
        copie.termes.addAll(termes);
        return copie;
    }

    public SortedSet<Regle> regles() {
        SortedSet<Regle> regles = new TreeSet<>();
        termes.forEach(t -> regles.add(t.regle()));
        return regles;
    }

    public List<Valeur> parametres() {
        List<Valeur> parametres = new ArrayList<>();
        termes.forEach(t -> parametres.addAll(t.terme().parametres()));
        return parametres;
    }
}
