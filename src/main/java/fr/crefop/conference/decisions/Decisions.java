package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.FeuilleDuPlan.Decision;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Montant;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outcome of a case, and the page that the person receives. What was decided is kept as it was printed. */
@Service
public class Decisions {

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final Plans plans;
    private final FeuillesDuPlan feuilles;
    private final Engagements engagements;
    private final PlanEnUnePage page;
    private final Complements complements;
    private final Journal journal;
    private final Clock horloge;

    Decisions(JdbcClient base, Dossiers dossiers, Plans plans, FeuillesDuPlan feuilles,
            Engagements engagements, PlanEnUnePage page, Complements complements, Journal journal, Clock horloge) {
        this.base = base;
        this.dossiers = dossiers;
        this.plans = plans;
        this.feuilles = feuilles;
        this.engagements = engagements;
        this.page = page;
        this.complements = complements;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param reste what the committed shares leave to pay */
    public record DecisionRendue(IssueDuDossier issue, Instant le, Montant reste) {}

    /** @param ouverture 1 for what was decided before the case was opened again for the first time */
    public record DecisionAnterieure(int ouverture, IssueDuDossier issue, Instant le, Montant reste) {}

    /** States the committed plan and prints it; doing it again changes nothing. */
    @Transactional
    public void notifier(String numero, IssueDuDossier issue) {
        if (rendue(numero).isPresent()) {
            return;
        }
        Dossier dossier = dossiers.exiger(numero);
        PlanDeFinancement plan = plans.exigerDernier(numero);
        List<LigneDePlan> acquis = engagements.acquis(numero);
        FeuilleDuPlan feuille = feuilles.decidee(dossier, acquis, new Decision(issue.libelle(), LocalDate.now(horloge)));
        Montant reste = CoutDeLaFormation.selon(plan).reste(acquis);
        base.sql("""
                insert into conference.decision (numero, ouverture, issue, le, reste, document, feuille)
                select numero, ouverture, ?, ?, ?, ?, ?::jsonb from conference.ouverture_du_dossier where numero = ?""")
                .params(issue.name(), Timestamp.from(horloge.instant()), reste.euros(), page.imprimer(feuille), FeuilleGardee.ecrire(feuille), numero)
                .update();
        dossiers.noterIssue(numero, issue);
        dossiers.passerA(numero, EtatDossier.NOTIFIE);
        journal.noter(Journal.SYSTEME, numero, Acte.DECISION_NOTIFIEE, Codes.de("issue", issue, "reste", reste));
    }

    /** Ends the case with an outcome; one that ends without its plan binds no funder any more. */
    @Transactional
    public void clore(String numero, IssueDuDossier issue) {
        complements.abandonner(numero);
        EtatDossier avant = dossiers.exiger(numero).etat();
        dossiers.clore(numero, issue, horloge.instant());
        journal.noter(Journal.SYSTEME, numero, Acte.DOSSIER_CLOS, Codes.de("etat", avant), Codes.de("issue", issue));
        if (!issue.avecUnPlan()) {
            engagements.liberer(numero, issue.libelle(), Journal.SYSTEME);
        }
    }

    /** What was decided since the case was opened, or opened again. */
    public Optional<DecisionRendue> rendue(String numero) {
        return base.sql("""
                select c.issue, c.le, c.reste from conference.decision c
                join conference.ouverture_du_dossier d on d.numero = c.numero and d.ouverture = c.ouverture
                where c.numero = ?""").param(numero)
                .query((ligne, rang) -> new DecisionRendue(IssueDuDossier.valueOf(ligne.getString("issue")),
                        ligne.getTimestamp("le").toInstant(), new Montant(ligne.getBigDecimal("reste"))))
                .optional();
    }

    /** What was decided before the case was opened again, the latest first. */
    public List<DecisionAnterieure> anterieures(String numero) {
        return base.sql("""
                select c.ouverture, c.issue, c.le, c.reste from conference.decision c
                join conference.ouverture_du_dossier d on d.numero = c.numero and d.ouverture > c.ouverture
                where c.numero = ? order by c.ouverture desc""").param(numero)
                .query((ligne, rang) -> new DecisionAnterieure(ligne.getInt("ouverture"),
                        IssueDuDossier.valueOf(ligne.getString("issue")), ligne.getTimestamp("le").toInstant(),
                        new Montant(ligne.getBigDecimal("reste"))))
                .list();
    }

    /** The page of one opening of the case, as it was decided then. */
    public Optional<byte[]> document(String numero, int ouverture) {
        return base.sql("select document from conference.decision where numero = ? and ouverture = ?")
                .params(numero, ouverture).query((ligne, rang) -> ligne.getBytes("document")).optional();
    }

    /**
     * The page as it was decided, or, before that, a draft that says so; empty for a case that ended without a plan, or
     * otherwise than decided: a plan that was given up is handed to nobody.
     */
    public Optional<byte[]> document(String numero) {
        return base.sql("""
                select c.document from conference.decision c
                join conference.ouverture_du_dossier d on d.numero = c.numero and d.ouverture = c.ouverture and d.issue = c.issue
                where c.numero = ?""").param(numero)
                .query((ligne, rang) -> ligne.getBytes("document")).optional()
                .or(() -> projet(dossiers.exiger(numero)));
    }

    /** What that page says, as it was decided; as it stands now where it was decided before it was kept. Empty as {@link #document} is. */
    Optional<FeuilleDuPlan> feuille(Dossier dossier) {
        Optional<DecisionRendue> decision = rendue(dossier.numero()).filter(rendue -> rendue.issue() == dossier.issue());
        if (decision.isEmpty()) {
            return dossier.issue() == null ? feuilles.projet(dossier) : Optional.empty();
        }
        return base.sql("""
                select c.feuille from conference.decision c join conference.ouverture_du_dossier d on d.numero = c.numero and d.ouverture = c.ouverture
                where c.numero = ? and c.feuille is not null""").param(dossier.numero()).query(String.class).optional().map(FeuilleGardee::lire)
                .or(() -> decision.map(rendue -> feuilles.decidee(dossier, engagements.acquis(dossier.numero()),
                        new Decision(rendue.issue().libelle(), LocalDate.ofInstant(rendue.le(), HorlogeConfiguration.PARIS)))));
    }

    private Optional<byte[]> projet(Dossier dossier) {
        if (dossier.issue() != null) {
            return Optional.empty();
        }
        return feuilles.projet(dossier).map(page::imprimer);
    }
}
