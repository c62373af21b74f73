package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.ClotureDesSeances;
import fr.crefop.conference.bureau.EtatSeance;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.decisions.ProcesVerbaux;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The session gives the votes their deadline, closes them and leaves its minutes. */
class SeanceDuBureauTest extends AvecProcedure {

    private static final LocalDate JOUR = JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 28);
    private static final Instant DEBUT = JOUR.atTime(14, 30).atZone(HorlogeConfiguration.PARIS).toInstant();

    @Autowired Seances seances;
    @Autowired ClotureDesSeances clotures;
    @Autowired ProcesVerbaux procesVerbaux;
    @Autowired Scrutins scrutins;
    @Autowired Etapes etapes;
    @Autowired Courriers courriers;
    @Autowired JdbcClient base;

    private String numero;
    private ProcessInstance vote;
    private long seance;

    @BeforeEach
    void unBureauConvoqueSurUnDossier() {
        numero = dossierSeul("cas-12");
        vote = entrer(VoteBureau.CLE, "ServiceTask_OuvrirScrutin", numero, Map.of(VoteBureau.OBJET, "OPPORTUNITE"));
        seance = seances.planifier(DEBUT, "Préfecture de région, Orléans", "secretariat");
        seances.inscrire(seance, scrutins.du(numero).get(0).id(), "secretariat");
        seances.convoquer(seance, "secretariat");
    }

    @Test
    void laDateDeSeanceDevientLEcheanceDesVotes() {
        Date fin = Date.from(JOUR.atTime(23, 59).atZone(HorlogeConfiguration.PARIS).toInstant());

        assertThat(taches.createTaskQuery().processInstanceId(vote.getId()).list()).hasSize(4)
                .allSatisfy(tache -> assertThat(tache.getDueDate()).isEqualTo(fin));
        assertThat(echeanceDuVote()).isEqualTo(fin);
        assertThat(etapes.du(numero)).filteredOn(etape -> etape.faitLe() == null).hasSize(4)
                .allSatisfy(etape -> assertThat(etape.echeance()).isEqualTo(JOUR));
    }

    @Test
    void lesRelancesSuiventLaDateDeSeance() {
        assertThat(travaux.createJobQuery().processInstanceId(vote.getId()).timers().list())
                .filteredOn(job -> job.getJobDefinitionId() == null).hasSize(4)
                .allSatisfy(relance -> assertThat(relance.getDuedate()).isAfter(Date.from(DEBUT.minus(Duration.ofDays(10)))));
    }

    @Test
    void lesMembresDuBureauSontConvoquesSansQuePersonneSoitNomme() {
        assertThat(courriers.de("bureau.region", 1, 50).lignes()).first().satisfies(message -> {
            assertThat(message.avis().objet()).startsWith("Séance du bureau le ");
            assertThat(message.avis().texte()).contains("Préfecture de région, Orléans", "1 point à l'ordre du jour")
                    .doesNotContain("Camille");
        });
    }

    @Test
    void unVoteRecommenceGardeLaDateDeLaSeance() {
        scrutins.invalider(numero, "Un second devis est arrivé", "conseiller");

        assertThat(taches.createTaskQuery().processInstanceId(vote.getId()).list()).hasSize(4).extracting(Task::getDueDate)
                .containsOnly(Date.from(JOUR.atTime(23, 59).atZone(HorlogeConfiguration.PARIS).toInstant()));
    }

    @Test
    void laClotureCompteLesVotesEtLeProcesVerbalLesDitTous() throws IOException {
        recit.vote(numero, "bureau.etat.suppleant", Choix.POUR, "Le projet est solide.");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.ABSTENTION, "");
        laSeanceATLieu();
        assertThat(procesVerbaux.clore(seance, "secretariat")).isEmpty();

        assertThat(scrutins.du(numero).get(0).resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(seances.trouver(seance)).hasValueSatisfying(s -> assertThat(s.etat()).isEqualTo(EtatSeance.CLOSE));
        assertThat(texteDuProcesVerbal()).contains("Procès-verbal de séance", numero, "Lucie Meunier, suppléant, sans absence déclarée du titulaire, le ",
                "Le projet est solide.", "Absent", "2 pour, 1 abstention, 1 absent, quorum 3/4 : consensus des votants")
                .doesNotContain("Camille");

        assertThat(echeanceDuVote())
                .isBeforeOrEqualTo(new Date());
        passerLEcheance(VoteBureau.CLE, numero);
        assertThat(vote).isEnded();
        assertThat(scrutins.du(numero)).hasSize(1);
    }

    @Test
    void leProcesVerbalNommeLesPresentsEtQuiARepondu() throws IOException {
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        laSeanceATLieu();
        procesVerbaux.clore(seance, "Anne Exemple, préfecture\n\nPaul Essai, rectorat", "secretariat");

        assertThat(texteDuProcesVerbal()).contains("Qui était présent", "Anne Exemple, préfecture", "Paul Essai, rectorat", "Absent : aucune réponse",
                "Secrétariat de séance :");
    }

    @Test
    void uneEgaliteRetientLaClotureJusquAuChoixDesCopresidents() throws IOException {
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.CONTRE, "Hors de portée");
        recit.vote(numero, "bureau.salaries", Choix.ABSTENTION, "");
        laSeanceATLieu();
        assertThat(procesVerbaux.clore(seance, "secretariat")).containsExactly(numero);
        assertThat(seances.trouver(seance)).hasValueSatisfying(s -> assertThat(s.etat()).isEqualTo(EtatSeance.CONVOQUEE));

        passerLEcheance(VoteBureau.CLE, numero);
        recit.departage(numero, "bureau.etat", Choix.POUR);
        recit.departage(numero, "bureau.region", Choix.POUR);
        assertThat(procesVerbaux.clore(seance, "secretariat")).isEmpty();
        assertThat(texteDuProcesVerbal()).contains("le choix des coprésidents", "les deux coprésidents choisissent « pour »");
    }

    private Date echeanceDuVote() {
        return travaux.createJobQuery().processInstanceId(vote.getId()).activityId(VoteBureau.DATE_DE_SEANCE).singleResult().getDuedate();
    }

    private void laSeanceATLieu() {
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
    }

    /** Also left in target/documents, to be looked at. */
    private String texteDuProcesVerbal() throws IOException {
        byte[] octets = clotures.procesVerbal(seance).orElseThrow();
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("proces-verbal.pdf"), octets);
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
