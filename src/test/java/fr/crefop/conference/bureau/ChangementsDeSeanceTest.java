package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session is moved or cancelled as long as it has not begun, with a reason once its members know of it. */
class ChangementsDeSeanceTest extends AvecApplication {

    private static final String PAR = "secretariat";
    private static final String MOTIF = "La salle est prise par les élections.";
    private static final Instant AUTRE_JOUR = JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 15)
            .atTime(9, 30).atZone(HorlogeConfiguration.PARIS).toInstant();

    @Autowired Seances seances;
    @Autowired ChangementsDeSeance changements;
    @Autowired ClotureDesSeances clotures;
    @Autowired Scrutins scrutins;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;

    private long scrutin;
    private long seance;

    @BeforeEach
    void uneSeancePrevueAvecUnVote() {
        scrutin = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-12"), ObjetDuVote.OPPORTUNITE);
        seance = seances.planifier(Instant.now().plus(Duration.ofDays(7)), "Préfecture de région, Orléans", PAR);
        seances.inscrire(seance, scrutin, PAR);
    }

    @Test
    void uneSeancePrevueSeDeplaceSansMotifEtGardeSonOrdreDuJour() {
        changements.deplacer(seance, AUTRE_JOUR, "Conseil régional", null, PAR);

        assertThat(laSeance().debut()).isEqualTo(AUTRE_JOUR);
        assertThat(laSeance().lieu()).isEqualTo("Conseil régional");
        assertThat(seances.ordreDuJour(seance)).extracting(Scrutin::id).containsExactly(scrutin);
    }

    @Test
    void uneSeanceConvoqueeNeSeDeplacePasSansMotif() {
        seances.convoquer(seance, PAR);
        Instant avant = laSeance().debut();

        assertThatThrownBy(() -> changements.deplacer(seance, AUTRE_JOUR, "Conseil régional", null, PAR))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Dites pourquoi");
        assertThat(laSeance().debut()).isEqualTo(avant);
    }

    @Test
    void uneSeanceNeSeDeplaceNiDansLePasseNiSurPlace() {
        assertThatThrownBy(() -> changements.deplacer(seance, Instant.now().minusSeconds(60), "Tours", MOTIF, PAR))
                .isInstanceOf(RefusMetier.class).hasMessage("La séance doit être à venir.");
        assertThatThrownBy(() -> changements.deplacer(seance, laSeance().debut(), laSeance().lieu(), MOTIF, PAR))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("n'ont changé");
    }

    @Test
    void uneSeanceCommenceeNeChangePlus() {
        seances.convoquer(seance, PAR);
        elleACommence();

        assertThatThrownBy(() -> changements.deplacer(seance, AUTRE_JOUR, "Tours", MOTIF, PAR))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("a commencé");
        assertThatThrownBy(() -> changements.annuler(seance, MOTIF, PAR))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("a commencé");
        assertThat(laSeance().etat()).isEqualTo(EtatSeance.CONVOQUEE);
    }

    @Test
    void uneSeanceCloseNeChangePlus() {
        seances.convoquer(seance, PAR);
        elleACommence();
        clotures.clore(seance, new byte[] {1}, PAR);

        assertThatThrownBy(() -> changements.annuler(seance, MOTIF, PAR))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("est close");
    }

    @Test
    void uneSeanceAnnuleeRendSesVotesALAttenteEtNeRevientPas() {
        seances.convoquer(seance, PAR);
        changements.annuler(seance, MOTIF, PAR);

        assertThat(laSeance().etat()).isEqualTo(EtatSeance.ANNULEE);
        assertThat(laSeance().motif()).isEqualTo(MOTIF);
        assertThat(seances.aInscrire()).extracting(Scrutin::id).contains(scrutin);
        assertThat(seances.convoqueePour(scrutin)).isEmpty();
        assertThatThrownBy(() -> changements.annuler(seance, MOTIF, PAR)).hasMessageContaining("déjà annulée");
        assertThatThrownBy(() -> changements.deplacer(seance, AUTRE_JOUR, "Tours", MOTIF, PAR)).hasMessageContaining("déjà annulée");
        assertThatThrownBy(() -> seances.convoquer(seance, PAR)).hasMessageContaining("est annulée");
        assertThatThrownBy(() -> clotures.arreterLesVotes(seance)).hasMessageContaining("est annulée");
    }

    @Test
    void leVoteDUneSeanceAnnuleeSInscritAUneAutre() {
        seances.convoquer(seance, PAR);
        changements.annuler(seance, MOTIF, PAR);
        long autre = seances.planifier(AUTRE_JOUR, "Conseil régional", PAR);
        seances.inscrire(autre, scrutin, PAR);
        seances.convoquer(autre, PAR);

        assertThat(seances.convoqueePour(scrutin)).hasValueSatisfying(s -> assertThat(s.id()).isEqualTo(autre));
    }

    @Test
    void uneSeanceNeSAnnulePasSansMotif() {
        assertThatThrownBy(() -> changements.annuler(seance, null, PAR))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Dites pourquoi");
        assertThat(laSeance().etat()).isEqualTo(EtatSeance.PREVUE);
    }

    private Seance laSeance() {
        return seances.trouver(seance).orElseThrow();
    }

    private void elleACommence() {
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
    }
}
