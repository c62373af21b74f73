package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.SimulateurParRegles;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way of a thematic study, from the referral to a convention in force or to no follow-up. */
class EtudeThematiqueTest extends AvecEtude {

    @Autowired Signatures signatures;
    @Autowired Mandats mandats;
    @Autowired SimulateurParRegles moteurDuPlan;

    @Test
    void deLaDemandeDUnPartenaireALaConventionEnVigueurLePlanRefuseDevientPermis() {
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande("12", "dossier.nombreDevis", 2,
                "dossier.lettreMotivation", true, "formation.rncp", true));
        PlanDeFinancement avant = simulateur.simuler(demande);
        assertThat(Atelier.motifs(avant, Dispositif.de("REGION_CHEQUE"))).containsExactly("CIFCDD-C3");

        String numero = deposer();
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        verifier(numero, "RECEVABLE");
        assertThat(etudes.exiger(numero).etat()).isEqualTo(EtatEtude.EN_OPPORTUNITE);
        tousVotent(numero, Choix.POUR);
        mandater(numero);
        rapporter(numero, convention());
        assertThat(etudes.exiger(numero).etat()).isEqualTo(EtatEtude.EN_ADOPTION);
        tousVotent(numero, Choix.POUR);
        String convention = etudes.exiger(numero).convention();
        assertThat(conventions.exiger(convention).etat()).isEqualTo(EtatConvention.EN_SIGNATURE);
        signer("region", convention);
        signer("fongecif", convention);
        assertThat(simulateur.simuler(demande)).isEqualTo(avant);
        passerLEcheance(SignatureConvention.CLE, convention);

        assertThat(etude).isEnded().hasPassed("EndEvent_ConventionEnVigueur");
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.CONVENTION);
        PlanDeFinancement apres = simulateur.simuler(demande);
        assertThat(Atelier.lignes(apres)).contains("REGION_CHEQUE CP 415.00");
        assertThat(apres.contributions()).filteredOn(c -> c.dispositif() == Dispositif.de("REGION_CHEQUE")).singleElement()
                .satisfies(c -> {
                    assertThat(c.justification().regles()).contains("CIFCDD-C3");
                    assertThat(c.justification().parametres()).anyMatch(p -> p.source().contains(convention) && EFFET.equals(p.dateEffet()));
                });
        assertThat(apres.empreinte()).isNotEqualTo(avant.empreinte());
        Instant veille = conventions.exiger(convention).activeLe().minusMillis(1);
        assertThat(moteurDuPlan.simulerTelQue(demande, veille)).isEqualTo(avant);
        assertThat(moteurDuPlan.simulerTelQue(demande, conventions.exiger(convention).activeLe())).isEqualTo(apres);
    }

    @Test
    void uneDemandeNonRecevableSArreteAvecSonMotif() {
        String numero = deposer();
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        verifier(numero, "NON_RECEVABLE");
        assertThat(etude).isEnded().hasPassed("EndEvent_NonRecevable").hasNotPassed("CallActivity_VoteOpportunite");
        assertThat(etudes.exiger(numero)).extracting(Etude::issue, Etude::motif).containsExactly(IssueEtude.NON_RECEVABLE, "Hors sujet.");
    }

    @Test
    void leSecretariatDitPourquoiUneDemandeNEstPasRecevable() {
        String numero = deposer();
        assertThatThrownBy(() -> guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", "NON_RECEVABLE")))
                .hasStackTraceContaining("Dites pourquoi");
        assertThat(instance(EtudeThematique.CLE, numero)).isWaitingAt("Task_VerifierEtude");
    }

    @Test
    void leMandatDUneEtudeADesMembresDuBureauEtDesMembresAppeles() {
        String numero = deposer();
        verifier(numero, "RECEVABLE");
        tousVotent(numero, Choix.POUR);
        Map<String, Object> mandat = Map.of("objet", "Étudier un cumul", "echeance", LocalDate.now(PARIS).plusDays(45).toString(),
                "rapporteur", "rapporteur", "membre1", "bureau.region", "membreAdHoc1", "agefiph");
        assertThatThrownBy(() -> guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, avec(mandat, "membre2", "conseiller")))
                .hasStackTraceContaining("ne peut pas être membre du groupe de travail");
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, mandat);
        assertThat(mandats.du(numero)).hasValueSatisfying(donne -> assertThat(donne.membres())
                .containsExactly(new Membre("bureau.region", false), new Membre("agefiph", true)));
    }

    @Test
    void leGroupePeutNeRienProposer() {
        String numero = jusquAuRapport();
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        rapporter(numero, Map.of("rapport", "Les règles suffisent.", "suite", "SANS_SUITE", "motif", "Rien à changer."));
        assertThat(etude).isEnded().hasPassed("EndEvent_SansSuite");
        assertThat(etudes.exiger(numero)).extracting(Etude::issue, Etude::motif).containsExactly(IssueEtude.SANS_SUITE, "Rien à changer.");
    }

    @Test
    void uneConventionIncompleteEstRefuseeEtLaTacheReste() {
        String numero = jusquAuRapport();
        Map<String, Object> incomplete = new HashMap<>(convention());
        incomplete.remove("partie2");
        assertThatThrownBy(() -> rapporter(numero, incomplete)).hasStackTraceContaining("au moins deux financeurs");
        assertThat(instance(EtudeThematique.CLE, numero)).isWaitingAt("Task_RendreRapport");
        assertThat(etudes.exiger(numero).convention()).isNull();
    }

    @Test
    void unRapportOuvertSurLeFormulaireDAvantGardeLesPartiesCochees() {
        String numero = jusquAuRapport();
        Map<String, Object> cochees = new HashMap<>(convention());
        cochees.keySet().removeAll(List.of("partie1", "partie2"));
        cochees.putAll(Map.of("partieRegion", true, "partieFongecif", true, "partiePoleEmploi", false));

        rapporter(numero, cochees);
        assertThat(conventions.exiger(etudes.exiger(numero).convention()).parties()).extracting(signature -> signature.partie().code())
                .containsExactlyInAnyOrder("REGION", "FONGECIF");
    }

    @Test
    void unePartieQuiRefuseDeSignerTermineLEtudeSansConvention() {
        String numero = jusquAuRapport();
        ProcessInstance etude = instance(EtudeThematique.CLE, numero);
        rapporter(numero, convention());
        tousVotent(numero, Choix.POUR);
        String convention = etudes.exiger(numero).convention();
        guide.faire("fongecif", convention, SignatureConvention.SIGNER, Map.of("reponse", "REFUSE", "motif", "Budget clos."));

        assertThat(etude).isEnded().hasPassed("EndEvent_NonConclue");
        assertThat(etudes.exiger(numero).issue()).isEqualTo(IssueEtude.NON_CONCLUE);
        assertThat(conventions.exiger(convention).motifDeFin()).contains("Budget clos.");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(convention).list()).isEmpty();
    }

    @Test
    void leSecretariatEnvoieUnProjetEnSignatureSansEtude() {
        String numero = conventions.enregistrer(new ProjetDeConvention("Convention OPCA – FONGECIF", "Texte", "essai",
                LocalDate.now(PARIS).plusMonths(1), null, List.of(new Partie("opca"), new Partie("fongecif")), List.of("cumul.cif.opca"), List.of()), "secretariat");
        signatures.demander(numero, "secretariat");
        assertThatThrownBy(() -> signatures.demander(numero, "secretariat")).isInstanceOf(RefusMetier.class);
        List<Task> attendues = taches.createTaskQuery().processInstanceBusinessKey(numero).list();
        assertThat(attendues).extracting(Task::getName).containsExactlyInAnyOrder(
                "Signer la convention – OPCA", "Signer la convention – FONGECIF Centre-Val de Loire");
        signer("opca", numero);
        signer("fongecif", numero);
        assertThat(instance(SignatureConvention.CLE, numero)).isWaitingAt("Timer_DateDEffet");
        assertThat(conventions.exiger(numero)).extracting(Convention::etat).isEqualTo(EtatConvention.EN_SIGNATURE);
    }

    private static Map<String, Object> avec(Map<String, Object> reponses, String champ, Object valeur) {
        Map<String, Object> toutes = new HashMap<>(reponses);
        toutes.put(champ, valeur);
        return toutes;
    }

    private void signer(String compte, String convention) {
        guide.faire(compte, convention, SignatureConvention.SIGNER, Map.of("reponse", "SIGNE"));
    }
}
