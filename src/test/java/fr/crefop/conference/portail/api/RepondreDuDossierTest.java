package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has read the case answers from its page: one button for each answer, none chosen for them, and asked again where nobody can undo it. */
class RepondreDuDossierTest extends AvecTachesDuPortail {

    @Autowired JdbcClient base;

    @Test
    void leMembreDuBureauVoteDeLaPageDuDossierEtConfirme() {
        String numero = auVote();
        Visiteur membre = personne("bureau.etat");
        assertThat(membre.ouvrir("/dossiers/" + numero).body()).contains(">Pour</button>", ">Contre…</button>", ">Abstention</button>", ">Ajournement</button>", ">Demande de complément…</button>");

        String tache = tache(membre, numero, "Voter");
        HttpResponse<String> suite = envoyer(membre, tache, "repondre", Map.of("choix", "POUR", "sansBrouillon", "oui"));
        assertThat(suite.statusCode()).isEqualTo(200);
        assertThat(suite.body()).contains("Confirmer votre réponse", "ce vote ne pourra plus être changé");
        assertThat(membre.ouvrir("/dossiers/" + numero).body()).as("rien n'est encore enregistré").contains(">Pour</button>");

        assertThat(envoyer(membre, tache, "confirmer", Map.of("choix", "POUR", "sansBrouillon", "oui")).statusCode()).isEqualTo(302);
        assertThat(membre.ouvrir("/dossiers/" + numero).body()).doesNotContain(">Pour</button>");
    }

    @Test
    void uneReponseAPreciserOuvreSesQuestionsSansRienEnregistrer() {
        String numero = auVote();
        Visiteur membre = personne("bureau.etat");
        HttpResponse<String> suite = envoyer(membre, tache(membre, numero, "Voter"), "questions", Map.of("choix", "CONTRE"));
        assertThat(suite.statusCode()).isEqualTo(200);
        assertThat(suite.body()).containsPattern("value=\"CONTRE\"[^>]*checked").contains("Commentaire");

        String recue = saisir("cas-12");
        Visiteur secretariat = personne("secretariat");
        suite = envoyer(secretariat, tache(secretariat, recue, "Vérifier"), "questions", Map.of("recevabilite", "A_COMPLETER"));
        assertThat(suite.body()).containsPattern("value=\"A_COMPLETER\"[^>]*checked");
        assertThat(secretariat.ouvrir("/dossiers/" + recue).body()).contains("Oui, elle est recevable");
    }

    /** As who opens the task: should the plan change meanwhile, the answer is refused. */
    @Test
    void quiVoteDeLaPageDuDossierEstTenuACeQuIlYALu() {
        String numero = auVote();
        Visiteur membre = personne("bureau.etat");
        String tache = tache(membre, numero, "Voter");
        assertThat(lectures(tache)).isZero();
        membre.ouvrir("/dossiers/" + numero);

        assertThat(lectures(tache)).isOne();
    }

    @Test
    void quiNAttendAucuneReponseNEnVoitAucune() {
        String numero = auVote();
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).doesNotContain(">Pour</button>");
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).doesNotContain(">Pour</button>");
    }

    private int lectures(String tache) {
        return base.sql("select count(*) from conference.lecture_de_tache where tache = ? and compte = 'bureau.etat'").param(tache).query(Integer.class).single();
    }

    private String auVote() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        return numero;
    }
}
