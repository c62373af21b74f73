package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.travaux.Acteur;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Expertises;
import java.util.List;
import org.camunda.bpm.engine.context.DelegateExecutionContext;
import org.springframework.stereotype.Component;

/** What the diagrams ask in their expressions: who does a step, and which branch holds. It changes nothing. */
@Component("procedure")
public class Procedure {

    private final Dossiers dossiers;
    private final Comptes comptes;
    private final Mandats mandats;
    private final CahiersDesCharges cahiers;
    private final Expertises expertises;
    private final Engagements engagements;
    private final Scrutins scrutins;

    Procedure(Dossiers dossiers, Comptes comptes, Mandats mandats, CahiersDesCharges cahiers, Expertises expertises,
            Engagements engagements, Scrutins scrutins) {
        this.dossiers = dossiers;
        this.comptes = comptes;
        this.mandats = mandats;
        this.cahiers = cahiers;
        this.expertises = expertises;
        this.engagements = engagements;
        this.scrutins = scrutins;
    }

    /** Null once its author works for another house: a colleague of the case's answers at its page. */
    public String auteur(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        return comptes.trouver(dossier.auteur()).isPresent()
                && !comptes.travailleEncorePour(dossier.structure(), dossier.auteur()) ? null : dossier.auteur();
    }

    public String rapporteur(String numero) {
        return mandats.exiger(numero).rapporteur();
    }

    public boolean cahierDesChargesEcrit(String numero) {
        return cahiers.du(numero).isPresent();
    }

    /** Empty when the advice is asked of one person, whom {@link #expert} names. */
    public List<String> groupeDeLExpert(Long expertise) {
        Acteur acteur = expertises.exiger(expertise).acteur();
        return acteur.groupe() == null ? List.of() : List.of(acteur.groupe().code());
    }

    /** Null when the advice is asked of a whole group. */
    public String expert(Long expertise) {
        return expertises.exiger(expertise).acteur().compte();
    }

    /** Who answers: each college, or each of its seats, as the governance of the vote says. */
    public List<String> colleges() {
        return Votant.tous(gouvernance()).stream().map(Votant::code).toList();
    }

    /** The colleges whose heads preside together. */
    public List<String> copresidence() {
        return gouvernance().copresidence().stream().map(College::code).toList();
    }

    /** Where members vote nobody but who holds the seat is offered its task (docs/adr/0055): no group is. */
    public List<String> groupeDuCollege(String college) {
        return gouvernance().votants() == Votants.MEMBRES ? List.of() : List.of(QuiRepond.pour(Votant.deCode(college).college()).code());
    }

    /** Of the vote whose diagram asks. */
    private Gouvernance gouvernance() {
        return scrutins.exiger((Long) DelegateExecutionContext.getCurrentDelegationExecution().getVariable(VoteBureau.SCRUTIN)).gouvernance();
    }

    /** The funders whose answer the current round awaits, in the order of the plan. */
    public List<String> financeurs(String numero) {
        return engagements.attendus(numero);
    }

    /** Empty for the person's own contribution: the advisor alone records that agreement. */
    public List<String> groupeDuFinanceur(String financeur) {
        return QuiRepond.estLaPersonne(financeur) ? List.of() : List.of(QuiRepond.pourLeFinanceur(financeur).code());
    }

    /** The advisor for the person's own contribution; null for a funder, whose group shares the task. */
    public String personneDuFinanceur(String numero, String financeur) {
        return QuiRepond.estLaPersonne(financeur) ? auteur(numero) : null;
    }
}
