package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.pilotage.ValeurProposee;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The vote on a value starts in the transaction that proposes it; its diagram calls the rest. */
@Component("suiviDesValeurs")
public class SuiviDesValeurs {

    private final RuntimeService moteur;
    private final PropositionsDeValeurs propositions;
    private final Scrutins scrutins;

    SuiviDesValeurs(RuntimeService moteur, PropositionsDeValeurs propositions, Scrutins scrutins) {
        this.moteur = moteur;
        this.propositions = propositions;
        this.scrutins = scrutins;
    }

    @EventListener
    void voter(ValeurProposee valeur) {
        moteur.startProcessInstanceByKey(ApprobationValeur.CLE, valeur.numero());
    }

    public void fixer(String numero) {
        propositions.adopter(numero);
    }

    public void refuser(String numero) {
        propositions.refuser(numero, explication(numero));
    }

    /** The bureau wants to know more. */
    public void rendre(String numero) {
        propositions.rendre(numero, explication(numero));
    }

    private String explication(String numero) {
        return scrutins.du(numero).stream().map(Scrutin::explication).filter(Objects::nonNull)
                .reduce((avant, apres) -> apres).orElse(null);
    }
}
