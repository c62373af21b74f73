package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.ReportDeFormation;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.ToursDEngagement;
import fr.crefop.conference.engagements.ToursDEngagement.Suite;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.processus.moteur.SuiteDesReponses;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.PlansReportes;
import fr.crefop.conference.travaux.PlansReportes.PlanReporte;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decided training takes place on other days: what that changes, shown first; then, in one transaction, the case and its procedure (docs/adr/0052). */
@Service
public class ReportsDeFormation {

    private static final Map<String, Object> REPORT = Map.of(EngagementFinanceurs.BASE, Engagement.Base.REPORT.name());

    private final Dossiers dossiers;
    private final Passages passages;
    private final ReportDeFormation reports;
    private final Suites suites;
    private final PlansReportes plans;
    private final Engagements engagements;
    private final ToursDEngagement tours;
    private final RuntimeService moteur;
    private final SuiteDesReponses suite;
    private final NouvellesDuReport nouvelles;

    ReportsDeFormation(Dossiers dossiers, Passages passages, ReportDeFormation reports, Suites suites, PlansReportes plans, Engagements engagements, ToursDEngagement tours,
            RuntimeService moteur, SuiteDesReponses suite, NouvellesDuReport nouvelles) {
        this.dossiers = dossiers;
        this.passages = passages;
        this.reports = reports;
        this.suites = suites;
        this.plans = plans;
        this.engagements = engagements;
        this.tours = tours;
        this.moteur = moteur;
        this.suite = suite;
        this.nouvelles = nouvelles;
    }

    /**
     * What other days would change.
     *
     * @param parFinanceur what becomes of each funder's share, by its code
     */
    public record Apercu(Jours avant, Jours apres, PlanReporte plan, Map<String, Suite> parFinanceur, int passage) {

        /** Tells that somebody confirms what a page showed, and nothing else. */
        public String empreinte() {
            return Integer.toHexString(Objects.hash(apres.debut(), apres.fin(), passage, plan.avant().empreinte(), plan.apres().empreinte(),
                    plan.tenues().toString(), plan.demandees().toString(), parFinanceur.toString()));
        }
    }

    /** @throws RefusMetier why that case has no other days today */
    @Transactional(readOnly = true)
    public void exigerPossible(String numero) {
        exigerPossible(dossiers.exiger(numero));
    }

    private void exigerPossible(Dossier dossier) {
        reports.exigerPossible(dossier);
        suites.du(dossier.numero()).stream().findFirst().ifPresent(dite -> {
            throw new RefusMetier(switch (dite.suite()) {
                case ABANDON -> "La personne a quitté cette formation : elle ne se reporte plus. Une nouvelle saisine peut être faite.";
                case FIN, EMPLOI -> "Cette formation est terminée : elle ne se reporte plus. Une nouvelle saisine peut être faite.";
            });
        });
    }

    /** Stores nothing. @throws RefusMetier as {@link #reporter} does */
    @Transactional(readOnly = true)
    public Apercu essayer(String numero, Jours jours) {
        Dossier dossier = dossiers.exiger(numero);
        exigerPossible(dossier);
        return essayer(dossier, reports.demande(dossier, jours));
    }

    private Apercu essayer(Dossier dossier, Demande demande) {
        PlanReporte plan = plans.essayer(dossier.numero(), demande);
        return new Apercu(Jours.de(dossier.demande()), Jours.de(demande), plan, tours.prevoir(dossier.numero(), plan.demandees(), demande),
                passages.actuel(dossier.numero()));
    }

    /**
     * All of it or nothing: the saisine on its new days, the passage that begins, what is asked of whom, and the procedure at its commitments.
     *
     * @param vu {@link Apercu#empreinte} of what was shown
     * @throws RefusMetier when the days cannot be, when the training was left or is finished, when a postponement is under way, when no régime
     *     covers the new days, or when what it changes is no more what was shown; nothing is stored
     */
    @Transactional
    public void reporter(String numero, Jours jours, String vu, String motif, String par) {
        Dossier dossier = dossiers.verrouiller(numero);
        exigerPossible(dossier);
        Demande demande = reports.demande(dossier, jours);
        Apercu apercu = essayer(dossier, demande);
        if (!apercu.empreinte().equals(vu)) {
            throw new RefusMetier("Ce que ce report change n'est plus ce que la page montrait : relisez-le, puis confirmez.");
        }
        Set<String> delegues = engagements.dernierTour(numero).stream().map(Engagement::parDelegation).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        reports.reporter(dossier, demande, motif, par);
        plans.retenir(numero, apercu.plan(), par);
        conduire(dossier);
        nouvelles.reportee(numero, apercu.parFinanceur(), delegues);
        suite.prevoir(numero);
    }

    /** Where the procedure waits for the entry. A message without a receiver would begin the procedure of a closed case beside this one. */
    private String attente(String numero) {
        List<Execution> attentes = moteur.createExecutionQuery().processInstanceBusinessKey(numero).messageEventSubscriptionName(TraitementSaisine.FORMATION_REPORTEE).active().list();
        if (attentes.size() != 1) {
            throw new RefusMetier("La procédure de ce dossier n'attend pas l'entrée en formation en ce moment : rien n'a été reporté. Le secrétariat peut rouvrir le dossier une fois clos.");
        }
        return attentes.get(0).getId();
    }

    private void conduire(Dossier dossier) {
        String numero = dossier.numero();
        try {
            if (dossier.etat() == EtatDossier.CLOS) {
                moteur.createMessageCorrelation(TraitementSaisine.FORMATION_REPORTEE).processInstanceBusinessKey(numero)
                        .setVariable(TraitementSaisine.NUMERO_DOSSIER, numero).setVariables(REPORT).correlateStartMessage();
            } else {
                moteur.messageEventReceived(TraitementSaisine.FORMATION_REPORTEE, attente(numero), REPORT);
            }
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Quelqu'un vient de répondre sur ce dossier au même moment : rien n'a été reporté, recommencez.");
        }
    }
}
