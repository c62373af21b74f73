package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has read the case answers from its page: one button for each answer, none chosen for them, and asked again where nobody can undo it. */
class RepondreDuDossierTest extends AvecTachesDuPortail {

    @Autowired JdbcClient base;

    private String lecture;

    @Test
    void leMembreDuBureauVoteDeLaPageDuDossierEtConfirme() {
        String numero = auVote();
        Visiteur membre = personne("bureau.etat");
        String page = membre.ouvrir("/dossiers/" + numero).body();
        assertThat(page).contains(">Pour</button>", ">Contre…</button>", ">Abstention</button>", ">Ajournement</button>", ">Demande de complément…</button>");

        String tache = tache(membre, numero, "Voter");
        HttpResponse<String> suite = envoyer(membre, tache, "repondre", Map.of("choix", "POUR", "sansBrouillon", "oui", "lu", lu(page)));
        assertThat(suite.statusCode()).isEqualTo(200);
        assertThat(suite.body()).contains("Confirmer votre réponse", "ce vote ne pourra plus être changé");
        assertThat(membre.ouvrir("/dossiers/" + numero).body()).as("rien n'est encore enregistré").contains(">Pour</button>");

        assertThat(envoyer(membre, tache, "confirmer", Map.of("choix", "POUR", "lu", lu(suite.body()))).statusCode()).isEqualTo(302);
        assertThat(membre.ouvrir("/dossiers/" + numero).body()).doesNotContain(">Pour</button>");
    }

    @Test
    void uneReponseAPreciserOuvreSesQuestionsSansRienEnregistrer() {
        String numero = auVote();
        Visiteur membre = personne("bureau.etat");
        HttpResponse<String> suite = envoyer(membre, tache(membre, numero, "Voter"), "questions", Map.of("choix", "CONTRE", "lu", lu(membre.ouvrir("/dossiers/" + numero).body())));
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

    /** The card of a session carries no reading: it shows what was put to the vote, and a case that changes takes the vote itself away. */
    @Test
    void deLaCarteDUneSeanceNulNeVoteSurUnAutrePlanQueCeluiQuElleMontre() {
        String numero = auVote();
        Visiteur membre = personne("bureau.etat");
        String carte = tache(membre, numero, "Voter");
        corrigerLePrix(numero, "14600");

        assertThat(envoyer(membre, carte, "repondre", Map.of("choix", "POUR")).statusCode()).isEqualTo(400);
        assertThat(envoyer(membre, carte, "confirmer", Map.of("choix", "POUR")).statusCode()).isEqualTo(400);
        assertThat(base.sql("select count(*) from conference.vote where scrutin_id in (select id from conference.scrutin where numero = ?)").param(numero)
                .query(Integer.class).single()).isZero();
        assertThat(tache(membre, numero, "Voter")).as("un vote sur le nouveau plan").isNotEqualTo(carte);
    }

    /** Two tabs of one account: each is held to what it shows, not to what the other has read since. */
    @Test
    void unVieilOngletEstTenuACeQuIlMontreEtLesFaitsSontMontresDeNouveau() {
        String numero = saisir("cas-12");
        Visiteur secretariat = personne("secretariat");
        String tache = tache(secretariat, numero, "Vérifier");
        String ancien = lu(secretariat.ouvrir("/a-faire/" + tache).body());
        corrigerLePrix(numero, "14600");
        String nouveau = lu(secretariat.ouvrir("/a-faire/" + tache).body());
        assertThat(nouveau).isNotEqualTo(ancien);

        HttpResponse<String> refus = envoyer(secretariat, tache, "repondre", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE", "lu", ancien));
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Depuis que vous avez ouvert cette tâche, ceci a changé", "name=\"lu\" value=\"" + nouveau + "\"");
        assertThat(envoyer(secretariat, tache, "repondre", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE", "lu", nouveau)).statusCode()).isEqualTo(302);
    }

    @Test
    void uneLectureInventeeNeDispenseDeRien() {
        String numero = saisir("cas-12");
        Visiteur secretariat = personne("secretariat");
        String tache = tache(secretariat, numero, "Vérifier");
        secretariat.ouvrir("/a-faire/" + tache);
        lecture = base.sql("select vu::text from conference.lecture_de_tache where tache = ? and compte = 'secretariat'").param(tache).query(String.class).single();
        corrigerLePrix(numero, "14600");

        for (String invente : new String[] {"", "pas-a-nous", "e30=x", "bnVsbA"}) {
            secretariatLitEtOublie(tache);
            assertThat(envoyer(secretariat, tache, "repondre", Map.of("recevabilite", "RECEVABLE", "voie", "CONFERENCE", "lu", invente)).statusCode()).as(invente).isEqualTo(400);
        }
    }

    @Test
    void aEgaliteLesDeuxCopresidentsDepartagentDeLaPageDuDossier() {
        String numero = auVote();
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.CONTRE, "Trop cher");
        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "Trop cher");
        guide.continuer(numero);
        Visiteur prefet = personne("bureau.etat");
        String page = prefet.ouvrir("/dossiers/" + numero).body();
        assertThat(page).contains("Départager le vote", ">Pour</button>", ">Contre</button>", ">Ajournement</button>").doesNotContain(">Abstention</button>");

        HttpResponse<String> suite = envoyer(prefet, tache(prefet, numero, "Départager"), "repondre", Map.of("choix", "POUR", "sansBrouillon", "oui", "lu", lu(page)));
        assertThat(suite.body()).contains("Confirmer votre réponse", "Ce choix ne pourra plus être changé", "name=\"lu\"");
        assertThat(personne("bureau.salaries").ouvrir("/dossiers/" + numero).body()).doesNotContain(">Ajournement</button>");
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

    /** The page that refuses shows the facts anew: before the next try, the reading of before. */
    private void secretariatLitEtOublie(String tache) {
        base.sql("update conference.lecture_de_tache set vu = ?::jsonb where tache = ? and compte = 'secretariat'").params(lecture, tache).update();
    }

    private void corrigerLePrix(String numero, String prix) {
        Visiteur conseiller = personne("conseiller");
        Map<String, String> saisie = new LinkedHashMap<>(Formulaires.rempli(conseiller.ouvrir("/dossiers/" + numero + "/saisine").body()));
        saisie.put("demande.formation.prixHt", prix);
        saisie.put("reponse", "Le prix du devis signé");
        saisie.put("action", "envoyer");
        assertThat(conseiller.envoyerFormulaire("/dossiers/" + numero + "/saisine", Formulaires.encoder(saisie)).statusCode()).isEqualTo(302);
    }

    private static String lu(String page) {
        Matcher lu = Pattern.compile("name=\"lu\" value=\"([^\"]+)\"").matcher(page);
        assertThat(lu.find()).as("ce que la page montre").isTrue();
        return lu.group(1);
    }

    private String auVote() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        return numero;
    }
}
