package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.conventions.ConventionsEnVigueur;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.RegistresDuBareme.EnVigueur;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.moteur.Empreinte;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.Reglement;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.financement.redaction.Redaction;
import fr.crefop.conference.financement.redaction.Reprise;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The plan by the rulebook under rules/. Thread-safe. */
@Component
public class SimulateurParRegles implements Simulateur, Recalcul {

    private static final Timer AVEC_CONSEILS = duree("avec");
    private static final Timer SANS_CONSEILS = duree("sans");

    private final Reglements reglements;
    private final ControleDuBareme controle;
    private final RegistresDuBareme registres;

    /**
     * Without registers (null), the barème files say all.
     *
     * @param reglements their rules already compiled
     */
    SimulateurParRegles(BaremesDesRegimes baremes, Reglements reglements, ValeursEnVigueur valeurs, ConventionsEnVigueur conventions) {
        this.registres = new RegistresDuBareme(baremes, valeurs, conventions);
        this.reglements = reglements;
        this.controle = new ControleDuBareme(baremes);
    }

    /** What a plan is computed with, beside the demande. */
    private record Suppose(Limites limites, Function<LocalDate, EnVigueur> registres) {}

    @Override
    public PlanDeFinancement simuler(Demande demande) {
        return DernierCalcul.ou(version(), demande, () -> simuler(demande, new Suppose(Limites.AUCUNE, registres::le), true));
    }

    @Override
    public PlanDeFinancement simuler(Demande demande, Limites limites) {
        return simuler(demande, new Suppose(limites, registres::le), true);
    }

    /** The plan as it was computed at that instant: with the conventions and values known then, and no later one. */
    public PlanDeFinancement simulerTelQue(Demande demande, Instant connuLe) {
        return simuler(demande, new Suppose(Limites.AUCUNE, jour -> registres.le(jour, connuLe)), true);
    }

    /** What that plan leaves to pay, had one convention not been there. @param sans its number; null for none */
    Montant resteTelQue(Demande demande, Instant connuLe, String sans) {
        return simuler(demande, new Suppose(Limites.AUCUNE, jour -> registres.le(jour, connuLe).sans(sans)), false).resteAFinancer();
    }

    /** The same plan with an empty list of conseils: for those who compare many plans, and for the benchmark. */
    public PlanDeFinancement simulerSansConseils(Demande demande) {
        return simuler(demande, new Suppose(Limites.AUCUNE, registres::le), false);
    }

    /** Of all that plans are computed with today, beside their demandes: another one where any plan might be another. */
    String version() {
        return new Empreinte(reglements.empreintes(), registres.versions()).avec(new TreeMap<>(), Map.of());
    }

    private PlanDeFinancement simuler(Demande demande, Suppose suppose, boolean avecConseils) {
        return (avecConseils ? AVEC_CONSEILS : SANS_CONSEILS).record(() -> calculer(demande, suppose, avecConseils));
    }

    private PlanDeFinancement calculer(Demande demande, Suppose suppose, boolean avecConseils) {
        List<Erreur> erreurs = controle.controler(demande);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La demande ne peut pas être calculée", erreurs);
        }
        Demande presumee = Presomptions.appliquer(demande);
        EnVigueur enVigueur = suppose.registres().apply(presumee.formation().debut());
        Reglement reglement = reglements.pour(presumee).orElseThrow();
        Bareme bareme = bareme(reglement, presumee, enVigueur);
        Evaluation evaluation = reglement.moteur().evaluer(presumee, avecConseils ? bareme.suivi() : bareme,
                ControleDuBareme.exclus(presumee.hypotheses()), suppose.limites());
        Map<String, Object> suppositions = new HashMap<>(demande.hypotheses());
        suppositions.putAll(suppose.limites().enTexte());
        SortedMap<String, String> textes = reglements.autres(presumee, reglement);
        textes.putAll(enVigueur.empreintes());
        String empreinte = reglement.empreinte().avec(textes, suppositions);
        return avecConseils ? Redaction.rediger(reglement.regime().id(), empreinte, evaluation, new Essai(suppose))
                : Redaction.redigerSansConseils(reglement.regime().id(), empreinte, evaluation);
    }

    private final class Essai implements Reprise {

        private final Suppose suppose;

        private Essai(Suppose suppose) {
            this.suppose = suppose;
        }

        /** Null where no régime holds: an advice about another date is then not given. */
        @Override
        public Evaluation essayer(Demande presumee, Evaluation connue) {
            return reglements.pour(presumee).map(reglement -> reglement.moteur().essayer(presumee, bareme(reglement, presumee),
                    ControleDuBareme.exclus(presumee.hypotheses()), suppose.limites(), connue)).orElse(null);
        }

        /** Rules that never read it would conclude the same: only the choice among what they opened is made again. */
        @Override
        public Evaluation supposer(Evaluation depart, String convention) {
            if (depart.bareme().aPuEtreLu(convention)) {
                return Reprise.super.supposer(depart, convention);
            }
            Demande autre = depart.demande().avec(Map.of(convention, true));
            Reglement reglement = reglements.pour(autre).orElseThrow();
            return reglement.moteur().choisirSous(depart, bareme(reglement, autre));
        }

        private Bareme bareme(Reglement reglement, Demande presumee) {
            return SimulateurParRegles.this.bareme(reglement, presumee, suppose.registres().apply(presumee.formation().debut()));
        }
    }

    private Bareme bareme(Reglement reglement, Demande presumee, EnVigueur enVigueur) {
        return registres.appliquer(reglement.baremes().pour(presumee.formation().debut(), new Situation(presumee)::depot), enVigueur)
                .avec(presumee.hypotheses().isEmpty() ? Map.of() : Hypotheses.lire(reglement.baremes(), presumee.hypotheses()));
    }

    /** Where nobody collects measures, one that costs nothing. */
    private static Timer duree(String conseils) {
        return Timer.builder("conference.plan").description("Calcul d'un plan, avec ou sans ses conseils").tag("conseils", conseils)
                .register(Metrics.globalRegistry);
    }
}
