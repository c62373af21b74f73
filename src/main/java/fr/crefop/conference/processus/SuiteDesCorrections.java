package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DossierComplete;
import fr.crefop.conference.dossier.DossierCorrige;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leads the procedure on when the advisor corrected a saisine, in the very transaction that stores it. */
@Component
class SuiteDesCorrections {

    private final Guichet guichet;
    private final Comptes comptes;
    private final Dossiers dossiers;
    private final Simulateur simulateur;
    private final Plans plans;
    private final Scrutins scrutins;
    private final Engagements engagements;
    private final Passages passages;

    SuiteDesCorrections(Guichet guichet, Comptes comptes, Dossiers dossiers, Simulateur simulateur, Plans plans, Scrutins scrutins,
            Engagements engagements, Passages passages) {
        this.guichet = guichet;
        this.comptes = comptes;
        this.dossiers = dossiers;
        this.simulateur = simulateur;
        this.plans = plans;
        this.scrutins = scrutins;
        this.engagements = engagements;
        this.passages = passages;
    }

    /** The secretariat, which is still to answer, reads the new plan: its task is put together each time that it is read. */
    @EventListener
    void reprendre(DossierCorrige correction) {
        if (dossiers.exiger(correction.numero()).etat().estUnVote()) {
            voterDeNouveau(correction);
        } else if (correction.demandeChangee()) {
            recalculer(correction.numero());
        }
    }

    /** The plan first: the colleges that vote again are shown the new one. */
    private void voterDeNouveau(DossierCorrige correction) {
        String numero = correction.numero();
        if (scrutins.du(numero).stream().noneMatch(s -> s.resultat() == null && s.invalidation() == null)) {
            throw new RefusMetier("Le vote vient de se clore : la correction n'a pas été enregistrée.");
        }
        if (correction.demandeChangee()) {
            commencerUnPassage(numero);
            recalculer(numero);
        }
        try {
            scrutins.invalider(numero, "la saisine a été corrigée : " + correction.motif(), correction.par());
        } catch (OptimisticLockingException e) {
            throw new RefusMetier("Le bureau vient de voter au même moment : rien n'a été corrigé, recommencez.");
        }
    }

    /** What funders answered to the demande of before teaches nothing of the new one: it belongs to the passage that ends. */
    private void commencerUnPassage(String numero) {
        if (!engagements.tous(numero).isEmpty()) {
            passages.commencer(numero, Passages.Cause.CORRECTION);
        }
    }

    private void recalculer(String numero) {
        Demande demande = dossiers.exiger(numero).demande();
        plans.enregistrer(numero, simulateur.simuler(demande), demande);
    }

    @EventListener
    void completer(DossierComplete complement) {
        guichet.repondreEnConseiller(comptes.trouver(complement.par()).orElseThrow(), complement.numero(),
                TraitementSaisine.COMPLETER_DOSSIER, Map.of(TraitementSaisine.REPONSE, complement.reponse()));
    }
}
