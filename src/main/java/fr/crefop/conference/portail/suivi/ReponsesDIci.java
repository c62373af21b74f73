package fr.crefop.conference.portail.suivi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.suivi.MonActe.Choix;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.VoteBureau;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answers that the secretariat, a member of the bureau or a funder may begin from the page of the case, all of them side by side:
 * whoever has read the page has read what the task shows. None is chosen for them, and what nobody can undo is asked again before it counts.
 */
public final class ReponsesDIci {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** Whether something of that task is answered from the page of the case. */
    public static boolean connait(String sorte) {
        return PAR_TACHE.containsKey(sorte) || VoteBureau.DEPARTAGER.equals(sorte);
    }

    /** Whether one of the answers needs nothing more than its button: it is then held to what the page shows. */
    public static boolean seDonneSansPreciser(String sorte) {
        return VoteBureau.DEPARTAGER.equals(sorte) || PAR_TACHE.getOrDefault(sorte, List.of()).stream().anyMatch(choix -> !choix.aPreciser());
    }

    /**
     * @param sorte of the task; empty for the others
     * @param vue what the form shows, as JSON: between equal votes it tells which answers there are; null where it was not read
     */
    public static List<Choix> a(String sorte, String vue) {
        return VoteBureau.DEPARTAGER.equals(sorte) ? aEgalite(vue) : PAR_TACHE.getOrDefault(sorte, List.of());
    }

    private static List<Choix> aEgalite(String vue) {
        try {
            List<Choix> choix = new ArrayList<>();
            JSON.readTree(vue == null ? "{}" : vue).path("choix").forEach(un -> choix.add(new Choix("choix", un.path("value").asText(), un.path("label").asText(), false)));
            return List.copyOf(choix);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vue illisible", e);
        }
    }
}
