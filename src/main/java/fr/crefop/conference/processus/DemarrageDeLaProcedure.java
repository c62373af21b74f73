package fr.crefop.conference.processus;

import fr.crefop.conference.dossier.DossierRouvert;
import fr.crefop.conference.dossier.SaisineDeposee;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the procedure of a case in the very transaction that stores it, or opens it again. */
@Component
class DemarrageDeLaProcedure {

    private final RuntimeService moteur;
    private final NouvellesDuConseiller nouvelles;

    DemarrageDeLaProcedure(RuntimeService moteur, NouvellesDuConseiller nouvelles) {
        this.moteur = moteur;
        this.nouvelles = nouvelles;
    }

    @EventListener
    void demarrer(SaisineDeposee saisine) {
        demarrer(saisine.numero());
        nouvelles.saisineRecue(saisine.numero());
    }

    /** Anew, under the same key: the engine keeps the history of both. */
    @EventListener
    void redemarrer(DossierRouvert reouverture) {
        demarrer(reouverture.numero());
        nouvelles.rouvert(reouverture.numero());
    }

    private void demarrer(String numero) {
        moteur.startProcessInstanceByKey(TraitementSaisine.CLE, numero, Map.of(TraitementSaisine.NUMERO_DOSSIER, numero));
    }
}
