package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.decisions.FeuilleDuPlan.Decision;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.DotationsDuGroupe;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.lien.Contact;
import fr.crefop.conference.lien.Contacts;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person is told of her plan, as it is decided or as it stands before that. */
@Component
class FeuillesDuPlan {

    private final PlanDuJour planDuJour;
    private final Simulateur simulateur;
    private final Engagements engagements;
    private final Contacts contacts;
    private final Comptes comptes;

    FeuillesDuPlan(PlanDuJour planDuJour, Simulateur simulateur, Engagements engagements, Contacts contacts, Comptes comptes) {
        this.planDuJour = planDuJour;
        this.simulateur = simulateur;
        this.engagements = engagements;
        this.contacts = contacts;
        this.comptes = comptes;
    }

    /** @param acquis the shares that are committed */
    FeuilleDuPlan decidee(Dossier dossier, List<LigneDePlan> acquis, Decision decision) {
        return redaction(dossier, limiteA(acquis, dossier)).rediger(acquis, decision);
    }

    /** What the funders committed, once all have answered; the plan of the rules before. Empty before the first plan of the case. */
    Optional<FeuilleDuPlan> projet(Dossier dossier) {
        List<LigneDePlan> acquis = dossier.etat() == EtatDossier.EN_ADOPTION ? engagements.acquis(dossier.numero()) : List.of();
        if (!acquis.isEmpty()) {
            return Optional.of(redaction(dossier, limiteA(acquis, dossier)).rediger(acquis, null));
        }
        return planDuJour.trouver(dossier).map(plan -> redaction(dossier, plan)
                .rediger(plan.contributions().stream().map(LigneDePlan::de).toList(), null));
    }

    /** The author of the case while they work for its structure. */
    Accompagnant accompagnant(Dossier dossier) {
        if (!comptes.travailleEncorePour(dossier.structure(), dossier.auteur())) {
            return new Accompagnant(null, dossier.structure(), null, null);
        }
        Compte compte = comptes.trouver(dossier.auteur()).orElseThrow();
        Contact contact = contacts.du(dossier.numero());
        return new Accompagnant(compte.nom(), dossier.structure(),
                compte.identifiant().equals(contact.notePar()) ? contact.telephone() : null, compte.courriel());
    }

    private RedactionDuPlan redaction(Dossier dossier, PlanDeFinancement plan) {
        return new RedactionDuPlan(dossier, plan, contacts.du(dossier.numero()), accompagnant(dossier));
    }

    /** The plan of the dispositifs that are committed alone: nobody is promised the pay of a funder that refused. */
    private PlanDeFinancement limiteA(List<LigneDePlan> acquis, Dossier dossier) {
        Set<Dispositif> engages = acquis.stream().map(LigneDePlan::dispositif).collect(Collectors.toSet());
        return simulateur.simuler(DotationsDuGroupe.supposees(dossier.demande(), acquis).sans(PayeurDuDispositif.dispositifs(dossier.demande()).stream()
                .filter(dispositif -> !engages.contains(dispositif)).map(Dispositif::code).toList()));
    }
}
