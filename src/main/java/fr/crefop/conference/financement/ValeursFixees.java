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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
                .map(cle -> lire(baremes.parRegime(cle), fixees, null)).toList();
    }

    public Optional<ParametreAFixer> un(String cle) {
        return un(cle, null);
    }

    /** @param effet day whose grid or list a form begins with; null for the last */
    public Optional<ParametreAFixer> un(String cle, LocalDate effet) {
        return seFixe(cle) ? Optional.of(lire(baremes.parRegime(cle), registre.toutes(), effet)) : Optional.empty();
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
        return saisie(parametre, effet).lire(texte);
    }

    /**
     * What was typed of a grid or of a list, as {@link #controler} reads it; a single value as it is.
     *
     * @param champs cells of a grid ({@code ligne-2-plafond}), or codes that are ticked ({@code code-RNCP})
     * @throws RefusMetier naming the cell that will not do
     */
    public String texte(String cle, LocalDate effet, String valeur, Map<String, String> champs) {
        return baremes.parametre(cle, effet).map(parametre -> saisie(parametre, effet).texte(valeur, champs)).orElse(valeur);
    }

    private SaisieDeValeur saisie(Parametre parametre, LocalDate effet) {
        List<ValeurFixee> siennes = registre.toutes().stream().filter(v -> v.cle().equals(parametre.cle())).toList();
        return new SaisieDeValeur(parametre, effet, contenu(parametre, siennes, effet));
    }

    /** Marked C at some date, and no matter of a convention. */
    static boolean seFixe(Parametre parametre) {
        return !parametre.cle().startsWith("cumul.") && !parametre.cle().startsWith("convention.")
                && parametre.valeurs().keySet().stream().anyMatch(parametre::aFixer);
    }

    /** Words and choices are those of the last régime that has it: the one whose values are still to be set. */
    static ParametreAFixer lire(Map<Regime, Parametre> parRegime, List<ValeurFixee> toutes, LocalDate effet) {
        List<Regime> regimes = List.copyOf(parRegime.keySet());
        Parametre p = parRegime.get(regimes.get(regimes.size() - 1));
        List<ValeurFixee> siennes = toutes.stream().filter(v -> v.cle().equals(p.cle())).toList();
        List<Periode> periodes = new ArrayList<>();
        parRegime.forEach((regime, parametre) -> jours(regime, parametre, siennes).forEach(jour -> periodes.add(periode(parametre, siennes, jour))));
        Map<String, String> choix = new LinkedHashMap<>();
        ContenuAttendu.choix(p).forEach(code -> choix.put(code, Mots.enTete(code)));
        Object liste = ContenuAttendu.estUneListe(p) ? aChanger(parRegime, siennes, effet) : null;
        return new ParametreAFixer(p.cle(), p.description(), p.unite(), p.provenance(), references(parRegime), choix, ContenuAttendu.estUnOuiNon(p),
                SaisieDeValeur.peutEtreVide(p), regimes.stream().map(Regime::id).collect(Collectors.toSet()), new PeriodesDesRegimes(regimes).enFrancais(), List.copyOf(periodes), siennes,
                liste instanceof List ? new GrilleFixee(liste).lignes() : List.of(), liste instanceof Set<?> codes ? ListeAFixer.de(p.cle(), codes) : null);
    }

    /** The days on which another value may begin: of the file, or set. */
    private static SortedSet<LocalDate> jours(Regime regime, Parametre parametre, List<ValeurFixee> siennes) {
        SortedSet<LocalDate> jours = new TreeSet<>(List.of(regime.debut()));
        Stream.concat(parametre.valeurs().keySet().stream(), siennes.stream().map(ValeurFixee::effet)).filter(regime::contient).forEach(jours::add);
        return jours;
    }

    /** As each régime titles them, once each. */
    private static List<Reference> references(Map<Regime, Parametre> parRegime) {
        return parRegime.entrySet().stream().flatMap(e -> Reference.citees(e.getKey(), List.of(e.getValue().source())).stream()).distinct().toList();
    }

    private static Periode periode(Parametre p, List<ValeurFixee> siennes, LocalDate jour) {
        Map.Entry<LocalDate, Object> duFichier = p.valeurs().floorEntry(jour);
        ValeurFixee fixee = new Reglage(siennes, jour).valeur(p.cle(), duFichier.getKey());
        Object contenu = contenu(p, siennes, jour);
        return new Periode(jour, SaisieDeValeur.dire(contenu, p), SaisieDeValeur.detail(contenu), fixee, p.aFixer(duFichier.getKey()));
    }

    private static Object contenu(Parametre p, List<ValeurFixee> siennes, LocalDate jour) {
        Map.Entry<LocalDate, Object> duFichier = p.valeurs().floorEntry(jour);
        if (duFichier == null) {
            return null;
        }
        ValeurFixee fixee = new Reglage(siennes, jour).valeur(p.cle(), duFichier.getKey());
        return fixee == null ? duFichier.getValue() : fixee.contenu();
    }

    /** What a form begins with, for a list or a grid: what it holds on that day; without a day, the last that is known, of the file or set. */
    private static Object aChanger(Map<Regime, Parametre> parRegime, List<ValeurFixee> siennes, LocalDate effet) {
        Object dernier = null;
        for (Map.Entry<Regime, Parametre> entree : parRegime.entrySet()) {
            Parametre p = entree.getValue();
            if (effet != null && !entree.getKey().contient(effet)) {
                continue;
            }
            for (LocalDate jour : effet != null ? Set.of(effet) : jours(entree.getKey(), p, siennes)) {
                Object contenu = contenu(p, siennes, jour);
                dernier = contenu != null ? contenu : dernier;
            }
        }
        return dernier;
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
