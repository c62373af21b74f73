package fr.crefop.conference.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.EssaiDeValeur;
import fr.crefop.conference.financement.EssaiDeValeur.PlanChange;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vieprivee.Anonymisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A trial takes its time, and a person may be forgotten meanwhile: the proposal that follows keeps nothing of her case, whoever comes first. */
class DossierOublieDepuisLEssaiTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired ValeursFixees valeurs;
    @Autowired PropositionsDeValeurs propositions;
    @Autowired Anonymisation anonymisation;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient base;
    @Autowired Recit recit;

    private String oublie;
    private String reste;
    private EssaiDeValeur essai;
    private String proposition;

    @BeforeEach
    void unEssaiChangeDeuxPlans() {
        oublie = DossierDeTest.deposer(depot, lecteur, "cas-02a");
        personne("conseiller").envoyerFormulaire("/dossiers/" + oublie + "/retrait", "motif=La+personne+renonce&confirmation=oui");
        reste = DossierDeTest.deposer(depot, lecteur, "cas-02a");
        essai = new EssaiDeValeur(valeurs.controler("aif.plafond", LocalDate.of(2018, 1, 1), "2000"), LocalDate.of(2018, 1, 1), 2, 2, 0, 0,
                List.of(change(oublie), change(reste)), List.of());
    }

    /** One question at a time for a value. */
    @AfterEach
    void laPropositionNAttendPlus() {
        for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            recit.vote(proposition, compte, Choix.CONTRE, "Avis du collège");
        }
    }

    @Test
    void oublieAvantLaPropositionIlNYEstPas() {
        oublier();
        proposition = proposer();

        assertThat(gardes()).containsExactly(reste);
        assertThat(propositions.exiger(proposition).essai().changes()).as("les sommes ne nomment personne").isEqualTo(2);
    }

    @Test
    void enTrainDEtreOublieLaPropositionAttendPuisNeLeGardePas() throws Exception {
        proposition = pendant(() -> {
            oublier();
            return null;
        }, this::proposer).get(30, TimeUnit.SECONDS);

        assertThat(gardes()).containsExactly(reste);
    }

    @Test
    void oubliePendantQueLaPropositionSEcritIlEnEstRetire() throws Exception {
        pendant(() -> proposition = proposer(), () -> {
            oublier();
            return null;
        }).get(30, TimeUnit.SECONDS);

        assertThat(gardes()).containsExactly(reste);
    }

    /** The second act begins when the first is done, and not yet kept. */
    private <T> CompletableFuture<T> pendant(Supplier<?> premier, Supplier<T> second) {
        return transaction.execute(statut -> {
            premier.get();
            CompletableFuture<T> attend = CompletableFuture.supplyAsync(second);
            while (!attend.isDone() && !uneSessionMAttend()) {
                Thread.onSpinWait();
            }
            assertThat(attend).as("le second attend le premier").isNotDone();
            return attend;
        });
    }

    private boolean uneSessionMAttend() {
        return base.sql("select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))").query(Boolean.class).single();
    }

    private void oublier() {
        anonymisation.anonymiser(oublie, Journal.SYSTEME);
    }

    private String proposer() {
        return propositions.proposer(essai, "Les coûts ont baissé.", "secretariat");
    }

    private List<String> gardes() {
        return propositions.plans(proposition).stream().map(PlanEssaye::numero).toList();
    }

    private static PlanChange change(String numero) {
        return new PlanChange(numero, Instant.EPOCH, Montant.ZERO, Montant.de("960.00"), List.of());
    }
}
