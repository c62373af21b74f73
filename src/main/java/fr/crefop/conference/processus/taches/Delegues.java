package fr.crefop.conference.processus.taches;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.engagements.Delegation;
import fr.crefop.conference.engagements.Delegations;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.PartsConfiees;
import fr.crefop.conference.engagements.Signataire;
import fr.crefop.conference.nouvelles.SurUneDelegation;
import fr.crefop.conference.processus.moteur.SessionDuMoteur;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Who answers for a funder by delegation, beside its own people (docs/adr/0053). */
@Component
class Delegues {

    private final PartsConfiees parts;
    private final Delegations delegations;
    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;
    private final Courriers courriers;
    private final SessionDuMoteur session;

    Delegues(PartsConfiees parts, Delegations delegations, Comptes comptes, Interlocuteurs interlocuteurs, Courriers courriers, SessionDuMoteur session) {
        this.parts = parts;
        this.delegations = delegations;
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
        this.courriers = courriers;
        this.session = session;
    }

    /** The task waits for them too, from now on. */
    void ouvrir(DelegateTask tache, String financeur) {
        if (QuiRepond.estLaPersonne(financeur)) {
            return;
        }
        List<String> deja = tache.getCandidates().stream().map(IdentityLink::getGroupId).toList();
        parts.ouvrir(tache.getExecution().getProcessBusinessKey(), financeur).stream().filter(mandataire -> !deja.contains(mandataire))
                .forEach(tache::addCandidateGroup);
    }

    /** Who is of the funder answers for it; anybody else, for those to whom the request is open. */
    Signataire signataire(String numero, String financeur, String auteur) {
        if (QuiRepond.estLaPersonne(financeur)) {
            return new Signataire(auteur, null);
        }
        Set<String> groupes = comptes.trouver(auteur).<Set<String>>map(interlocuteurs::groupes).orElse(Set.of());
        if (groupes.isEmpty() || groupes.contains(QuiRepond.pourLeFinanceur(financeur).code())) {
            return new Signataire(auteur, null);
        }
        return new Signataire(auteur, parts.mandataires(numero, financeur).stream().filter(groupes::contains).findFirst()
                .or(() -> delegations.mandataire(financeur, groupes))
                .orElseThrow(() -> new RefusMetier("Cette réponse revient au financeur : vous n'avez aucune délégation de lui.")));
    }

    /** The funder is told what was answered in its name. */
    void prevenir(String numero, String financeur, Signataire par) {
        courriers.aTous(QuiRepond.pourLeFinanceur(financeur), SurUneDelegation.reponseDonnee(numero, financeur, Repondant.deCode(par.mandataire()).libelle()));
    }

    /** What is left to each who may answer, for that request; who reads it for one of them alone reads of no other. */
    Stream<String> phrases(Engagement demande, int annee) {
        List<String> ouverts = demande.attendu() ? parts.mandataires(demande.numero(), demande.financeur()) : List.of();
        List<String> lus = ouverts.isEmpty() ? List.of() : ceQuIlsLisent(demande.financeur(), ouverts);
        if (lus.isEmpty()) {
            return Stream.empty();
        }
        Map<Long, Montant> tenues = parts.tenues(demande.numero(), demande.financeur());
        return delegations.donnees(List.of(demande.financeur())).stream()
                .filter(d -> !d.finie() && d.annee() == annee && lus.contains(d.mandataire())
                        && demande.lignes().stream().anyMatch(ligne -> ligne.dispositif() == d.dispositif()))
                .map(d -> phrase(d, tenues.getOrDefault(d.id(), Montant.ZERO)));
    }

    /** Whoever is signed in: the lines of their own groups where these answer for the funder, and are not the funder's. */
    private List<String> ceQuIlsLisent(String financeur, List<String> ouverts) {
        List<String> groupes = session.executer(SessionDuMoteur.Ouverte::groupes);
        return groupes.contains(QuiRepond.pourLeFinanceur(financeur).code()) || groupes.stream().noneMatch(ouverts::contains) ? ouverts
                : ouverts.stream().filter(groupes::contains).toList();
    }

    /** @param duDossier what the case holds of it already, and frees by a new answer */
    private static String phrase(Delegation d, Montant duDossier) {
        return "Par délégation, « " + Repondant.deCode(d.mandataire()).libelle() + " » peut répondre aussi : " + VueDuDossier.euros(d.reste(duDossier))
                + " restants sur " + VueDuDossier.euros(d.montant()) + " confiés pour « " + d.dispositif().libelle() + " »"
                + (duDossier.estPositif() ? ", ce que ce dossier en tient déjà compris" : "")
                + (d.plafond() == null ? "." : ", " + VueDuDossier.euros(d.plafond()) + " au plus par dossier.");
    }
}
