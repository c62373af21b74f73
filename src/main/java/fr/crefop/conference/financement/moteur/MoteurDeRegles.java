package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.Limites;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.affectation.ChoixDuPlan;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.aides.AideACote;
import fr.crefop.conference.financement.aides.AidesDuDossier;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Avis;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Echeancier;
import fr.crefop.conference.financement.regles.EnAttente;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Lecture;
import fr.crefop.conference.financement.regles.Mobilise;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.financement.regles.Retenu;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/**
 * The rules of one régime, compiled once for all regions, as they are said in one; a session of its own for each demande. Thread-safe.
 * The phases are agenda groups: a rule of a later phase may rely on what the earlier ones concluded.
 */
public final class MoteurDeRegles {

    private static final Regle ENGAGEMENT = new Regle("ENGAGEMENT", "ENGAGEMENT", "Ce que le financeur a dit payer au plus dans ce dossier", "réponse du financeur");

    /** In the order in which they run: a rule belongs to one. */
    static final List<String> PHASES = List.of("conditions", "dependances", "droits", "remuneration", "montants", "conseils", "echeances");

    /** Days of effect and versions of the registers together: a few dozens, emptied when they are more. */
    private static final int MAXIMUM_DE_CUMULS = 64;

    private final Regime regime;
    private final KieBase base;
    private final RefusQuiDemeurent demeurent;
    private final Catalogues catalogues;
    private final OrdreDeMobilisation ordres;
    private final OuvertureDesExamens ouverture;
    private final Map<TableDeCumul, Cumuls> cumuls = new ConcurrentHashMap<>();
    /** Whose aids are looked for: the person's may be another than the one that says the rules. */
    private final Map<String, Region> regions;

    public MoteurDeRegles(Regime regime, Region region, KieBase base) {
        this(regime, region, base, new RefusQuiDemeurent(List.of()), Cadre.lu().regions());
    }

    /**
     * @param demeurent what a trial need not ask again
     * @param regions by code, for their aids
     */
    MoteurDeRegles(Regime regime, Region region, KieBase base, RefusQuiDemeurent demeurent, Map<String, Region> regions) {
        this.regions = regions;
        this.regime = regime;
        this.demeurent = demeurent;
        this.base = base;
        this.catalogues = new Catalogues(regime, region, base);
        this.ouverture = new OuvertureDesExamens(regime, region);
        this.ordres = new OrdreDeMobilisation(regime);
    }

    KieBase base() {
        return base;
    }

    public Catalogues catalogues() {
        return catalogues;
    }

    /** Before any funder answered. */
    public Evaluation evaluer(Demande demande, Bareme bareme, Set<Dispositif> exclus) {
        return evaluer(demande, bareme, exclus, Limites.AUCUNE);
    }

    /**
     * @param demande with its presumptions
     * @param bareme on the day the training starts, hypotheses included
     * @param exclus dispositifs that the demande leaves out
     * @param limites what the funders said they pay at most
     */
    public Evaluation evaluer(Demande demande, Bareme bareme, Set<Dispositif> exclus, Limites limites) {
        return evaluer(demande, bareme, exclus, limites, null);
    }

    /**
     * The same up to who pays what: neither pay during the training nor advice of the rules, which a trial does not read.
     *
     * @param connue what was concluded on the demande that this one changes: the less it changes, the less is asked again
     */
    public Evaluation essayer(Demande demande, Bareme bareme, Set<Dispositif> exclus, Limites limites, Evaluation connue) {
        return evaluer(demande, bareme, exclus, limites, connue);
    }

    /** The same rights under a barème that settles only combinations otherwise: no rule has anything new to say. */
    public Evaluation choisirSous(Evaluation e, Bareme autre) {
        Cumuls autres = cumuls(autre, e.demande()).pour(e.examens().values());
        Affectation plan = new ChoixDuPlan(eligibles(e.ordre(), e.droits()), new Couts(e.demande(), regime), autres).choisir();
        return new Evaluation(regime, e.demande(), e.situation(), autre, e.ordre(), e.examens(), e.droits(), autres, plan, null, e.paie(), e.avis(), e.echeancier(), e.aides());
    }

    private Evaluation evaluer(Demande demande, Bareme bareme, Set<Dispositif> exclus, Limites limites, Evaluation connue) {
        Situation situation = new Situation(demande, regime);
        Map<String, Regle> catalogue = catalogues.du(situation.debut());
        Paie paie = new Paie(catalogue, nom -> PayeurDuDispositif.code(regime.payeurs().get(nom), demande));
        Avis avis = new Avis();
        Echeancier echeancier = new Echeancier(catalogue, situation.debut());
        try (SessionDeCalcul session = new SessionDeCalcul(base, demande, situation, bareme, paie, avis, echeancier)) {
            Map<Dispositif, Examen> examens = ouverture.ouvrir(new Lecture(demande, situation, bareme), catalogue, exclus);
            Map<Dispositif, Constat> hors = connue == null || connue.regime() != regime ? new TreeMap<>() : demeurent.de(connue, demande, bareme);
            List<Examen> fermes = examens.values().stream().filter(examen -> examen.fermeture() != null).toList();
            fermes.forEach(examen -> hors.remove(examen.getDispositif()));
            examens.values().stream().filter(examen -> examen.fermeture() == null && !hors.containsKey(examen.getDispositif())).forEach(session::inserer);
            AidesDuDossier aides = aides(demande, situation);
            if (aides != null) {
                aides.faits().forEach(session::inserer);
            }
            session.derouler("conditions");
            fermes.forEach(session::inserer);
            // What stays refused has its reason already; others may depend on it.
            hors.forEach((dispositif, refus) -> {
                examens.get(dispositif).resteRefuse(refus);
                session.inserer(examens.get(dispositif));
            });
            session.derouler("dependances");
            Map<Dispositif, Droits> droits = ouvrirLesDroits(session, examens, catalogue);
            session.derouler("droits");
            limites.parDispositif().forEach((dispositif, rubriques) -> limiter(droits.get(dispositif), rubriques));
            droits.values().forEach(droit -> accorder(droit, demande));
            Cumuls cumuls = cumuls(bareme, demande).pour(examens.values());
            List<Dispositif> ordre = ordres.de(demande);
            Affectation plan = new ChoixDuPlan(eligibles(ordre, droits), new Couts(demande, regime), cumuls).choisir();
            if (connue != null) {
                return new Evaluation(regime, demande, situation, bareme, ordre, examens, droits, cumuls, plan, null, paie, avis, echeancier, aides);
            }
            plan.contributeurs().forEach(dispositif -> session.inserer(new Retenu(dispositif, plan.verse(dispositif))));
            session.derouler("remuneration");
            if (paie.attendUnMontant()) {
                session.derouler("montants");
            }
            Periodes remuneration = Periodes.de(paie, situation);
            if (remuneration != null) {
                session.inserer(remuneration);
            }
            aidesACote(demande, situation).forEach(session::inserer);
            session.derouler("conseils");
            examens.values().stream().filter(examen -> plan.contribue(examen.getDispositif()) || examen.estAConfirmer() || plan.attend(examen))
                    .forEach(examen -> session.inserer(new Mobilise(examen.getDispositif(), !plan.contribue(examen.getDispositif()))));
            session.derouler("echeances");
            return new Evaluation(regime, demande, situation, bareme, ordre, examens, droits, cumuls, plan, remuneration, paie, avis, echeancier, aides);
        }
    }

    /** Null in a régime that has none. */
    private AidesDuDossier aides(Demande demande, Situation situation) {
        return laFicheDesAides().map(fiche -> AidesDuDossier.chercher(demande, situation, fiche.code(), regions)).orElse(null);
    }

    private Stream<AideACote> aidesACote(Demande demande, Situation situation) {
        String domicile = demande.beneficiaire().regionDomicile();
        return domicile == null ? Stream.empty()
                : laFicheDesAides().stream().flatMap(fiche -> AideACote.de(regions.get(domicile), demande, situation, fiche.code()));
    }

    private Optional<Fiche> laFicheDesAides() {
        return regime.fiches().values().stream().filter(Fiche::aides).findFirst();
    }

    /** @param noms day from which those who pay bear the names that it says */
    private record TableDeCumul(Bareme bareme, LocalDate noms) {}

    /** Of each barème once, and once by the names of each day; one with hypotheses serves a single demande. */
    private Cumuls cumuls(Bareme bareme, Demande demande) {
        LocalDate debut = demande.formation().debut();
        if (bareme.estSuppose()) {
            return new Cumuls(regime.cumuls(), catalogues.du(debut), bareme.origine());
        }
        if (cumuls.size() > MAXIMUM_DE_CUMULS) {
            cumuls.clear();
        }
        return cumuls.computeIfAbsent(new TableDeCumul(bareme.origine(), catalogues.jour(debut)), cle -> new Cumuls(regime.cumuls(), catalogues.du(debut), cle.bareme()));
    }

    /** After the rules: a heading that they do not open stays closed. */
    private static void limiter(Droits droits, Map<Rubrique, Montant> rubriques) {
        if (droits != null) {
            rubriques.forEach((rubrique, montant) -> droits.limiter(ENGAGEMENT, rubrique, montant.euros()));
        }
    }

    private static void accorder(Droits droits, Demande demande) {
        BigDecimal accorde = demande.dossier().montantsAccordes().get(droits.getCode());
        if (accorde != null) {
            droits.accorder(ENGAGEMENT, accorde);
        }
    }

    private Map<Dispositif, Droits> ouvrirLesDroits(SessionDeCalcul session, Map<Dispositif, Examen> examens,
            Map<String, Regle> catalogue) {
        Map<Dispositif, Droits> droits = new TreeMap<>();
        for (Examen examen : examens.values()) {
            if (examen.estEligible()) {
                Droits ouverts = new Droits(examen, catalogue);
                droits.put(examen.getDispositif(), ouverts);
                session.inserer(ouverts);
            } else if (examen.estAConfirmer()) {
                session.inserer(new EnAttente(examen.getDispositif()));
            }
        }
        return droits;
    }

    private static List<Droits> eligibles(List<Dispositif> ordre, Map<Dispositif, Droits> droits) {
        List<Droits> eligibles = new ArrayList<>(droits.size());
        for (Dispositif dispositif : ordre) {
            Droits siens = droits.get(dispositif);
            if (siens != null && siens.examen().estEligible()) {
                eligibles.add(siens);
            }
        }
        return eligibles;
    }
}
