package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.echanges.Messages;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each page that lists something, and the home of each trade, asks the database as often when there are many cases as when there
 * are few.
 */
class QuestionsDesListesTest extends AvecApi {

    private static final String[] CHACUN = {"/", "/dossiers", "/dossiers?q=essai", "/dossiers?etape=EN_OPPORTUNITE", "/dossiers?retard=oui&tri=ECHEANCE",
        "/dossiers?financeur=FONGECIF_CVL", "/dossiers?reste=MANQUE&tri=RESTE", "/dossiers?tri=ATTENTE", "/messagerie", "/etudes", "/ressources", "/baremes",
        "/absence", "/mon-compte"};
    private static final Map<String, String[]> PAR_COMPTE = Map.of(
            "secretariat", new String[] {"/indicateurs", "/a-faire", "/a-faire?q=CF-", "/messages", "/recherches", "/journal", "/seances", "/responsables", "/confirmations", "/conservation", "/avis-des-personnes"},
            "conseiller", new String[] {"/a-faire", "/parcours", "/messages", "/recherches", "/saisines/nouvelle"},
            "bureau.etat", new String[] {"/a-faire", "/seances"},
            "rapporteur", new String[] {"/a-faire", "/messages"},
            "fongecif", new String[] {"/a-faire", "/enveloppes"},
            "cfor", new String[] {"/a-faire", "/indicateurs"},
            "admin", new String[] {"/comptes", "/partenaires", "/confirmations", "/journal", "/conservation"});

    @Autowired RequetesComptees requetes;
    @Autowired Messages messages;
    @Autowired Seances seances;

    private long prevue;

    /** The next session of other tests is theirs. */
    @AfterEach
    void laSeanceEstPassee() {
        base.sql("update conference.seance set debut = now() - interval '1 day' where id = ?").param(prevue).update();
    }

    @Test
    void plusDeDossiersNeDemandentPasPlusDeQuestions() {
        prevue = seances.planifier(Instant.now().plus(5, ChronoUnit.DAYS), "Salle Essai", "secretariat");
        // As many of each kind as a list shows on the homes: from then on nothing more is drawn, and nothing more is asked.
        for (int rang = 0; rang < 9; rang++) {
            unDeChaqueSorte();
        }
        Map<String, Integer> avant = compter();
        for (int rang = 0; rang < 5; rang++) {
            unDeChaqueSorte();
        }

        assertThat(compter()).isEqualTo(avant);
        // Homes that show the agenda of a session ask a few things of each of its seven points.
        assertThat(avant).allSatisfy((page, questions) -> assertThat(questions).as(page).isBetween(1, page.startsWith("bureau") || page.equals("secretariat /") ? 60 : 50));
    }

    /** The waiting list of a session is cut, and asks no more of the base for a whole page of votes than for the few ones that were put off. */
    @Test
    void uneSeanceNeListePasTousLesVotesQuiAttendent() {
        prevue = seances.planifier(Instant.now().plus(6, ChronoUnit.DAYS), "Salle Essai", "secretariat");
        for (int rang = 0; rang < 26; rang++) {
            recit.recevable(saisir("cas-12"), "CONFERENCE");
        }
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/seances/" + prevue);
        int avant = requetes.pendant(() -> secretariat.ouvrir("/seances/" + prevue));
        for (int rang = 0; rang < 5; rang++) {
            recit.recevable(saisir("cas-12"), "CONFERENCE");
        }

        assertThat(requetes.pendant(() -> secretariat.ouvrir("/seances/" + prevue))).isEqualTo(avant).isLessThan(25);
        String page = secretariat.ouvrir("/seances/" + prevue + "?page=2").body();
        assertThat(page).contains("Page 2", "name=\"page\" value=\"2\"", "rel=\"prev\" href=\"/seances/" + prevue + "\"");
    }

    @Test
    void lAccueilMontreLesPremiersPointsDUnLongOrdreDuJour() {
        prevue = seances.planifier(Instant.now().plus(1, ChronoUnit.HOURS), "Salle Essai", "secretariat");
        for (int rang = 0; rang < 12; rang++) {
            String numero = saisir("cas-12");
            recit.recevable(numero, "CONFERENCE");
            seances.aInscrire().stream().filter(vote -> vote.numero().equals(numero)).forEach(vote -> seances.inscrire(prevue, vote.id(), "secretariat"));
        }
        seances.convoquer(prevue, "secretariat");

        String accueil = personne("bureau.etat").ouvrir("/").body();
        assertThat(accueil).contains("Voir les 12 points de l&#39;ordre du jour");
        assertThat(accueil.split("aria-labelledby=\"point-", -1)).as("sept points, et ce qui les précède").hasSize(8);
        assertThat(personne("bureau.etat").ouvrir("/seances/" + prevue).body().split("aria-labelledby=\"point-", -1)).hasSize(13);
    }

    private Map<String, Integer> compter() {
        Map<String, Integer> questions = new TreeMap<>();
        PAR_COMPTE.forEach((compte, siennes) -> {
            Visiteur personne = personne(compte);
            List<String> adresses = new ArrayList<>(List.of(CHACUN));
            adresses.addAll(List.of(siennes));
            for (String adresse : adresses) {
                // The first time a page may read what memory keeps afterwards.
                assertThat(personne.ouvrir(adresse).statusCode()).as(compte + " " + adresse).isEqualTo(200);
                questions.put(compte + " " + adresse, requetes.pendant(() -> personne.ouvrir(adresse)));
            }
        });
        return questions;
    }

    /** Received, before the bureau, with a group, asked of its funders, decided. */
    private void unDeChaqueSorte() {
        String recu = saisirPourQuelquUnDAutre("cas-12");
        messages.ecrire(recu, "Un mot du conseiller", "conseiller");
        messages.ecrire(recu, "Un mot du secrétariat", "secretariat");
        String vote = saisir("cas-12");
        recit.recevable(vote, "CONFERENCE");
        recit.vote(vote, "bureau.region", Choix.POUR, "");
        String groupe = saisir("cas-12");
        recit.mandatApresLeVote(groupe, "Trouver le reste");
        messages.ecrire(groupe, "Un mot pour le rapporteur", "conseiller");
        String engagement = saisir("cas-12");
        recit.mandatApresLeVote(engagement, "Trouver le reste");
        recit.cahierDesCharges(engagement, "Chercher une dérogation.");
        recit.proposition(engagement, "REGION_CHEQUE", "415,00", "L'emploi est certain");
        recit.accepte(engagement, "region");
        String direct = saisir("cas-01");
        recit.recevable(direct, "DIRECTE");
    }
}
