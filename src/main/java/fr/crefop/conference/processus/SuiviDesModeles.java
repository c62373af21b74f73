package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.ModeleSoumis;
import fr.crefop.conference.pilotage.Modeles;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The vote on a model starts in the transaction that submits it; its diagram calls the rest. */
@Component("suiviDesModeles")
public class SuiviDesModeles {

    private final RuntimeService moteur;
    private final Modeles modeles;
    private final Scrutins scrutins;

    SuiviDesModeles(RuntimeService moteur, Modeles modeles, Scrutins scrutins) {
        this.moteur = moteur;
        this.modeles = modeles;
        this.scrutins = scrutins;
    }

    @EventListener
    void voter(ModeleSoumis modele) {
        moteur.startProcessInstanceByKey(ApprobationModele.CLE, modele.numero());
    }

    public void approuver(String numero) {
        modeles.approuver(modele(numero).id(), Journal.SYSTEME);
    }

    public void refuser(String numero) {
        modeles.refuser(modele(numero).id(), explication(numero), Journal.SYSTEME);
    }

    /** The bureau wants to know more: the secretariat writes a new version. */
    public void rendre(String numero) {
        modeles.rendre(modele(numero).id(), explication(numero), Journal.SYSTEME);
    }

    private Modele modele(String numero) {
        return modeles.parNumero(numero).orElseThrow();
    }

    private String explication(String numero) {
        return scrutins.du(numero).stream().map(Scrutin::explication).filter(Objects::nonNull)
                .reduce((avant, apres) -> apres).orElse(null);
    }
}
