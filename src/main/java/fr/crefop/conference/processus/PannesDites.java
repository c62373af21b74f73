package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.securite.Groupe;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The secretariat and the administrators are told of each step that stopped, once, when its last try failed. */
@Component
public class PannesDites {

    private static final String SUITE = " Le service a essayé plusieurs fois et n'essaie plus. Rien de ce qui a été répondu n'est perdu et personne n'a rien"
            + " à ressaisir : une fois la cause réparée, la page « Réparations » relance cette étape.";

    private final TravauxEnPanne travaux;
    private final NomsDesEtapes etapes;
    private final RuntimeService procedures;
    private final Courriers courriers;

    PannesDites(TravauxEnPanne travaux, NomsDesEtapes etapes, RuntimeService procedures, Courriers courriers) {
        this.travaux = travaux;
        this.etapes = etapes;
        this.procedures = procedures;
        this.courriers = courriers;
    }

    /** @param execution where it stopped; null, with {@code activite}, for a work of the service itself */
    public void dire(String execution, String diagramme, String activite) {
        String numero = execution == null ? null
                : travaux.numero(procedures.createExecutionQuery().executionId(execution).singleResult().getProcessInstanceId());
        String etape = etapes.nom(diagramme, activite);
        String quoi = numero == null ? "« " + etape + " » n'a pas pu se faire." : numero + " : « " + etape + " » n'a pas pu se faire.";
        // Administrators read no case: theirs leads to none.
        courriers.auGroupe(Groupe.ADMIN, new Avis(null, objet(numero), quoi + SUITE));
        courriers.auGroupe(Groupe.SECRETARIAT, numero == null ? new Avis(null, objet(null), quoi + SUITE) : Avis.sur(numero, objet(numero), quoi + SUITE));
    }

    private static String objet(String numero) {
        return numero == null ? "Le service attend une réparation" : numero + " attend une réparation";
    }
}
