package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.DossierRetire;
import fr.crefop.conference.processus.arret.SuiteDesArrets;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the procedure of a withdrawn case, in the very transaction of the withdrawal. */
@Component
class FinDesRetraits {

    private final RuntimeService moteur;
    private final Cloture cloture;
    private final SuiteDesArrets arrets;

    FinDesRetraits(RuntimeService moteur, Cloture cloture, SuiteDesArrets arrets) {
        this.moteur = moteur;
        this.cloture = cloture;
        this.arrets = arrets;
    }

    @EventListener
    void finir(DossierRetire retire) {
        arrets.reprendre(retire.numero());
        try {
            boolean attendu = !moteur.createMessageCorrelation(TraitementSaisine.DOSSIER_RETIRE)
                    .processInstanceBusinessKey(retire.numero()).correlateAllWithResult().isEmpty();
            if (!attendu) {
                finirUneVersionDAvant(retire.numero());
            }
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Quelqu'un vient de répondre sur ce dossier au même moment : rien n'a été retiré, recommencez.");
        }
    }

    /** The diagram a case began with may not know of withdrawals. */
    private void finirUneVersionDAvant(String numero) {
        List<ProcessInstance> procedures = moteur.createProcessInstanceQuery()
                .processDefinitionKey(TraitementSaisine.CLE).processInstanceBusinessKey(numero).list();
        procedures.forEach(procedure -> moteur.deleteProcessInstance(procedure.getId(), "dossier retiré"));
        cloture.retirer(numero);
    }
}
