package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session is planned, then convened: its agenda changes before, never after. */
class SeancesTest extends AvecApplication {

    private static final String PAR = "secretariat";

    @Autowired Seances seances;
    @Autowired ClotureDesSeances clotures;
    @Autowired Scrutins scrutins;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;

    private String numero;
    private long scrutin;
    private long seance;

    @BeforeEach
    void uneSeancePrevueEtUnVoteOuvert() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        scrutin = scrutins.ouvrir(numero, ObjetDuVote.OPPORTUNITE);
        seance = seances.planifier(Instant.now().plus(Duration.ofDays(7)), "Préfecture de région, Orléans", PAR);
    }

    /** The day of the session is the deadline of its votes. */
    @Test
    void uneSeanceUnDimancheFerieSeTientLeLundiALaMemeHeureEtDitPourquoi() {
        ZonedDateTime toussaint = LocalDate.of(2037, 11, 1).atTime(14, 30).atZone(HorlogeConfiguration.PARIS);
        Seance reportee = seances.trouver(seances.planifier(toussaint.toInstant(), "Orléans", PAR)).orElseThrow();

        assertThat(reportee.debut()).isEqualTo(toussaint.plusDays(1).toInstant());
        assertThat(reportee.phraseDeReport().replace('\u00a0', ' '))
                .isEqualTo("Le 1er novembre 2037 est un dimanche férié : la séance est reportée au lundi 2 novembre.");
    }

    @Test
    void uneSeancePasseeNeSePrevoitPas() {
        assertThatThrownBy(() -> seances.planifier(Instant.now().minus(Duration.ofDays(1)), "Orléans", PAR))
                .isInstanceOf(RefusMetier.class).hasMessage("La séance doit être à venir.");
    }

    @Test
    void unVoteNeFigureQuAUnSeulOrdreDuJour() {
        seances.inscrire(seance, scrutin, PAR);
        assertThat(seances.aInscrire()).extracting(Scrutin::id).doesNotContain(scrutin);

        long autre = seances.planifier(Instant.now().plus(Duration.ofDays(14)), "Conseil régional", PAR);
        assertThatThrownBy(() -> seances.inscrire(autre, scrutin, PAR)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("déjà à un ordre du jour");
    }

    @RepeatedTest(3)
    void deuxSeancesQuiPrennentLeMemeVoteALaFoisNeLOntPasToutesLesDeux() throws Exception {
        long autre = seances.planifier(Instant.now().plus(Duration.ofDays(14)), "Conseil régional", PAR);
        Simultanement.Issue<Long> issue = Simultanement.faire(List.of(inscrire(seance), inscrire(autre)));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().satisfies(refus ->
                assertThat(refus).isInstanceOf(RefusMetier.class).hasMessageContaining("déjà à un ordre du jour"));
    }

    @Test
    void lOrdreDuJourSeRangeEtSAllegeAvantLaConvocation() {
        long second = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-07"), ObjetDuVote.OPPORTUNITE);
        seances.inscrire(seance, scrutin, PAR);
        seances.inscrire(seance, second, PAR);
        seances.monter(seance, second);
        assertThat(seances.ordreDuJour(seance)).extracting(Scrutin::id).containsExactly(second, scrutin);

        seances.retirer(seance, second, PAR);
        assertThat(seances.ordreDuJour(seance)).extracting(Scrutin::id).containsExactly(scrutin);
        assertThat(seances.aInscrire()).extracting(Scrutin::id).contains(second);
    }

    @Test
    void onNeConvoquePasSansOrdreDuJour() {
        assertThatThrownBy(() -> seances.convoquer(seance, PAR)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("L'ordre du jour est vide");
        assertThat(seances.trouver(seance)).hasValueSatisfying(s -> assertThat(s.etat()).isEqualTo(EtatSeance.PREVUE));
    }

    @Test
    void uneFoisConvoqueeLOrdreDuJourNeChangePlus() {
        convoquer();
        long tardif = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-07"), ObjetDuVote.OPPORTUNITE);

        assertThatThrownBy(() -> seances.inscrire(seance, tardif, PAR)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("déjà convoquée");
        assertThatThrownBy(() -> seances.retirer(seance, scrutin, PAR)).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> seances.convoquer(seance, PAR)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void leVoteRecommencePrendLaPlaceDuVoteAnnule() {
        convoquer();
        scrutins.invalider(numero, "Un second devis est arrivé", "conseiller");
        long neuf = scrutins.ouvrir(numero, ObjetDuVote.OPPORTUNITE);

        assertThat(seances.ordreDuJour(seance)).extracting(Scrutin::id).containsExactly(neuf);
    }

    @Test
    void uneSeanceQuiNAPasCommenceNeSeClotPas() {
        convoquer();
        assertThatThrownBy(() -> clotures.arreterLesVotes(seance)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("n'a pas encore commencé");
        assertThat(scrutins.du(numero).get(0).estOuvert()).isTrue();
    }

    @Test
    void leProcesVerbalDUneSeanceCloseNeSeRecritPasMemeALaMain() {
        convoquer();
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
        clotures.clore(seance, new byte[] {1}, PAR);

        assertThatThrownBy(() -> base.sql("update conference.seance set proces_verbal = null where id = ?").param(seance).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("ne se modifie pas");
        assertThatThrownBy(() -> clotures.clore(seance, new byte[] {2}, PAR)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("déjà close");
        assertThat(clotures.procesVerbal(seance)).hasValue(new byte[] {1});
    }

    private Callable<Long> inscrire(long laquelle) {
        return () -> {
            seances.inscrire(laquelle, scrutin, PAR);
            return laquelle;
        };
    }

    private void convoquer() {
        seances.inscrire(seance, scrutin, PAR);
        seances.convoquer(seance, PAR);
    }
}
