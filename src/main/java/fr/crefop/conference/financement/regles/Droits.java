package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;

/** What one eligible dispositif may pay, heading by heading; inserted only for the eligible, filled by the M-rules. */
public final class Droits {

    private final Examen examen;
    private final Map<String, Regle> catalogue;
    private final Map<Rubrique, Droit> parRubrique = new EnumMap<>(Rubrique.class);
    private final SortedSet<Regle> reglesCommunes = new TreeSet<>();
    private final List<Valeur> parametresCommuns = new ArrayList<>(1);
    private boolean annexesAvecLaFormation;
    private final List<Enveloppe> enveloppes = new ArrayList<>(1);
    private BigDecimal accorde;
    private Regle regleDAccord;
    private final Map<Dispositif, PlafondAvec> plafondsAvec = new TreeMap<>();
    private BigDecimal debitDuCompte;
    private HeuresDuCompte heuresCpf;
    private Regle regleDesHeures;

    public Droits(Examen examen, Map<String, Regle> catalogue) {
        this.examen = examen;
        this.catalogue = catalogue;
    }

    /** Opens a heading, or adds a ceiling to it. */
    public void payer(Rule regle, Rubrique rubrique, Terme terme) {
        parRubrique.computeIfAbsent(rubrique, r -> new Droit()).limiter(catalogue.get(regle.getName()), terme);
    }

    /** A ceiling that no rule sets, in euros, on a heading that the rules opened. */
    public void limiter(Regle source, Rubrique rubrique, BigDecimal montant) {
        Droit droit = parRubrique.get(rubrique);
        if (droit != null) {
            droit.limiter(source, Termes.montant(montant));
        }
    }

    /** What its funder already said it pays at most, all headings together, in euros: over any envelope of the rules. */
    public void accorder(Regle source, BigDecimal montant) {
        accorde = montant;
        regleDAccord = source;
        reglesCommunes.add(source);
    }

    /** A ceiling over all headings together, in euros. */
    public void enveloppe(Rule regle, BigDecimal montant, Valeur... parametres) {
        enveloppeDe(EnumSet.allOf(Rubrique.class), regle, montant, parametres);
    }

    /** A ceiling over the ancillary headings together (FA = TR, HE, RE, GE), in euros. */
    public void enveloppeDesFraisAnnexes(Rule regle, BigDecimal montant, Valeur... parametres) {
        enveloppeDe(EnumSet.range(Rubrique.TR, Rubrique.GE), regle, montant);
        citer(regle, parametres);
    }

    /** A ceiling over these headings together, in euros, beside those that other rules set. */
    public void enveloppeDe(Set<Rubrique> rubriques, Rule regle, BigDecimal montant, Valeur... parametres) {
        enveloppes.add(new Enveloppe(catalogue.get(regle.getName()), rubriques, montant, List.of(parametres)));
        Collections.sort(enveloppes);
    }

    /** A ceiling over all headings together, in euros, where another dispositif served before it pays in the same plan. */
    public void plafonnerAvec(Rule regle, String autre, BigDecimal montant, Valeur... parametres) {
        plafondsAvec.put(Dispositif.de(autre), new PlafondAvec(catalogue.get(regle.getName()), montant, List.of(parametres)));
    }

    /** Its payer pays all of it, and so many euros of it at most are taken from the person's account (N-6). */
    public void debiterLeCompte(Rule regle, BigDecimal solde) {
        debitDuCompte = solde;
        citer(regle);
    }

    /** It pays other headings only where it pays some of the teaching. */
    public void annexesAvecLaFormation() {
        annexesAvecLaFormation = true;
    }

    public boolean paieSansLaFormation(Rubrique rubrique) {
        return !annexesAvecLaFormation || rubrique == Rubrique.CP;
    }

    /** A rule that concluded without changing the amount: it is named on the line. */
    public void citer(Rule regle, Valeur... parametres) {
        reglesCommunes.add(catalogue.get(regle.getName()));
        parametresCommuns.addAll(List.of(parametres));
    }

    /** A datum without which the amount cannot be told: the dispositif becomes "à confirmer". */
    public void attendre(Rule regle, String chemin) {
        examen.exiger(regle, Issue.inconnue(chemin));
    }

    /** @param montant euros, all headings together */
    public record PlafondAvec(Regle regle, BigDecimal montant, List<Valeur> parametres) {}

    /** @param montant euros, on these headings together */
    public record Enveloppe(Regle regle, Set<Rubrique> rubriques, BigDecimal montant, List<Valeur> parametres) implements Comparable<Enveloppe> {

        @Override
        public int compareTo(Enveloppe autre) {
            return regle.compareTo(autre.regle);
        }
    }

    /** By the dispositif beside which it holds. */
    public Map<Dispositif, PlafondAvec> plafondsAvec() {
        return plafondsAvec;
    }

    /** Euros of the account that may be taken, for a payer who pays them; null when none is. */
    public BigDecimal debitDuCompte() {
        return debitDuCompte;
    }

    /** The hours of the personal account that this right is made of. */
    public void heuresCpf(Rule regle, HeuresDuCompte heures) {
        heuresCpf = heures;
        regleDesHeures = catalogue.get(regle.getName());
    }

    /** The same right when its holder mobilises so many hours only; not for one that opens more than the teaching costs. */
    public Droits enPartie(BigDecimal heures) {
        Droits partie = new Droits(examen, catalogue);
        parRubrique.forEach((rubrique, droit) -> partie.parRubrique.put(rubrique, droit.copie()));
        partie.parRubrique.get(Rubrique.CP).limiter(regleDesHeures, heuresCpf.terme(heures));
        partie.reglesCommunes.addAll(reglesCommunes);
        partie.parametresCommuns.addAll(parametresCommuns);
        partie.enveloppes.addAll(enveloppes);
        partie.plafondsAvec.putAll(plafondsAvec);
        partie.debitDuCompte = debitDuCompte;
        partie.accorde = accorde;
        partie.regleDAccord = regleDAccord;
        partie.heuresCpf = new HeuresDuCompte(heures, heuresCpf.taux(), heuresCpf.prix(), heuresCpf.heuresCentre());
        partie.regleDesHeures = regleDesHeures;
        return partie;
    }

    public String getCode() {
        return examen.getCode();
    }

    public Dispositif getDispositif() {
        return examen.getDispositif();
    }

    public Examen examen() {
        return examen;
    }

    public Map<Rubrique, Droit> parRubrique() {
        return parRubrique;
    }

    /** The ceilings over several headings together, in the order of their rules. */
    public List<Enveloppe> enveloppes() {
        return enveloppes;
    }

    /** The least of those that bear on a heading, in euros; null without one. */
    public BigDecimal enveloppe(Rubrique rubrique) {
        return enveloppes.stream().filter(e -> e.rubriques().contains(rubrique)).map(Enveloppe::montant).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Null when its funder said nothing yet. */
    public BigDecimal accorde() {
        return accorde;
    }

    public Regle regleDAccord() {
        return regleDAccord;
    }

    /** Null for a right that uses no account. */
    public HeuresDuCompte heuresCpf() {
        return heuresCpf;
    }

    /** The hours that the CPF of the same plan pays are not paid again (pp.baseHeures): those of this right; else null. */
    public HeuresDuCompte heuresHorsCpf() {
        Droit cp = parRubrique.get(Rubrique.CP);
        return cp == null ? null : cp.heuresHorsCpf();
    }

    public SortedSet<Regle> regles(Rubrique rubrique) {
        SortedSet<Regle> regles = parRubrique.get(rubrique).regles();
        regles.addAll(reglesCommunes);
        enveloppes.stream().filter(e -> e.rubriques().contains(rubrique)).forEach(e -> regles.add(e.regle()));
        return regles;
    }

    public List<Valeur> parametres(Rubrique rubrique) {
        List<Valeur> parametres = new ArrayList<>(parRubrique.get(rubrique).parametres());
        parametres.addAll(parametresCommuns);
        enveloppes.stream().filter(e -> e.rubriques().contains(rubrique)).forEach(e -> parametres.addAll(e.parametres()));
        return parametres;
    }
}
