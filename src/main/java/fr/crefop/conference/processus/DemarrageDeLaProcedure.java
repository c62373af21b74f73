package fr.crefop.conference.processus;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.dossier.DossierRouvert;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.SaisineDeposee;
import fr.crefop.conference.processus.relances.Relais;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the procedure of a case in the very transaction that stores it, or opens it again. */
@Component
class DemarrageDeLaProcedure {

    private final RuntimeService moteur;
    private final Dossiers dossiers;
    private final Courriers courriers;
    private final Relais relais;
    private final NouvellesDuConseiller nouvelles;

    DemarrageDeLaProcedure(RuntimeService moteur, Dossiers dossiers, Courriers courriers, Relais relais,
            NouvellesDuConseiller nouvelles) {
        this.moteur = moteur;
        this.dossiers = dossiers;
        this.courriers = courriers;
        this.relais = relais;
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
        relais.quiSuit(dossiers.exiger(reouverture.numero())).forEach(compte -> courriers.auCompte(compte.identifiant(),
                new Avis(reouverture.numero(), "Dossier rouvert", "Le secrétariat a rouvert ce dossier ; la page du dossier dit pourquoi.")));
    }

    private void demarrer(String numero) {
        moteur.startProcessInstanceByKey(TraitementSaisine.CLE, numero, Map.of(TraitementSaisine.NUMERO_DOSSIER, numero));
    }
}
