package fr.crefop.conference.processus;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.crefop.conference.bureau.EtatSeance;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Mandat;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.VoteAjourne;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.socle.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To the letter, what is told of the sessions of the bureau, of its votes and of the studies. */
class CourrielsDuBureauTest {

    private static final Seance LE_17 = seance("2026-09-17T07:05:00Z");

    final CourrielsNotes boite = new CourrielsNotes();
    final AvisDuBureau bureau = new AvisDuBureau(boite.courriers(), mock(Sieges.class), mock(Seances.class));

    private static Seance seance(String debut) {
        return new Seance(1, Instant.parse(debut), "Salle 3", EtatSeance.CONVOQUEE, "Salle prise", null, Instant.EPOCH);
    }

    @Test
    void uneSeanceConvoqueeEstDiteAuxQuatreColleges() {
        bureau.convoquer(new SeanceChangee.Convoquee(LE_17, List.of(), 1));
        assertThat(boite.pris()).extracting(CourrielsNotes.Ecrit::a).containsExactly("bureau-etat", "bureau-region", "bureau-salaries", "bureau-employeurs");

        bureau.convoquer(new SeanceChangee.Convoquee(LE_17, List.of(), 1));
        assertThat(boite.pris()).first().isEqualTo(ecrit("bureau-etat", null, "Séance du bureau le 17\u00a0septembre 2026",
                "Vous êtes convoqué à la séance du bureau du 17\u00a0septembre 2026 à 9 h 05 (Salle 3), 1 point à l'ordre du jour. L'ordre du jour est à la page « Séances »."
                        + " Vous pouvez voter dès maintenant ; un collège qui n'a pas répondu à la séance est compté absent."));
        bureau.convoquer(new SeanceChangee.Convoquee(LE_17, List.of(), 2));
        assertThat(boite.pris()).first().extracting(CourrielsNotes.Ecrit::texte).asString().contains("(Salle 3), 2 points à l'ordre du jour.");
    }

    @Test
    void uneSeanceDeplaceeOuAnnuleeDitPourquoi() {
        bureau.deplacer(new SeanceChangee.Deplacee(LE_17, List.of(), seance("2026-09-01T07:05:00Z")));
        assertThat(boite.pris()).first().isEqualTo(ecrit("bureau-etat", null, "Séance du bureau déplacée au 17\u00a0septembre 2026",
                "La séance du bureau prévue le 1er\u00a0septembre 2026 à 9 h 05 aura lieu le 17\u00a0septembre 2026 à 9 h 05 (Salle 3). Motif : Salle prise\n"
                        + "L'ordre du jour ne change pas. Les votes déjà donnés restent ; un collège qui n'a pas répondu à la nouvelle date est compté absent."));
        bureau.annuler(new SeanceChangee.Annulee(LE_17, List.of()));
        assertThat(boite.pris()).first().isEqualTo(ecrit("bureau-etat", null, "Séance du bureau du 17\u00a0septembre 2026 annulée",
                "La séance du bureau du 17\u00a0septembre 2026 à 9 h 05 (Salle 3) n'aura pas lieu. Motif : Salle prise\n"
                        + "Ce qui était à son ordre du jour attend une autre séance. Les votes déjà donnés restent, et vous pouvez encore répondre : « À faire » dit jusqu'à quand."));
    }

    @Test
    void unVoteAjourneEstDitAuSecretariatQuiLInscrit() {
        bureau.ajourner(new VoteAjourne(scrutin("CF-2026-00042"), 1));
        bureau.ajourner(new VoteAjourne(scrutin("ET-2026-00001"), 3));

        assertThat(boite.pris()).containsExactly(
                ecrit("secretariat", "CF-2026-00042", "Vote du bureau ajourné, CF-2026-00042",
                        "Adoption du plan proposé : deux absents. Le vote recommence ; inscrivez-le à l'ordre du jour d'une séance pour que le bureau l'examine."),
                ecrit("secretariat", null, "Vote du bureau ajourné pour la 3e fois, ET-2026-00001",
                        "Adoption du plan proposé : deux absents. Le vote recommence ; inscrivez-le à l'ordre du jour d'une séance pour que le bureau l'examine."));
    }

    private static Scrutin scrutin(String numero) {
        return new Scrutin(1, numero, ObjetDuVote.ADOPTION, Instant.EPOCH, MiseAuxVoix.sansPlan("Titre", "Question"), null, "deux absents", null, List.of(), null);
    }

    @Test
    void laFinDUneEtudeEstDiteAQuiLADemandeeEtAuGroupe() {
        Etudes etudes = mock(Etudes.class);
        Mandats mandats = mock(Mandats.class);
        when(etudes.exiger("ET-2026-00001")).thenReturn(new Etude("ET-2026-00001", "Le permis", "Problème", Origine.COMMISSION, "cfor", null, Instant.EPOCH,
                EtatEtude.EN_ETUDE, null, null, null, null, IssueEtude.MODELE, null, Instant.EPOCH));
        when(mandats.du("ET-2026-00001")).thenReturn(Optional.of(new Mandat("Objet", Report.auJourOuvre(LocalDate.of(2026, 11, 2)), "rapporteur",
                List.of(new Membre("cfor", true)), "secretariat", Instant.EPOCH)));

        new SuiviDesEtudes(etudes, mandats, boite.courriers()).clore("ET-2026-00001", "MODELE");

        String texte = "L'étude « Le permis » est terminée. Sa page, au menu « Études », dit ce qui a été décidé.";
        assertThat(boite.pris()).containsExactly(
                ecrit("cfor", null, "Étude ET-2026-00001 : Un modèle de solution est en vigueur", texte),
                ecrit("rapporteur", null, "Étude ET-2026-00001 : Un modèle de solution est en vigueur", texte));
    }
}
