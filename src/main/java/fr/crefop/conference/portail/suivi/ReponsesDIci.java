package fr.crefop.conference.portail.suivi;

import fr.crefop.conference.portail.suivi.MonActe.Choix;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import java.util.List;
import java.util.Map;

/**
 * The answers that the secretariat, a member of the bureau or a funder may begin from the page of the case, all of them side by side:
 * whoever has read the page has read what the task shows. None is chosen for them, and what nobody can undo is asked again before it counts.
 */
public final class ReponsesDIci {

    private static final Map<String, List<Choix>> PAR_TACHE = Map.of(
            TraitementSaisine.VERIFIER_RECEVABILITE, List.of(
                    new Choix("recevabilite", "RECEVABLE", "Oui, elle est recevable", true),
                    new Choix("recevabilite", "A_COMPLETER", "Pas encore : il manque quelque chose", true),
                    new Choix("recevabilite", "NON_RECEVABLE", "Non, elle n'est pas recevable", true)),
            VoteBureau.VOTER, List.of(
                    new Choix("choix", "POUR", "Pour", false), new Choix("choix", "CONTRE", "Contre", true),
                    new Choix("choix", "ABSTENTION", "Abstention", false), new Choix("choix", "AJOURNEMENT", "Ajournement", false),
                    new Choix("choix", "DEMANDE_COMPLEMENT", "Demande de complément", true)),
            EngagementFinanceurs.ENGAGER, List.of(
                    new Choix("reponse", "ACCEPTE", "Je m'engage sur la part demandée", false),
                    new Choix("reponse", "ACCEPTE_MOINS", "Je m'engage pour un montant moindre", true),
                    new Choix("reponse", "CONTRE_PROPOSE", "Je fais une contre-proposition, sous conditions", true),
                    new Choix("reponse", "REFUSE", "Je refuse", true)));

    private ReponsesDIci() {}

    /** @param sorte of the task; empty for the others */
    public static List<Choix> a(String sorte) {
        return PAR_TACHE.getOrDefault(sorte, List.of());
    }
}
