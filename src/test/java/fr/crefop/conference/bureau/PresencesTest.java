package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at a session: in the room, from afar, or by a proxy given to a seat whose member is there. */
@Transactional
class PresencesTest extends AvecApplication {

    private static final Votant ETAT = new Votant(College.de("ETAT"), 1);
    private static final Votant REGION = new Votant(College.de("REGION"), 1);
    private static final Votant SALARIES = new Votant(College.de("SALARIES"), 1);

    @Autowired Presences presences;
    @Autowired Seances seances;
    @Autowired Scrutins scrutins;
    @Autowired TenueDesSieges tenues;
    @Autowired GestionDesComptes gestion;
    @Autowired JdbcClient base;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private long scrutin;
    private long seance;

    @BeforeEach
    void uneSeanceConvoquee() {
        scrutin = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-12"), ObjetDuVote.OPPORTUNITE);
        seance = seances.planifier(Instant.now().plus(Duration.ofDays(7)), "Préfecture de région, Orléans", "secretariat");
        seances.inscrire(seance, scrutin, "secretariat");
        seances.convoquer(seance, "secretariat");
    }

    @Test
    void unSiegeEstPresentADistanceOuRepresenteEtCeQuOnNoteRemplaceCeQuiLEtait() {
        presences.noter(seance, List.of(new Presence(SALARIES, "bureau.salaries", ModeDePresence.PRESENT, null)), "secretariat");
        presences.noter(seance, List.of(new Presence(REGION, "bureau.region", ModeDePresence.REPRESENTE, ETAT),
                new Presence(ETAT, "bureau.etat", ModeDePresence.A_DISTANCE, null)), "secretariat");

        assertThat(presences.de(seances.trouver(seance).orElseThrow())).containsExactly(new Presence(ETAT, "bureau.etat", ModeDePresence.A_DISTANCE, null),
                new Presence(REGION, "bureau.region", ModeDePresence.REPRESENTE, ETAT));
        assertThat(tenues.presents(scrutins.exiger(scrutin))).containsExactlyInAnyOrder(ETAT, REGION);
        assertThat(presences.feuille(scrutin).de(REGION).orElseThrow().mandataire()).isEqualTo(ETAT);
    }

    @Test
    void uneProcurationVaAUnSiegeDontLeMembreEstLa() {
        assertThatThrownBy(() -> presences.noter(seance, List.of(new Presence(REGION, "bureau.region", ModeDePresence.REPRESENTE, ETAT)), "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("se donne à un siège dont le membre est présent");
        assertThat(presences.de(seances.trouver(seance).orElseThrow())).isEmpty();
    }

    @Test
    void unePersonneNeTientQuUnSiege() {
        assertThatThrownBy(() -> presences.noter(seance, List.of(new Presence(ETAT, "bureau.etat", ModeDePresence.PRESENT, null),
                new Presence(REGION, "bureau.etat", ModeDePresence.PRESENT, null)), "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne tient qu'un siège");
    }

    @Test
    void unSiegeQueLaGouvernanceNAPasNEstPasNote() {
        assertThatThrownBy(() -> presences.noter(seance, List.of(new Presence(new Votant(College.de("ETAT"), 4), "bureau.etat", ModeDePresence.PRESENT, null)),
                "secretariat")).isInstanceOf(RefusMetier.class).hasMessageContaining("siège 4 n'existe pas");
    }

    @Test
    void avantLaConvocationRienNeSeNote() {
        long prevue = seances.planifier(Instant.now().plus(Duration.ofDays(14)), "Orléans", "secretariat");
        assertThatThrownBy(() -> presences.noter(prevue, List.of(), "secretariat")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("quand la séance est convoquée");
    }

    /** Today's rule counts colleges that answered: to sit without answering is to be silent, and silence is never for. */
    @Test
    void sousLaRegleDAujourdhuiUnCollegePresentQuiSeTaitResteAbsentDuVote() {
        presences.noter(seance, List.of(new Presence(ETAT, "bureau.etat", ModeDePresence.PRESENT, null),
                new Presence(REGION, "bureau.region", ModeDePresence.PRESENT, null), new Presence(SALARIES, "bureau.salaries", ModeDePresence.PRESENT, null)), "secretariat");
        scrutins.voter(scrutin, Votant.de(College.de("ETAT")), Choix.POUR, null, "bureau.etat");
        scrutins.voter(scrutin, Votant.de(College.de("REGION")), Choix.POUR, null, "bureau.region");

        assertThat(scrutins.depouiller(scrutin)).contains(Resultat.AJOURNE);
        assertThat(scrutins.exiger(scrutin).explication()).isEqualTo("2 pour, 2 absents, quorum 3/4 non atteint : ajourné");
        assertThat(scrutins.exiger(scrutin).phrase()).isEqualTo("Ajournée : quorum non atteint (2 collèges présents ou représentés sur 4, il en faut 3).");
    }

    /** Where a quorum is counted on the sheet, colleges or members voting. */
    @Test
    void uneLigneDeLaFeuilleDontLeCompteEstPartiNeCompteParmiPersonne() {
        presences.noter(seance, List.of(new Presence(ETAT, "bureau.etat", ModeDePresence.PRESENT, null), new Presence(SALARIES, "bureau.salaries", ModeDePresence.PRESENT, null),
                new Presence(REGION, "bureau.region", ModeDePresence.REPRESENTE, ETAT)), "secretariat");
        assertThat(tenues.presents(scrutins.exiger(scrutin))).containsExactlyInAnyOrder(ETAT, REGION, SALARIES);

        gestion.fermer("bureau.etat", "admin");
        assertThat(tenues.presents(scrutins.exiger(scrutin))).as("ni lui, ni qui lui a donné procuration").containsExactly(SALARIES);
    }

    @Test
    void leJournalGardeLesProcurations() {
        presences.noter(seance, List.of(new Presence(REGION, "bureau.region", ModeDePresence.REPRESENTE, ETAT),
                new Presence(ETAT, "bureau.etat", ModeDePresence.A_DISTANCE, null)), "secretariat");

        assertThat(base.sql("select apres from conference.journal where acte = 'PRESENCES_NOTEES' order by id desc limit 1").query(String.class).single())
                .isEqualTo("seance=" + seance + ";presents=2;representes=1;procurations=REGION-1:ETAT-1");
    }

    @Test
    void unSiegeDeMembreNeVotePasSousUneRegleOuLesCollegesVotent() {
        assertThatThrownBy(() -> scrutins.voter(scrutin, ETAT, Choix.POUR, null, "bureau.etat")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("ne vote pas sous la règle de ce vote");
    }
}
