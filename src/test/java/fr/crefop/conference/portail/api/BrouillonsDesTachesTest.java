package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.OubliPeriodique;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed in a task's form is never lost: it is on the server, for its author alone, as long as the task waits. */
class BrouillonsDesTachesTest extends AvecTachesDuPortail {

    @Autowired Journal journal;
    @Autowired List<OubliPeriodique> oublis;

    private String numero;
    private String tache;

    @BeforeEach
    void unDossierAuVote() {
        numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        tache = tache(personne("bureau.etat"), numero, "Voter");
    }

    @Test
    void ceQuiEstTapeRevientSurUneAutreMachine() {
        assertThat(garder(personne("bureau.etat"), "Le prix me semble élevé").statusCode()).isEqualTo(204);

        assertThat(personne("bureau.etat").ouvrir("/a-faire/" + tache).body()).contains("Voici la réponse que vous aviez commencée", ">Le prix me semble élevé</textarea>",
                "value=\"CONTRE\" id=\"choix-2\" checked");
        assertThat(journal.du(numero).toString()).doesNotContain("Le prix me semble");
    }

    @Test
    void laListeDitLaquelleEstCommencee() {
        assertThat(personne("bureau.etat").ouvrir("/a-faire?q=" + numero).body()).doesNotContain("Commencée");
        garder(personne("bureau.etat"), "Le prix me semble élevé");
        assertThat(personne("bureau.etat").ouvrir("/a-faire?q=" + numero).body()).contains("Commencée");
        assertThat(personne("bureau.etat.suppleant").ouvrir("/a-faire?q=" + numero).body()).doesNotContain("Commencée");
    }

    @Test
    void rienDeTapeNEstPasUnBrouillon() {
        garder(personne("bureau.etat"), "Le prix me semble élevé");
        envoyer(personne("bureau.etat"), tache, "repondre", Map.of("choix", "", "commentaire", " "));

        assertThat(brouillons()).isZero();
        assertThat(personne("bureau.etat").ouvrir("/a-faire/" + tache).body()).doesNotContain("que vous aviez commencée");
    }

    @Test
    void sansScriptUnBoutonFaitDeMeme() {
        Visiteur college = personne("bureau.etat");
        HttpResponse<String> suite = envoyer(college, tache, "brouillon", Map.of("commentaire", "À relire"));

        assertThat(suite.statusCode()).isEqualTo(302);
        assertThat(college.ouvrir("/a-faire/" + tache).body()).contains("Le brouillon est enregistré", ">À relire</textarea>");
        college.envoyerFormulaire("/a-faire/" + tache + "/brouillon/effacer", "");
        assertThat(college.ouvrir("/a-faire/" + tache).body()).contains("Le brouillon est effacé").doesNotContain("À relire");
    }

    /** Whoever leaves the page that refuses, or the one that asks to confirm, finds the answer again. */
    @Test
    void uneReponseRefuseeOuPasEncoreConfirmeeEstGardee() {
        envoyer(personne("bureau.etat"), tache, "repondre", Map.of("commentaire", "Sans choix"));
        assertThat(personne("bureau.etat").ouvrir("/a-faire/" + tache).body()).contains(">Sans choix</textarea>");
        envoyer(personne("bureau.etat"), tache, "repondre", Map.of("choix", "CONTRE", "commentaire", "À confirmer"));
        assertThat(personne("bureau.etat").ouvrir("/a-faire/" + tache).body()).contains(">À confirmer</textarea>", "value=\"CONTRE\" id=\"choix-2\" checked");
    }

    @Test
    void unBrouillonNEstQuASonAuteur() {
        garder(personne("bureau.etat"), "Le prix me semble élevé");

        assertThat(personne("bureau.etat.suppleant").ouvrir("/a-faire/" + tache).body()).doesNotContain("Le prix me semble élevé");
        assertThat(garder(personne("bureau.region"), "Essai").statusCode()).as("la tâche d'un autre").isEqualTo(404);
        assertThat(brouillons()).isEqualTo(1);
    }

    @Test
    void ilPartAvecLaTacheDeQuiQueCeSoitQuIlFut() {
        garder(personne("bureau.etat"), "Le prix me semble élevé");
        garder(personne("bureau.etat.suppleant"), "Je voterais pour");
        voter("bureau.etat", numero, "POUR", "");

        assertThat(brouillons()).isZero();
        assertThat(garder(personne("bureau.etat"), "Trop tard").statusCode()).isEqualTo(404);
        assertThat(brouillons()).isZero();
    }

    @Test
    void unBrouillonTropLongOuIllisibleEstRefuseEtLAncienReste() {
        garder(personne("bureau.etat"), "Court");
        HttpResponse<String> refus = garder(personne("bureau.etat"), "long ".repeat(20_000));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).isEqualTo("Le brouillon n'est pas enregistré : il est trop long. Raccourcissez vos réponses, ou envoyez-les.");
        assertThat(garder(personne("bureau.etat"), "nul \u0000").statusCode()).isEqualTo(400);
        assertThat(personne("bureau.etat").ouvrir("/a-faire/" + tache).body()).contains(">Court</textarea>");
    }

    @Test
    void ilEstOublieAvecLeTempsEtAvecLeDossier() {
        garder(personne("bureau.etat"), "Ancien");
        OubliPeriodique oubli = oublis.stream().filter(o -> o.regle().equals("brouillons")).findFirst().orElseThrow();

        oubli.oublierAvant(Instant.now().minus(Duration.ofDays(1)));
        assertThat(brouillons()).isEqualTo(1);
        assertThat(oubli.oublierAvant(Instant.now().plusSeconds(60))).isPositive();
        assertThat(brouillons()).isZero();
    }

    private HttpResponse<String> garder(Visiteur visiteur, String commentaire) {
        return visiteur.envoyerFormulaire("/a-faire/" + tache + "/brouillon",
                Formulaires.encoder(Map.of("choix", "CONTRE", "commentaire", commentaire, "inconnu", "x")));
    }

    private int brouillons() {
        return base.sql("select count(*) from conference.brouillon where numero = ?").param(numero).query(Integer.class).single();
    }
}
