package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Propos.Mobilisable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.definition.rule.Rule;

/** The examination of one dispositif for one demande: rules state requirements, it keeps those not met. */
public final class Examen {

    private final Fiche fiche;
    private final Dispositif dispositif;
    private final Map<String, Regle> catalogue;
    private final Lecture lecture;
    private final List<Constat> refus = new ArrayList<>(4);
    private final List<Constat> inconnues = new ArrayList<>(4);
    private boolean resteRefuse;
    private Appuis appuis = Appuis.AUCUN;
    private Set<Dispositif> dispenses = Set.of();
    private Regle regleDeDispense;
    private Valeur fermeture;
    private final List<Fermeture> fermetures = new ArrayList<>(0);
    private final List<Exclusion> exclusions = new ArrayList<>(0);
    private Regle sansObjet;
    private boolean sousReserve;

    /** @param lecture what the rows of conditions read; null where no row is examined */
    public Examen(Fiche fiche, Map<String, Regle> catalogue, Lecture lecture) {
        this.fiche = fiche;
        this.dispositif = fiche.dispositif();
        this.catalogue = catalogue;
        this.lecture = lecture;
    }

    public void exiger(Rule regle, Issue issue) {
        if (!issue.estRemplie()) {
            exiger(catalogue.get(regle.getName()), issue);
        }
    }

    /** A requirement of one thing among several, which says where it is written. */
    public void exiger(Rule regle, Issue issue, String nomDeLaChose, String provenance) {
        if (!issue.estRemplie()) {
            exiger(catalogue.get(regle.getName()).sur(nomDeLaChose, provenance), issue);
        }
    }

    public void exiger(Regle regle, Issue issue) {
        if (issue.estRefusee()) {
            refus.add(new Constat(regle, issue));
        } else if (issue.estInconnue()) {
            inconnues.add(new Constat(regle, issue));
        }
    }

    /** Nothing else is asked of it: that refusal is enough. */
    public void resteRefuse(Constat constat) {
        refus.add(constat);
        resteRefuse = true;
    }

    /** It pays only in a plan where one of these pays too. */
    public void nePaieQuAvec(Rule regle, String... dispositifs) {
        appuyer(regle, codes(dispositifs), null, null);
    }

    public void nePaieQuAvec(Rule regle, Collection<Dispositif> dispositifs) {
        appuyer(regle, new TreeSet<>(dispositifs), null, null);
    }

    /** The same, and what these pay together of the teaching and its exam is more than zero and at least that many euros. */
    public void nePaieQuAvec(Rule regle, BigDecimal seuil, String... dispositifs) {
        appuyer(regle, codes(dispositifs), seuil, null);
    }

    /** The same, where nobody knows whether it needs them: in a plan without them it is to be confirmed, and not refused. */
    public void payeSurementAvec(Rule regle, Issue sansEux, String... dispositifs) {
        appuyer(regle, codes(dispositifs), null, sansEux);
    }

    /** It pays in the plans where that other may. */
    public void memesAppuis(Rule regle, Examen autre) {
        if (!autre.appuis.estVide()) {
            appuis = autre.appuis.par(catalogue.get(regle.getName()));
        }
    }

    private void appuyer(Rule regle, Set<Dispositif> dispositifs, BigDecimal seuil, Issue sansEux) {
        Regle sienne = catalogue.get(regle.getName());
        appuis = new Appuis(sienne, dispositifs, seuil, sansEux == null ? null : new Constat(sienne, sansEux));
    }

    /** It is not due in a plan where one of these pays, whether served before it or, without it, after. */
    public void nePaiePasAvec(Rule regle, String... dispositifs) {
        regleDeDispense = catalogue.get(regle.getName());
        dispenses = codes(dispositifs);
    }

    /** It does not exist on that day, whoever asks: no refusal, and its conditions are not looked at. */
    public void fermer(Valeur depuis) {
        fermeture = depuis;
    }

    /** The same in words: one of the things that it stands for is closed, and none is open. */
    public void fermer(Rule regle, String dit, String provenance, Disponibilite.Etat etat) {
        fermetures.add(new Fermeture(catalogue.get(regle.getName()).id(), dit, provenance, etat));
    }

    /** For this demande alone, it may not pay in a plan where one of these pays, nor they beside it. */
    public void exclut(Rule regle, Collection<Dispositif> dispositifs) {
        exclusions.add(new Exclusion(catalogue.get(regle.getName()), Set.copyOf(dispositifs), false));
    }

    /** For this demande alone, these pay no teaching costs where it pays. */
    public void exclutDesCoutsPedagogiques(Rule regle, String... dispositifs) {
        exclusions.add(new Exclusion(catalogue.get(regle.getName()), codes(dispositifs), true));
    }

    /** It has nothing to do for this demande: no refusal either. */
    public void estSansObjet(Rule regle) {
        sansObjet = catalogue.get(regle.getName());
    }

    /** A commission has still to decide: it may pay, and the plan says what is awaited. */
    public void attendreUneDecision() {
        sousReserve = true;
    }

    public Lecture lu() {
        return lecture;
    }

    public String getCode() {
        return dispositif.code();
    }

    public Fiche fiche() {
        return fiche;
    }

    public Dispositif getDispositif() {
        return dispositif;
    }

    /** True but for the employer and the person: what T-8 and T-10 ask of public funders. */
    public boolean isFinanceurPublic() {
        return dispositif.nature() == Nature.PUBLIC;
    }

    /** True for the aids that are asked for after the training has begun (T-9). */
    public boolean isDemandeApresEntree() {
        return fiche.apresEntree();
    }

    /** False where no row has anything to add: it is closed, or a refusal is known before any of them is looked at. */
    public boolean isAExaminer() {
        return fermeture == null && !resteRefuse;
    }

    /** Refused, closed or without object: it pays nothing whatever is still to be known. */
    public boolean estEcarte() {
        return !refus.isEmpty() || fermeture != null || !fermetures.isEmpty() || sansObjet != null;
    }

    public boolean estAConfirmer() {
        return !estEcarte() && !inconnues.isEmpty();
    }

    public boolean estEligible() {
        return !estEcarte() && inconnues.isEmpty();
    }

    /** The value that says so, with its date; null when it is open. */
    public Valeur fermeture() {
        return fermeture;
    }

    /** Of each thing that it stands for, none being open; else empty. */
    public List<Fermeture> fermetures() {
        return fermetures;
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /** The rule that says so; null when it has something to do. */
    public Regle sansObjet() {
        return sansObjet;
    }

    public boolean estSousReserve() {
        return sousReserve;
    }

    /** Served before it, each of them frees the plan of it. */
    public Set<Dispositif> dispenses() {
        return dispenses;
    }

    public Regle regleDeDispense() {
        return regleDeDispense;
    }

    public List<Constat> refus() {
        return trier(refus);
    }

    public List<Constat> inconnues() {
        return trier(inconnues);
    }

    /** Those in whose company alone it pays. */
    public Appuis appuis() {
        return appuis;
    }

    /** Its eligibility as another's requirement. */
    public Issue eligibilite() {
        if (estEligible()) {
            return Issue.REMPLIE;
        }
        return estEcarte() ? Issue.refusee(new Mobilisable(dispositif, false), new Mobilisable(dispositif, true))
                : Issue.inconnue(inconnues().get(0).issue().donneeManquante());
    }

    private static Set<Dispositif> codes(String... dispositifs) {
        return Arrays.stream(dispositifs).map(Dispositif::de).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Constat> trier(List<Constat> constats) {
        Collections.sort(constats);
        return Collections.unmodifiableList(constats);
    }
}
