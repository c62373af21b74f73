package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.JoursOuvres;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The deadlines that the diagrams draw beside those they wait for: computed as ever, told when they are past, and nothing ends. */
class RetardsDessinesTest extends AvecEtude {

    @Autowired Journal journal;

    @ParameterizedTest
    @ValueSource(strings = {TraitementSaisine.VERIFIER_RECEVABILITE, TraitementSaisine.DONNER_MANDAT, GroupeDeTravail.REDIGER_CAHIER,
        GroupeDeTravail.PROPOSER_SOLUTION, TraitementSaisine.CONFIRMER_ENTREE})
    void leRetardSurUnDossierSeDitSansRienTerminer(String attente) {
        String numero = jusqua(attente);
        leRetardSeDit(numero, attente, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {EtudeThematique.VERIFIER, EtudeThematique.DONNER_MANDAT, EtudeThematique.RENDRE_RAPPORT})
    void leRetardSurUneEtudeAussi(String attente) {
        String numero = attente.equals(EtudeThematique.RENDRE_RAPPORT) ? jusquAuRapport() : deposer();
        if (attente.equals(EtudeThematique.DONNER_MANDAT)) {
            verifier(numero, "RECEVABLE");
            tousVotent(numero, Choix.POUR);
        }
        leRetardSeDit(numero, attente, 1);
    }

    /** One timer for all the parties, and each that has not signed is told. */
    @Test
    void leRetardDUneSignatureSeDitAChaquePartieMuette() {
        String numero = jusquAuRapport();
        rapporter(numero, convention());
        tousVotent(numero, Choix.POUR);
        leRetardSeDit(etudes.exiger(numero).convention(), SignatureConvention.SIGNER, 2);
    }

    private void leRetardSeDit(String numero, String attente, int personnes) {
        Task tache = taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(attente).list().get(0);
        Job retard = travaux.createJobQuery().processInstanceId(tache.getProcessInstanceId())
                .activityId(attente.replace("Task_", "Timer_Retard")).singleResult();
        assertThat(retard.getDuedate()).isEqualTo(AvecMinuteurs.aHuitHeures(JoursOuvres.apres(AvecMinuteurs.jour(tache.getDueDate()), 2)));
        travaux.executeJob(retard.getId());

        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.TACHE_ESCALADEE).hasSize(personnes);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(attente).count()).isEqualTo(personnes);
    }

    private String jusqua(String attente) {
        if (attente.equals(TraitementSaisine.CONFIRMER_ENTREE)) {
            String numero = saisir("cas-01");
            recit.recevable(numero, "DIRECTE");
            recit.accepte(numero, "fongecif");
            recit.accepte(numero, "pole-emploi");
            return numero;
        }
        String numero = saisir("cas-12");
        if (!attente.equals(TraitementSaisine.VERIFIER_RECEVABILITE)) {
            recit.recevable(numero, "CONFERENCE");
            recit.tousPour(numero);
        }
        if (attente.startsWith("Task_Rediger") || attente.startsWith("Task_Proposer")) {
            recit.mandat(numero, "Trouver le reste");
        }
        if (attente.startsWith("Task_Proposer")) {
            recit.cahierDesCharges(numero, "Solliciter la Région");
        }
        return numero;
    }
}
