package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.processus.demonstration.Recit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each trade opens on its own home. */
class AccueilTest extends AvecApi {

    @Autowired RequetesComptees requetes;
    @Autowired Recit recit;
    @Autowired Seances seances;

    private final List<Long> prevues = new ArrayList<>();

    /** The next session of other tests is theirs. */
    @AfterEach
    void lesSeancesSontPassees() {
        prevues.forEach(seance -> base.sql("update conference.seance set debut = now() - interval '1 day' where id = ?").param(seance).update());
    }

    @ParameterizedTest
    @CsvSource({"secretariat, Tableau de bord", "bureau.etat, Prochaine séance", "rapporteur, Mes mandats", "conseiller, Mes personnes",
        "region, Mes parts", "cfor, Indicateurs et études"})
    void laPageDAccueilPorteLeNomDuMetier(String compte, String titre) {
        assertThat(personne(compte).ouvrir("/").body()).contains("<h1>" + titre + "</h1>", "Ce qui vous attend").doesNotContain("en panne");
    }

    @Test
    void lAdministrateurLitSiLeServiceFaitSonTravailEtRienDAucunDossier() {
        String numero = saisir("cas-12");

        assertThat(personne("admin").ouvrir("/").body()).contains("<h1>État du service</h1>", "comptes", "courriels attendent de partir", "/reparations", "/journal")
                .doesNotContain(numero, "Aucun dossier");
    }

    @Test
    void leSecretariatVoitCeQuiLAttendOuEnSontLesDossiersEtCeQuiEstEnRetard() {
        String numero = saisir("cas-12");
        base.sql("update conference.etape set echeance = date '2019-01-02' where numero = ? and fait_le is null").param(numero).update();

        assertThat(personne("secretariat").ouvrir("/").body()).contains("Où en sont les dossiers", "Reçu, recevabilité à vérifier", "En retard", numero)
                .containsPattern("c&#39;était le 2.janvier.2019");
    }

    @Test
    void unMembreDuBureauLitQuiNAPasEncoreRepondu() {
        String numero = saisir("cas-12");
        convoquer(numero, "Salle Essai");
        recit.vote(numero, "bureau.etat", Choix.POUR, "");

        assertThat(personne("bureau.region").ouvrir("/").body()).contains("Salle Essai", numero, "N&#39;ont pas encore répondu : Région, ")
                .doesNotContain("N&#39;ont pas encore répondu : État");
    }

    @Test
    void unMembreDuBureauVoteDepuisSaPageEtLitCeQueChaqueReponseFait() {
        String numero = saisir("cas-12");
        convoquer(numero, "Salle du vote");

        Visiteur region = personne("bureau.region");
        String page = region.ouvrir("/").body();
        String point = page.substring(page.indexOf(">" + numero + "<"));
        assertThat(point).contains("Pourquoi la conférence est saisie", "Qui paie quoi", "Reste à financer", "Votre collège compte parmi les présents",
                "La question reviendra plus tard.").doesNotContain("Camille", "Lucas Martin");
        Matcher vote = Pattern.compile("action=\"(/a-faire/[^\"]+)\"").matcher(point);
        assertThat(vote.find()).isTrue();
        assertThat(region.envoyerFormulaire(vote.group(1), "choix=POUR&commentaire=&action=repondre").body()).contains("Ce qui va se passer");
        region.envoyerFormulaire(vote.group(1), "choix=POUR&commentaire=&action=confirmer");

        String apres = region.ouvrir("/").body();
        assertThat(apres).contains("Ont répondu : Région").doesNotContain(vote.group(1));
    }

    /** The draft is that of the task: it is found again on its page too. */
    @Test
    void leCommentaireCommenceSurLaCarteEstGardeAvecLeVote() {
        String numero = saisir("cas-12");
        convoquer(numero, "Salle du brouillon");
        Visiteur region = personne("bureau.region");
        String page = region.ouvrir("/").body();
        Matcher vote = Pattern.compile("action=\"(/a-faire/[^\"]+)\"").matcher(page.substring(page.indexOf(">" + numero + "<")));
        assertThat(vote.find()).isTrue();
        assertThat(region.envoyerFormulaire(vote.group(1) + "/brouillon", "choix=CONTRE&commentaire=Le+prix+du+brouillon").statusCode()).isEqualTo(204);

        assertThat(personne("bureau.region").ouvrir("/").body()).contains(">Le prix du brouillon</textarea>", "Voici ce que vous aviez commencé").containsPattern("value=\"CONTRE\"[^>]*checked");
        assertThat(personne("bureau.region").ouvrir(vote.group(1)).body()).contains(">Le prix du brouillon</textarea>");
        assertThat(personne("bureau.etat").ouvrir("/").body()).doesNotContain("Le prix du brouillon");
    }

    /** As often for cards on which a vote is begun as for the others. */
    @Test
    void lesVotesCommencesSeDemandentEnUneFois() {
        for (String lieu : new String[] {"Salle une", "Salle deux", "Salle trois"}) {
            convoquer(saisir("cas-12"), lieu);
        }
        Visiteur region = personne("bureau.region");
        String page = region.ouvrir("/").body();
        int rien = requetes.pendant(() -> region.ouvrir("/"));
        Pattern.compile("data-brouillon=\"(/a-faire/[^\"]+)\"").matcher(page).results()
                .forEach(carte -> assertThat(region.envoyerFormulaire(carte.group(1), "commentaire=Un+avis").statusCode()).isEqualTo(204));

        assertThat(requetes.pendant(() -> region.ouvrir("/"))).isEqualTo(rien);
        assertThat(region.ouvrir("/").body()).contains(">Un avis</textarea>");
    }

    /** Without script too: who keeps what they began stays beside the other votes. */
    @Test
    void leBoutonQuiGardeUnVoteCommenceRameneALaSeance() {
        String numero = saisir("cas-12");
        convoquer(numero, "Salle du bouton");
        Visiteur region = personne("bureau.region");
        String page = region.ouvrir("/").body();
        Matcher vote = Pattern.compile("action=\"(/a-faire/[^\"]+)\"").matcher(page.substring(page.indexOf(">" + numero + "<")));
        assertThat(vote.find()).isTrue();

        assertThat(region.envoyerFormulaire(vote.group(1), "commentaire=Gard%C3%A9&action=brouillon&retour=%2F").headers().firstValue("Location").orElseThrow()).matches("(http://[^/]+)?/");
        assertThat(region.envoyerFormulaire(vote.group(1), "commentaire=Gard%C3%A9&action=brouillon&retour=%2F%2Failleurs.example").headers().firstValue("Location").orElseThrow())
                .endsWith(vote.group(1));
    }

    @Test
    void dUnDossierGeleLaSeanceNeDitPlusPourquoiLaConferenceEstSaisie() {
        String numero = saisir("cas-12");
        convoquer(numero, "Salle gelée");
        assertThat(personne("bureau.region").ouvrir("/").body()).contains("Salle gelée", "Pourquoi la conférence est saisie");
        assertThat(personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/personne/limitation", "motif=Elle+le+demande").statusCode()).isEqualTo(302);

        assertThat(personne("bureau.region").ouvrir("/").body()).contains("Salle gelée", numero).doesNotContain("Pourquoi la conférence est saisie");
    }

    @Test
    void unFinanceurVoitCeQuIlAEngageEtCeQuiResteDeSesEnveloppes() {
        int annee = LocalDate.now(PARIS).getYear() + 1;
        personne("agefiph").envoyerFormulaire("/enveloppes", "financeur=AGEFIPH&dispositif=AGEFIPH&annee=" + annee + "&montant=7 531,00");

        assertThat(personne("agefiph").ouvrir("/").body().replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains("Vos engagements et vos enveloppes", "Restent 7 531,00 € sur 7 531,00 €");
        assertThat(personne("conseiller").ouvrir("/").body()).doesNotContain("Vos engagements et vos enveloppes");
    }

    @Test
    void unRapporteurVoitLesMandatsEnCoursEtUnConseillerSesBrouillons() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);
        recit.mandat(numero, "Trouver le reste");
        base.sql("update conference.etape set echeance = date '2019-01-02' where numero = ? and fait_le is null").param(numero).update();
        assertThat(personne("rapporteur").ouvrir("/").body()).contains("Mandats en cours", numero);

        personne("conseiller").envoyerFormulaire("/saisines/brouillons", "identite.nom=Oriane&identite.prenom=Essai&action=brouillon");
        assertThat(personne("conseiller").ouvrir("/").body()).contains("Brouillons de saisine");
    }

    private void convoquer(String numero, String lieu) {
        recit.recevable(numero, "CONFERENCE");
        long scrutin = base.sql("select id from conference.scrutin where numero = ?").param(numero).query(Long.class).single();
        long seance = seances.planifier(Instant.now().plus(3, ChronoUnit.DAYS), lieu, "secretariat");
        seances.inscrire(seance, scrutin, "secretariat");
        seances.convoquer(seance, "secretariat");
        prevues.add(seance);
        // Before those of other tests.
        base.sql("update conference.seance set debut = now() + interval '1 minute' where id = ?").param(seance).update();
    }
}
