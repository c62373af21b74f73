package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.ParametreAFixer.Periode;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.Reference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The values marked C of the référentiel, set by the conférence with a date of effect and an author. A value is never
 * changed nor erased: another one is set, and plans of the past keep what they were computed with. What may be combined is
 * not set here: a convention says it.
 */
@Service
public class ValeursFixees {

    private static final LocalDate PREMIER_EFFET = LocalDate.of(2015, 1, 1);
    static final LocalDate DERNIER_EFFET = LocalDate.of(2099, 12, 31);
    private static final int DECISION_MAXIMALE = 200;

    private final BaremesDesRegimes baremes;
    private final RegistreDesValeurs registre;
    private final ValeursEnMemoire enMemoire;
    private final Journal journal;
    private final Clock horloge;

    ValeursFixees(BaremesDesRegimes baremes, RegistreDesValeurs registre, ValeursEnMemoire enMemoire, Journal journal, Clock horloge) {
        this.baremes = baremes;
        this.registre = registre;
        this.enMemoire = enMemoire;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** By key: one that several régimes have stands once, with what holds in each. */
    public List<ParametreAFixer> tous() {
        List<ValeurFixee> fixees = registre.toutes();
        return baremes.tous().stream().filter(ValeursFixees::seFixe).map(Parametre::cle).distinct().sorted()
                .map(cle -> lire(baremes.parRegime(cle), fixees)).toList();
    }

    public Optional<ParametreAFixer> un(String cle) {
        return seFixe(cle) ? Optional.of(lire(baremes.parRegime(cle), registre.toutes())) : Optional.empty();
    }

    private boolean seFixe(String cle) {
        return baremes.parRegime(cle).values().stream().anyMatch(ValeursFixees::seFixe);
    }

    /**
     * @param texte as typed; blank for an empty value, where the parameter may have one
     * @param decision what sets it: a session of the bureau, a letter, a note
     * @throws RefusMetier when the value is not of the kind that the parameter takes, when a text sets it on that day, or
     *     without a decision; nothing is stored
     */
    @Transactional
    public void fixer(String cle, LocalDate effet, String texte, String decision, String par) {
        ValeurEssayee controlee = controler(cle, effet, texte);
        String motif = TexteLibre.exiger("decision", decision, "Dites par quelle décision la conférence fixe cette valeur.");
        if (motif.length() > DECISION_MAXIMALE) {
            throw refus("decision", null, "La décision se dit en " + DECISION_MAXIMALE + " caractères au plus.");
        }
        String valeur = controlee.contenu() == null ? null : controlee.texte();
        registre.inscrire(cle, effet, valeur, motif, par, horloge.instant());
        enMemoire.oublier();
        journal.noter(par, null, Acte.VALEUR_FIXEE, Codes.de("cle", cle, "effet", effet, "nombre", controlee.contenu() instanceof BigDecimal ? valeur : null));
    }

    /**
     * A value that could be set, with what {@link #fixer} would say of it.
     *
     * @param texte as typed; blank for an empty value, where the parameter may have one
     * @throws RefusMetier when the value is not of the kind that the parameter takes, or when a text sets it on that day
     */
    public ValeurEssayee controler(String cle, LocalDate effet, String texte) {
        if (!seFixe(cle)) {
            throw new RefusMetier("Cette valeur ne se fixe pas ici.");
        }
        if (effet.isBefore(PREMIER_EFFET) || effet.isAfter(DERNIER_EFFET)) {
            throw refus("effet", effet.toString(), "La date d'effet va du 1er janvier 2015 au 31 décembre 2099.");
        }
        Parametre parametre = baremes.parametre(cle, effet).orElseThrow(() -> refus("effet", effet.toString(),
                "À cette date, aucune formation n'est calculée avec cette valeur."));
        if (!parametre.aFixer(parametre.valeurs().floorKey(effet))) {
            throw refus("effet", effet.toString(), "À cette date, un texte donne la valeur : la conférence n'a pas à la fixer.");
        }
        Object contenu = contenu(parametre, texte);
        return new ValeurEssayee(cle, effet, contenu, enFrancais(contenu, parametre));
    }

    private static Object contenu(Parametre parametre, String texte) {
        if (texte.isBlank()) {
            if (peutEtreVide(parametre)) {
                return null;
            }
            throw refus("valeur", null, "Donnez la valeur à fixer.");
        }
        Object contenu = ContenuAttendu.lire(parametre, texte);
        String refus = ContenuAttendu.refus(parametre, contenu, "Cette valeur");
        if (refus == null && "euros".equals(parametre.unite()) && ((BigDecimal) contenu).stripTrailingZeros().scale() > 2) {
            refus = "Un montant en euros a deux décimales au plus.";
        }
        if (refus != null) {
            throw refus("valeur", texte, refus);
        }
        return contenu;
    }

    /** Marked C at some date, a single value, and no matter of a convention. */
    static boolean seFixe(Parametre parametre) {
        return !ContenuAttendu.estUneListe(parametre) && !parametre.cle().startsWith("cumul.") && !parametre.cle().startsWith("convention.")
                && parametre.valeurs().keySet().stream().anyMatch(parametre::aFixer);
    }

    private static boolean peutEtreVide(Parametre parametre) {
        return parametre.valeurs().containsValue(null);
    }

    /** Words and choices are those of the last régime that has it: the one whose values are still to be set. */
    private static ParametreAFixer lire(Map<Regime, Parametre> parRegime, List<ValeurFixee> toutes) {
        List<Regime> regimes = List.copyOf(parRegime.keySet());
        Parametre p = parRegime.get(regimes.get(regimes.size() - 1));
        List<ValeurFixee> siennes = toutes.stream().filter(v -> v.cle().equals(p.cle())).toList();
        List<Periode> periodes = new ArrayList<>();
        parRegime.forEach((regime, parametre) -> {
            TreeSet<LocalDate> jours = new TreeSet<>(List.of(regime.debut()));
            Stream.concat(parametre.valeurs().keySet().stream(), siennes.stream().map(ValeurFixee::effet)).filter(regime::contient).forEach(jours::add);
            jours.forEach(jour -> periodes.add(periode(parametre, siennes, jour)));
        });
        Map<String, String> choix = new LinkedHashMap<>();
        ContenuAttendu.choix(p).forEach(code -> choix.put(code, Mots.enTete(code)));
        return new ParametreAFixer(p.cle(), p.description(), p.unite(), p.provenance(), references(parRegime), choix, ContenuAttendu.estUnOuiNon(p),
                peutEtreVide(p), new PeriodesDesRegimes(regimes).enFrancais(), List.copyOf(periodes), siennes);
    }

    /** As each régime titles them, once each. */
    private static List<Reference> references(Map<Regime, Parametre> parRegime) {
        return parRegime.entrySet().stream().flatMap(e -> Reference.citees(e.getKey(), List.of(e.getValue().source())).stream()).distinct().toList();
    }

    private static Periode periode(Parametre p, List<ValeurFixee> siennes, LocalDate jour) {
        Map.Entry<LocalDate, Object> duFichier = p.valeurs().floorEntry(jour);
        ValeurFixee fixee = new Reglage(siennes, jour).valeur(p.cle(), duFichier.getKey());
        Object contenu = fixee == null ? duFichier.getValue() : fixee.contenu();
        return new Periode(jour, enFrancais(contenu, p), fixee, p.aFixer(duFichier.getKey()));
    }

    private static String enFrancais(Object contenu, Parametre p) {
        return contenu instanceof String code ? Mots.enTete(code) : Grandeurs.valeur(contenu, p.unite());
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
