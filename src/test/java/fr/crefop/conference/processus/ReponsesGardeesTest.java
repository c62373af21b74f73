package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people answered is kept when what comes next fails; they are told so, and what failed is done once its cause is gone. */
class ReponsesGardeesTest extends AvecUnePanne {

    @Autowired TravauxEnPanne pannes;
    @Autowired Journal journal;

    @Test
    void leComplementDuConseillerEstGardeQuandLePlanNePeutPasEtreCalcule() {
        String numero = saisir("cas-12");
        recit.aCompleter(numero, "Deuxième devis");
        casser("plan", numero, "insert");
        String page = repondre("conseiller", numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", "Le devis est joint"));

        assertThat(page).contains("La dernière réponse est enregistrée ; la suite se prépare", "Calculer le plan de financement");
        assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.COMPLEMENT_DONNE);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).as("rien n'est redemandé").isEmpty();

        jusquALaPanne(numero);
        assertThat(pannes.de(numero)).singleElement().satisfies(panne -> assertThat(panne.etape()).isEqualTo("Calculer le plan de financement"));
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("Ce dossier attend une réparation", "vous n'avez rien à refaire")
                .doesNotContain("la suite se prépare");
        relancer(numero);
        assertThat(instance(numero)).satisfies(procedure ->
                assertThat(instances.getActiveActivityIds(procedure.getId())).containsExactly(TraitementSaisine.VERIFIER_RECEVABILITE));
    }

    @Test
    void laRecevabiliteEstGardeeQuandLeScrutinNePeutPasSOuvrir() {
        String numero = saisir("cas-12");
        casser("scrutin", numero, "insert");
        String page = repondre("secretariat", numero, TraitementSaisine.VERIFIER_RECEVABILITE, Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE"));

        assertThat(page).contains("La dernière réponse est enregistrée");
        assertThat(dossier(numero).voie()).isNotNull();
        jusquALaPanne(numero);
        relancer(numero);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(VoteBureau.VOTER).count()).isEqualTo(4);
    }

    @Test
    void laPropositionDuGroupeEstGardeeQuandLesFinanceursNePeuventPasEtreSollicites() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        casser("engagement", numero, "insert");
        repondre("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of());

        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).list()).isEmpty();
        jusquALaPanne(numero);
        relancer(numero);
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(EngagementFinanceurs.ENGAGER).count()).isPositive();
    }

    @Test
    void lEntreeConfirmeeEstGardeeQuandLeDossierNePeutPasEtreClos() {
        String numero = saisir("cas-26-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "france-travail");
        casser("dossier", numero, "update");
        repondre("conseiller", numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", "OUI"));

        assertThat(journal.du(numero)).anyMatch(acte -> acte.acte() == Acte.ENTREE_CONFIRMEE);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
        jusquALaPanne(numero);
        relancer(numero);
        assertThat(dossier(numero).issue()).isEqualTo(IssueDuDossier.PLAN_DIRECT);
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.CLOS);
    }

    /** What follows is done before who answered reads the next page: no reload, no wait. */
    @Test
    void laSuiteEstFaiteAussitotQuandRienNeLEmpeche() {
        String numero = saisir("cas-12");
        recit.aCompleter(numero, "Deuxième devis");
        String page = repondre("conseiller", numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", "Le devis est joint"));

        assertThat(page).doesNotContain("la suite se prépare");
        assertThat(pannes.enCours(numero)).isEmpty();
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(TraitementSaisine.VERIFIER_RECEVABILITE).count()).isOne();
    }

    private void jusquALaPanne(String numero) {
        for (List<Job> prets = prets(numero); !prets.isEmpty(); prets = prets(numero)) {
            String travail = prets.get(0).getId();
            assertThatThrownBy(() -> travaux.executeJob(travail)).hasStackTraceContaining("panne d'essai");
        }
    }

    private List<Job> prets(String numero) {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list().stream()
                .flatMap(procedure -> travaux.createJobQuery().processInstanceId(procedure.getId()).messages().withRetriesLeft().list().stream()).toList();
    }

    private void relancer(String numero) {
        reparer();
        pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");
        guide.continuer(numero);
        assertThat(pannes.de(numero)).isEmpty();
    }
}
