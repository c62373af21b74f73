package fr.crefop.conference.processus;

import fr.crefop.conference.conventions.SignatureDemandee;
import fr.crefop.conference.etudes.EtudeDeposee;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a study, or the signature of a convention that comes from none, in the transaction that asks for it. */
@Component
class DemarrageDesEtudes {

    private final RuntimeService moteur;

    DemarrageDesEtudes(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @EventListener
    void demarrer(EtudeDeposee etude) {
        moteur.startProcessInstanceByKey(EtudeThematique.CLE, etude.numero());
    }

    @EventListener
    void demarrer(SignatureDemandee signature) {
        moteur.startProcessInstanceByKey(SignatureConvention.CLE, signature.numero());
    }
}
