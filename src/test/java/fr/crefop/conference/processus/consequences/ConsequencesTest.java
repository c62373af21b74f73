package fr.crefop.conference.processus.consequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.HorlogeDecalee;
import fr.crefop.conference.Simultanement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Neither lost nor done twice: a change of an invented kind, followed by servers of this test. The application does not know that kind, and
 * leaves it to them.
 */
class ConsequencesTest extends AvecApplication {

    private static final String CODE = "ESSAI";

    @Autowired Consequences consequences;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;

    private final HorlogeDecalee horloge = new HorlogeDecalee();
    private final List<String> suivis = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void plusRienNEstASuivre() {
        base.sql("delete from conference.consequence where code = ?").param(CODE).update();
        horloge.avancer(Duration.ZERO);
    }

    @Test
    void unChangementDefaitNEstSuiviDeRien() {
        transaction.executeWithoutResult(etat -> {
            consequences.noter(CODE, "3 dossiers");
            etat.setRollbackOnly();
        });

        serveur(suivis::add).tournee();
        assertThat(suivis).isEmpty();
    }

    @Test
    void ceQuUnServeurArreteAvaitNoteEstSuiviParUnAutre() {
        consequences.noter(CODE, "3 dossiers");
        assertThat(reste()).as("noté avec le changement, et personne n'en a rien fait").isEqualTo(1);

        serveur(suivis::add).tournee();
        assertThat(suivis).containsExactly("dossier 1", "dossier 2", "dossier 3");
        assertThat(reste()).isZero();
    }

    /** Nothing is left of what it did of the case in hand, whose row is there again; what it had done before is not done twice. */
    @Test
    void unServeurTueAuMilieuDUnDossierLeLaisseAUnAutreAvecCeuxQuiRestent() {
        consequences.noter(CODE, "3 dossiers");
        TourneeDesConsequences tue = serveur(dossier -> {
            base.sql("insert into conference.consequence (code, changement) values ('A_DEMI', ?)").param(dossier).update();
            if (dossier.equals("dossier 2")) {
                throw new ServeurTue();
            }
            suivis.add(dossier);
        });
        assertThatThrownBy(tue::tournee).isInstanceOf(ServeurTue.class);
        assertThat(base.sql("delete from conference.consequence where code = 'A_DEMI' returning changement").query(String.class).list()).containsExactly("dossier 1");

        serveur(suivis::add).tournee();
        assertThat(suivis).containsExactly("dossier 1", "dossier 2", "dossier 3");
        assertThat(reste()).isZero();
    }

    /** Nothing of the server goes on after it: no failure is noted, and the base takes back what was not committed, as it does of a connection that is lost. */
    private static class ServeurTue extends Error {}

    @Test
    void unDossierQuiEchoueNArretePasLesAutresEtEstEssayeDeNouveau() {
        consequences.noter(CODE, "3 dossiers");
        serveur(dossier -> {
            if (dossier.equals("dossier 1")) {
                throw new IllegalStateException("un dossier en panne");
            }
            suivis.add(dossier);
        }).tournee();
        assertThat(suivis).containsExactly("dossier 2", "dossier 3");

        serveur(suivis::add).tournee();
        assertThat(suivis).as("pas avant une minute").hasSize(2);
        horloge.avancer(Duration.ofMinutes(2));
        serveur(suivis::add).tournee();
        assertThat(suivis).containsExactly("dossier 2", "dossier 3", "dossier 1");
        assertThat(reste()).isZero();
    }

    @Test
    void plusieursChangementsDeLaMemeChoseNeSontSuivisQuUneFois() {
        IntStream.range(0, 5).forEach(fois -> consequences.noter(CODE, "3 dossiers"));
        consequences.noter(CODE, "3 dossiers", List.of("dossier 2", "dossier 2"));

        serveur(suivis::add).tournee();
        assertThat(suivis).containsExactlyInAnyOrder("dossier 1", "dossier 2", "dossier 3");
    }

    @Test
    void plusieursServeursSePartagentLesDossiersSansEnSuivreUnDeuxFois() throws InterruptedException {
        consequences.noter(CODE, "40 dossiers");
        Simultanement.Issue<Object> issue = Simultanement.faire(Stream.<Callable<Object>>generate(() -> () -> {
            serveur(suivis::add).tournee();
            return "finie";
        }).limit(4).toList());
        serveur(suivis::add).tournee();

        assertThat(issue.refus()).isEmpty();
        assertThat(suivis).hasSize(40).doesNotHaveDuplicates();
        assertThat(reste()).isZero();
    }

    /** Whoever makes a change waits neither for what follows another, nor for another change. */
    @Test
    void noterNAttendNiUneSuiteEnCoursNiUnChangementQuiNEstPasFini() throws Exception {
        consequences.noter(CODE, "1 dossiers");
        CountDownLatch commence = new CountDownLatch(1);
        CountDownLatch continuer = new CountDownLatch(1);
        ExecutorService autres = Executors.newFixedThreadPool(2);
        try {
            Future<?> suite = autres.submit(() -> serveur(dossier -> {
                commence.countDown();
                attendre(continuer);
                suivis.add(dossier);
            }).tournee());
            assertThat(commence.await(1, TimeUnit.MINUTES)).isTrue();
            transaction.executeWithoutResult(etat -> {
                consequences.noter(CODE, "1 dossiers");
                Future<?> autre = autres.submit(() -> consequences.noter(CODE, "1 dossiers"));
                assertThat(autre).succeedsWithin(Duration.ofSeconds(5));
            });
            continuer.countDown();
            assertThat(suite).succeedsWithin(Duration.ofMinutes(1));
        } finally {
            continuer.countDown();
            autres.shutdownNow();
        }
        assertThat(suivis).as("ce qui fut noté pendant est suivi ensuite").containsExactly("dossier 1", "dossier 1");
        assertThat(reste()).isZero();
    }

    private static void attendre(CountDownLatch verrou) {
        try {
            verrou.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One more of them: {@code "3 dossiers"} concerns {@code dossier 1} to {@code dossier 3}. */
    private TourneeDesConsequences serveur(Consumer<String> suivre) {
        return new TourneeDesConsequences(new RegistreDesConsequences(base, horloge), List.of(new Consequence() {
            @Override
            public String code() {
                return CODE;
            }

            @Override
            public List<String> concernes(String changement) {
                int combien = Integer.parseInt(changement.split(" ")[0]);
                return IntStream.rangeClosed(1, combien).mapToObj(rang -> "dossier " + rang).toList();
            }

            @Override
            public void suivre(String changement, String concerne) {
                suivre.accept(concerne);
            }
        }), transaction);
    }

    private long reste() {
        return base.sql("select count(*) from conference.consequence where code = ?").param(CODE).query(Long.class).single();
    }
}
