package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for whom, at a page of the portal: found, answered, confirmed, refused as in Tasklist. */
class TachesDuPortailTest extends AvecTachesDuPortail {

    private static final String PHRASE = "une phrase assez longue";

    @Autowired Scrutins scrutins;
    @Autowired RetraitDeDossier retrait;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;

    @Test
    void leSecretariatTrouveSaTacheParLeNumeroLaPersonneOuLaFormation() throws Exception {
        String numero = saisirAujourdHui("Hortensia");
        Visiteur secretariat = personne("secretariat");

        for (String q : List.of(numero, numero.toLowerCase(), "hortensia", "Essai+Hortensia", "hortensia+ESSAI")) {
            assertThat(secretariat.ouvrir("/a-faire?q=" + q).body()).as(q).contains("Vérifier la recevabilité", numero, "Hortensia Essai");
        }
        assertThat(secretariat.ouvrir("/a-faire?q=Assistant+de+vie").body()).contains("Assistant de vie aux familles");
        assertThat(secretariat.ouvrir("/a-faire?q=%25").body()).as("un signe cherché est un signe").contains("Rien de ce qui vous attend ne répond à cette recherche")
                .as("et nulle liste vide").doesNotContain("legende-a-faire");
    }

    /** A college decides without knowing who the person is: nor does it find a case by the name. */
    @Test
    void unCollegeNeLitNiNeChercheLeNom() throws Exception {
        String numero = saisirAujourdHui("Philibert");
        recit.recevable(numero, "CONFERENCE");
        Visiteur college = personne("bureau.etat");

        assertThat(college.ouvrir("/a-faire?q=" + numero).body()).contains("Voter l&#39;opportunité").doesNotContain("Philibert");
        assertThat(college.ouvrir("/a-faire?q=Philibert").body()).doesNotContain(numero);
        assertThat(college.ouvrir("/a-faire/" + tache(college, numero, "Voter")).body()).doesNotContain("Philibert");
    }

    @Test
    void ceQuiEstEnRetardLeDit() {
        String numero = saisir("cas-12");
        assertThat(personne("secretariat").ouvrir("/a-faire?q=" + numero).body()).doesNotContain("En retard");
        base.sql("""
                update act_ru_task set due_date_ = now() - interval '2 days' where proc_inst_id_ in
                    (select proc_inst_id_ from act_ru_execution where business_key_ = ?)""").param(numero).update();

        assertThat(personne("secretariat").ouvrir("/a-faire?q=" + numero).body()).contains("<span aria-hidden=\"true\">⚠</span> En retard");
    }

    @Test
    void laPageDuDossierMeneACeQuOnYDemande() {
        String numero = auVote();
        Visiteur college = personne("bureau.etat");

        assertThat(college.ouvrir("/dossiers/" + numero).body()).contains("Votre réponse est attendue", "/a-faire/" + tache(college, numero, "Voter"));
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).doesNotContain("Votre réponse est attendue");
    }

    @Test
    void lEnTeteCompteCeQuiAttend() {
        // Of an account of its own: beyond 99 the header says no more than that.
        String compte = "essai.entete" + System.nanoTime();
        comptes.creer(new Compte(compte, "Essai", "Structure de " + compte, Set.of(Groupe.CONSEILLER)), MotDePasse.de(PHRASE));
        String premier = numero(poster(programme(compte, PHRASE), Saisines.saisine("cas-12").toString()));
        String second = numero(poster(programme(compte, PHRASE), Saisines.saisine("cas-12").toString()));
        recit.aCompleter(premier, "Le devis");
        recit.aCompleter(second, "Le devis");
        Visiteur personne = anonyme().seConnecter(compte, PHRASE);
        assertThat(attendent(personne.ouvrir("/a-faire").body())).isEqualTo(2);

        retrait.retirer(premier, "Projet abandonné", compte);

        assertThat(attendent(personne.ouvrir("/dossiers").body())).isEqualTo(1);
        retrait.retirer(second, "Projet abandonné", compte);
        gestion.fermer(compte, "admin");
        assertThat(personne("admin").ouvrir("/comptes").body()).as("l'administrateur ne répond à rien").doesNotContain("À faire");
    }

    @Test
    void laListeEstServiePageParPage() {
        for (int rang = 0; rang < 26; rang++) {
            saisir("cas-12");
        }
        Visiteur secretariat = personne("secretariat");
        String premiere = secretariat.ouvrir("/a-faire?q=recevabilit%C3%A9").body();
        String seconde = secretariat.ouvrir("/a-faire?q=recevabilit%C3%A9&page=2").body();

        assertThat(premiere).contains(", page 1", "page=2", "Page suivante").doesNotContain("Page précédente");
        assertThat(seconde).contains("Page précédente", "rel=\"prev\" href=\"/a-faire?q=recevabilit%C3%A9\"");
        assertThat(liens(premiere)).hasSize(25).doesNotContainAnyElementsOf(liens(seconde));
        assertThat(secretariat.ouvrir("/a-faire?page=99999").statusCode()).isEqualTo(200);
        assertThat(secretariat.ouvrir("/a-faire?page=-1%27")).satisfies(reponse -> {
            assertThat(reponse.statusCode()).isEqualTo(400);
            assertThat(reponse.body()).contains("Cette page n&#39;existe pas.");
        });
    }

    @Test
    void sansVoteLaPageDitQuoiEtGardeLeCommentaire() {
        String numero = auVote();
        Visiteur college = personne("bureau.etat");
        HttpResponse<String> refus = envoyer(college, tache(college, numero, "Voter"), "repondre", Map.of("commentaire", "Bon projet"));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("<title>Erreur : ", "Votre réponse n'est pas enregistrée", "<a href=\"#choix\">Votre vote : Choisissez une réponse.</a>",
                "id=\"erreur-choix\"", ">Bon projet</textarea>");
    }

    @Test
    void unContreSansMotifEstRefuseAvantLaPageQuiDemandeDeConfirmer() {
        String numero = auVote();
        Visiteur college = personne("bureau.etat");
        HttpResponse<String> refus = envoyer(college, tache(college, numero, "Voter"), "repondre", Map.of("choix", "CONTRE"));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("<a href=\"#commentaire\">Commentaire : Dites pourquoi vous êtes contre", "value=\"CONTRE\" id=\"choix-2\" checked");
        assertThat(votes(numero)).isZero();
    }

    @Test
    void unVoteNEstDonneQuUneFoisConfirmeEtMeneAuSuivant() {
        String numero = auVote();
        String autre = auVote();
        Visiteur college = personne("bureau.region");
        String tache = tache(college, numero, "Voter");
        HttpResponse<String> page = envoyer(college, tache, "repondre", Map.of("choix", "CONTRE", "commentaire", "Trop cher"));

        assertThat(page.body()).contains("ne pourra plus être changé", "<dd class=\"texte-libre\">Contre</dd>", "Trop cher");
        assertThat(votes(numero)).as("rien n'est encore enregistré").isZero();
        assertThat(envoyer(college, tache, "questions", Formulaires.rempli(page.body())).body()).as("modifier sa réponse").contains(">Trop cher</textarea>");

        HttpResponse<String> suite = envoyer(college, tache, "confirmer", Formulaires.rempli(page.body()));
        assertThat(votes(numero)).isEqualTo(1);
        assertThat(suite.headers().firstValue("Location")).hasValueSatisfying(adresse -> assertThat(adresse).matches(".*/a-faire/[0-9a-f-]+"));
        assertThat(college.ouvrir(suite.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "")).body())
                .contains("Votre vote est enregistré. (" + numero + ") Voici la suivante.", "Voter l&#39;").doesNotContain("<h1>À faire");
        assertThat(autre).isNotNull();
    }

    @Test
    void ceQuUnCollegueAPrisNAttendPlusQueLui() {
        String numero = auVote();
        Visiteur suppleante = personne("bureau.etat.suppleant");
        String tache = tache(suppleante, numero, "Voter");
        programme("bureau.etat").poster("/engine-rest/task/" + tache + "/claim", "{}");

        assertThat(suppleante.ouvrir("/a-faire?q=" + numero).body()).contains("Rien de ce qui vous attend");
        assertThat(suppleante.ouvrir("/a-faire/" + tache).body()).contains("a pris cette tâche : elle n&#39;attend plus que cette personne").doesNotContain("name=\"choix\"");
        HttpResponse<String> refus = envoyer(suppleante, tache, "confirmer", Map.of("choix", "POUR"));
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Quelqu&#39;un d&#39;autre a pris cette tâche");
        assertThat(votes(numero)).isZero();
    }

    @Test
    void deDeuxColleguesQuiRepondentAuMemeInstantUnSeulRepond() throws InterruptedException {
        String numero = auVote();
        List<Callable<HttpResponse<String>>> reponses = new ArrayList<>();
        for (String compte : List.of("bureau.etat", "bureau.etat.suppleant")) {
            Visiteur visiteur = personne(compte);
            String tache = tache(visiteur, numero, "Voter");
            reponses.add(() -> envoyer(visiteur, tache, "confirmer", Map.of("choix", "POUR")));
            reponses.add(() -> envoyer(visiteur, tache, "repondre", Map.of("choix", "CONTRE", "commentaire", "Trop cher")));
        }

        assertThat(Simultanement.faire(reponses).reussites()).hasSize(4).allSatisfy(r -> assertThat(r.statusCode()).as(r.body()).isIn(200, 302, 400))
                .filteredOn(r -> r.statusCode() == 302).hasSize(1);
        assertThat(votes(numero)).isEqualTo(1);
        assertThat(base.sql("select count(*) from conference.brouillon where numero = ?").param(numero).query(Integer.class).single())
                .as("aucun brouillon ne survit à la tâche").isZero();
    }

    /** An answer that is refused takes nothing: the task goes on waiting for the whole group. */
    @Test
    void uneReponseRefuseeNePrendPasLaTache() {
        String numero = auVote();
        Visiteur college = personne("bureau.etat");
        String tache = tache(college, numero, "Voter");
        envoyer(college, tache, "confirmer", Map.of("choix", "CONTRE"));
        envoyer(college, tache, "repondre", Map.of("choix", "POUR"));

        assertThat(personne("bureau.etat.suppleant").ouvrir("/a-faire?q=" + numero).body()).contains("Voter l&#39;opportunité");
    }

    @Test
    void laTacheDUnAutreNExistePas() {
        String numero = auVote();
        String tache = tache(personne("bureau.etat"), numero, "Voter");

        for (String autre : List.of("bureau.region", "secretariat", "conseiller", "rapporteur", "region")) {
            Visiteur visiteur = personne(autre);
            assertThat(visiteur.ouvrir("/a-faire/" + tache).statusCode()).as(autre).isEqualTo(404);
            assertThat(envoyer(visiteur, tache, "confirmer", Map.of("choix", "POUR")).body()).as(autre).contains("n'est plus ouverte").doesNotContain(numero);
        }
        assertThat(votes(numero)).isZero();
    }

    @Test
    void quiArriveTropTardRetrouveCeQuIlAvaitEcrit() {
        String numero = auVote();
        Visiteur college = personne("bureau.etat");
        String tache = tache(college, numero, "Voter");
        retrait.retirer(numero, "La personne renonce", "conseiller");

        HttpResponse<String> close = envoyer(college, tache, "repondre", Map.of("choix", "CONTRE", "commentaire", "Le prix est trop élevé"));
        assertThat(close.statusCode()).isEqualTo(400);
        assertThat(close.body()).contains("Cette tâche n'est plus ouverte", "Le prix est trop élevé");
        assertThat(college.ouvrir("/a-faire/" + tache).statusCode()).isEqualTo(404);
    }

    @Test
    void unChampQueLeFormulaireNAPasNEntrePas() {
        String numero = auVote();
        Visiteur college = personne("bureau.etat");
        HttpResponse<String> suite = envoyer(college, tache(college, numero, "Voter"), "confirmer", Map.of("choix", "POUR", "college", "REGION", "resultat", "ADOPTE"));

        assertThat(suite.statusCode()).isEqualTo(302);
        assertThat(votes(numero)).isEqualTo(1);
    }

    private String auVote() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        return numero;
    }

    private int votes(String numero) {
        return base.sql("select count(*) from conference.vote v join conference.scrutin s on s.id = v.scrutin_id where s.numero = ?")
                .param(numero).query(Integer.class).single();
    }

    private static int attendent(String page) {
        Matcher nombre = Pattern.compile("À faire \\((\\d+)\\)").matcher(page);
        return nombre.find() ? Integer.parseInt(nombre.group(1)) : 0;
    }

    private static List<String> liens(String page) {
        return Pattern.compile("href=\"(/a-faire/[0-9A-Za-z-]+)\"").matcher(page).results().map(r -> r.group(1)).toList();
    }
}
