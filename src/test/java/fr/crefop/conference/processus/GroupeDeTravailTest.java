package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Propositions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupeDeTravailTest extends AvecProcedure {

    /** A case that has no delay of its own. */
    private static final String SANS_DELAI_PROPRE = "CF-0000-0000";

    private static final String AUTRE = "essai.autre-rapporteur";

    @Autowired Mandats mandats;
    @Autowired Etapes etapes;
    @Autowired Echeances echeances;
    @Autowired Comptes comptes;
    @Autowired CahiersDesCharges cahiers;
    @Autowired Propositions propositions;

    @Test
    void leRapporteurMandateEcritLeCahierDesChargesPuisPropose() {
        String numero = mandate("cas-12");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());
        assertThat(groupe).isWaitingAt("Task_RedigerCahierDesCharges").task().isAssignedTo("rapporteur");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");

        assertThat(groupe).isEnded();
        assertThat(propositions.derniere(numero)).hasValueSatisfying(proposition -> {
            assertThat(proposition.reste()).isEqualTo(Montant.ZERO);
            assertThat(proposition.lignes()).filteredOn(ligne -> ligne.derogation() != null)
                    .extracting(LigneDePlan::financeur).containsExactly("REGION_CVL");
        });
    }

    @Test
    void leCahierDesChargesDejaEcritNEstPasRedemande() {
        String numero = mandate("cas-12");
        cahiers.rediger(numero, "Déjà là", "rapporteur");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());

        assertThat(groupe).isWaitingAt("Task_ProposerSolution").hasNotPassed("Task_RedigerCahierDesCharges");
    }

    @Test
    void unAutreRapporteurNeVoitNiNeRepondLaTache() {
        unAutreRapporteur();
        String numero = mandate("cas-12");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());

        assertThatThrownBy(() -> guide.faire(AUTRE, numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le mien")))
                .hasMessageContaining("Aucune tâche");
        assertThat(groupe).isWaitingAt("Task_RedigerCahierDesCharges");
        assertThat(etapes.du(numero)).last()
                .satisfies(etape -> assertThat(etape.groupe()).isEqualTo(Groupe.RAPPORTEUR.code()));
    }

    @Test
    void memeUneTacheDAvantOuvertAuGroupeNEstRepondueNiRendueQueParSonRapporteur() {
        unAutreRapporteur();
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Gateway_CahierDesCharges", numero, Map.of());
        String tache = taches.createTaskQuery().processInstanceBusinessKey(numero).singleResult().getId();
        taches.addCandidateGroup(tache, Groupe.RAPPORTEUR.code());

        assertThatThrownBy(() -> guide.faire(AUTRE, numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le mien")))
                .isInstanceOf(RefusMetier.class).hasMessage("Cette tâche attend une autre personne que vous.");
        assertThatThrownBy(() -> taches.setAssignee(tache, null)).isInstanceOf(RefusMetier.class);
        guide.faire("rapporteur", numero, GroupeDeTravail.REDIGER_CAHIER, Map.of("cahierDesCharges", "Le sien"));
        assertThat(cahiers.du(numero)).hasValueSatisfying(cahier -> assertThat(cahier.toString()).contains("Le sien"));
    }

    @Test
    void lEcheanceDuMandatEstCelleDuGroupe() {
        String numero = mandate("cas-12");
        LocalDate mandat = mandats.exiger(numero).echeance();
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThat(etapes.du(numero)).last().satisfies(etape -> assertThat(etape.echeance()).isEqualTo(mandat));
    }

    @Test
    void unTourQuiCommenceApresLEcheanceDuMandatALeDelaiHabituel() {
        LocalDate hier = LocalDate.now(HorlogeConfiguration.PARIS).minusDays(1);
        assertThat(echeances.solution(SANS_DELAI_PROPRE, hier)).isEqualTo(Echeances.finDeJournee(JoursOuvres.apres(hier.plusDays(1), 20)));
        assertThat(echeances.solution(SANS_DELAI_PROPRE, hier.plusDays(1))).isEqualTo(Echeances.finDeJournee(hier.plusDays(1)));
    }

    @Test
    void leCahierDesChargesEstDuAuPlusTardAvecLaProposition() {
        LocalDate proche = LocalDate.now(HorlogeConfiguration.PARIS).plusDays(2);
        assertThat(echeances.cahierDesCharges(SANS_DELAI_PROPRE, proche)).isEqualTo(Echeances.finDeJournee(proche));
    }

    private void unAutreRapporteur() {
        if (!comptes.connait(AUTRE)) {
            comptes.creer(new Compte(AUTRE, "Odile Autre", "CREFOP Centre-Val de Loire", Set.of(Groupe.RAPPORTEUR)),
                    MotDePasse.de("une phrase assez longue"));
        }
    }

    @Test
    void unePropositionAuDessusDuCoutEstRefusee() {
        String numero = mandate("cas-12");
        ProcessInstance groupe = entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "REGION_CHEQUE", "415,01", "Trop"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("dépassent le coût");
        assertThat(groupe).isWaitingAt("Task_ProposerSolution");
        assertThat(propositions.derniere(numero)).isEmpty();
    }

    @Test
    void uneDerogationSansMotifEstRefusee() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of(
                "derogation1", true, "dispositif1", "REGION_CHEQUE", "rubrique1", "CP", "montant1", "415")))
                .isInstanceOf(RefusMetier.class).hasMessage("Une dérogation doit dire son motif.");
    }

    @Test
    void unMontantAuMilliemeEstRefuseEtRienNEstArrondi() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "REGION_CHEQUE", "414,999", "Exceptionnel"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("deux décimales");
    }

    @Test
    void lApportDeLaPersonneNEstJamaisProposeParLeGroupe() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "APPORT_PERSONNEL", "415,00", "Elle paiera"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("jamais proposé d'office");
    }

    @Test
    void unCaractereQuiNeSEcritPasEstRefuseEnFrancais() {
        String numero = mandate("cas-12");
        entrer(GroupeDeTravail.CLE, "Task_ProposerSolution", numero, Map.of());

        assertThatThrownBy(() -> recit.proposition(numero, "REGION_CHEQUE", "415,00", "a\u0000b"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne s'écrit pas");
    }

    private String mandate(String cas) {
        String numero = dossierSeul(cas);
        mandats.donner(numero, "Étudier", LocalDate.now(HorlogeConfiguration.PARIS).plusDays(30), "rapporteur", "secretariat");
        return numero;
    }
}
