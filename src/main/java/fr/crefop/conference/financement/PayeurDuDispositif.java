package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.aides.AideExaminee;
import fr.crefop.conference.financement.aides.AidesDuDossier;
import fr.crefop.conference.financement.regles.Situation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who pays a dispositif for a given person (référentiel I.4), as a funder's code, from what the régime and the region say. */
public final class PayeurDuDispositif {

    private PayeurDuDispositif() {}

    /**
     * @param contributeurs dispositifs of the same plan: beside some of them another pays
     * @throws IllegalArgumentException when no régime covers the training, or it does not have the dispositif
     */
    public static String de(Dispositif dispositif, Demande demande, Collection<Dispositif> contributeurs) {
        Fiche fiche = regime(demande).fiche(dispositif);
        Payeur payeur = contributeurs.stream().map(fiche.payeurAvec()::get).filter(Objects::nonNull).findFirst().orElse(fiche.payeur());
        return payeur.role() != null && fiche.aides() ? deLAide(fiche, payeur, demande) : code(payeur, demande);
    }

    /** The aid may be that of the region of the training. */
    private static String deLAide(Fiche fiche, Payeur payeur, Demande demande) {
        AideExaminee aide = AidesDuDossier.chercher(demande, new Situation(demande, regime(demande)), fiche.code(), Cadre.lu().regions()).choisie();
        return aide == null ? code(payeur, demande) : Cadre.lu().regions().get(aide.aide().region()).financeur(payeur.role()).code();
    }

    /** Those that exist for the training of the demande, in the order of the contract. */
    public static Collection<Dispositif> dispositifs(Demande demande) {
        return regime(demande).dispositifs();
    }

    private static Regime regime(Demande demande) {
        return Cadre.lu().regimeDu(demande.formation().debut())
                .orElseThrow(() -> new IllegalArgumentException("Aucun régime au " + demande.formation().debut()));
    }

    /** The funder that this is, for the person of the demande. */
    public static String code(Payeur nomme, Demande demande) {
        Payeur payeur = nomme.le(demande.formation().debut());
        if (payeur.financeur() != null) {
            return payeur.financeur();
        }
        if (payeur.role() != null) {
            return Cadre.lu().region(demande.beneficiaire().regionDomicile(), demande.formation().debut()).financeur(payeur.role()).code();
        }
        Object donnee = demande.valeur(payeur.donnee());
        return donnee == null ? code(payeur.sinon(), demande) : payeur.prefixe() + donnee;
    }

    /** Nobody can answer for it: the demande does not say who it is. */
    public static boolean estInconnu(String financeur) {
        Financeur connu = Cadre.lu().financeurs().get(financeur);
        return connu != null && connu.inconnu();
    }

    /** What it pays is committed by an answer of the demande: it has nothing more to grant, and nobody to ask. */
    public static boolean estEngageParLaDemande(String financeur) {
        Financeur connu = Cadre.lu().financeurs().get(financeur);
        return connu != null && connu.accord() != null;
    }

    /** The ways by which a funder may pay somebody; none for the person and the employer, who keep no account here. */
    public static SortedSet<Dispositif> dispositifsDe(String financeur) {
        SortedSet<Dispositif> siens = new TreeSet<>();
        for (Regime regime : Cadre.lu().regimes()) {
            regime.fiches().values().stream().filter(fiche -> fiche.dispositif().nature() == Nature.PUBLIC)
                    .filter(fiche -> Stream.concat(Stream.of(fiche.payeur()), fiche.payeurAvec().values().stream())
                            .anyMatch(payeur -> peutEtre(payeur, financeur, regime)))
                    .forEach(fiche -> siens.add(fiche.dispositif()));
        }
        return siens;
    }

    /** Those who may pay it for a training that starts on that day, by their name: several where the person's employer decides who it is. */
    public static List<Financeur> possibles(Fiche fiche, Regime regime, Region region, LocalDate debut) {
        return Stream.concat(regime.financeurs().values().stream(), region.financeurs().values().stream())
                .filter(financeur -> !financeur.inconnu() && estCelui(fiche.payeur().le(debut), financeur.code(), regime))
                .sorted(Comparator.comparing(Financeur::libelle).thenComparing(Financeur::code)).toList();
    }

    /** Those of a régime by which it may pay for a training that starts on that day. */
    static SortedSet<Dispositif> dispositifsDe(String financeur, Regime regime, LocalDate debut) {
        return regime.fiches().values().stream().filter(fiche -> fiche.dispositif().nature() == Nature.PUBLIC)
                .filter(fiche -> Stream.concat(Stream.of(fiche.payeur()), fiche.payeurAvec().values().stream())
                        .anyMatch(payeur -> estCelui(payeur.le(debut), financeur, regime)))
                .map(Fiche::dispositif).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that a régime gives to who may be that funder, for a training that starts on that day. */
    static SortedSet<String> payeurs(String financeur, Regime regime, LocalDate debut) {
        return regime.payeurs().entrySet().stream().filter(nomme -> estCelui(nomme.getValue().le(debut), financeur, regime))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean peutEtre(Payeur payeur, String code, Regime regime) {
        return payeur.avant() != null && peutEtre(payeur.avant(), code, regime) || estCelui(payeur, code, regime);
    }

    /** Whoever paid before a day of its own apart. */
    private static boolean estCelui(Payeur payeur, String code, Regime regime) {
        if (payeur.financeur() != null) {
            return payeur.financeur().equals(code);
        }
        Financeur connu = Cadre.lu().financeurs().get(code);
        if (payeur.role() != null) {
            return connu != null && payeur.role().equals(connu.role());
        }
        return peutEtre(payeur.sinon(), code, regime)
                || connu != null && connu.organisme() != null && prefixe(code, regime).equals(payeur.prefixe());
    }

    /** The longest of those that the régime puts before what a datum names: a house may be named both with and without one. */
    private static String prefixe(String code, Regime regime) {
        return regime.fiches().values().stream().map(Fiche::payeur).filter(p -> p.donnee() != null).map(Payeur::prefixe)
                .filter(code::startsWith).max(Comparator.comparingInt(String::length)).orElse("");
    }
}
