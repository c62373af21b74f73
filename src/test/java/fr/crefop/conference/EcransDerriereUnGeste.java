package fr.crefop.conference;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.crefop.conference.securite.secondfacteur.CodesDuTelephone;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screens that no address opens by itself: each is reached by the gesture that leads to it. Walked once per kind of screen, on cases of its own. */
final class EcransDerriereUnGeste {

    private static final String SANS_COMPTE = "sans-compte";
    private static final String AU_SECOND_FACTEUR = "fpspp";
    private static final String EXPERT = "agefiph";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{16,})</code>");

    private final Navigateur navigateur;
    private final ApplicationReelle application;
    private final Visite visite;
    private final DossierALEtape dossiers;

    EcransDerriereUnGeste(Navigateur navigateur, ApplicationReelle application, Visite visite) {
        this.navigateur = navigateur;
        this.application = application;
        this.visite = visite;
        this.dossiers = new DossierALEtape(application);
    }

    void parcourir() throws Exception {
        lesPortes();
        laSaisineEtapeParEtape();
        leRecu();
        laTacheQuiDemandeDeConfirmer();
        lAvisDUnExpertPuisLaPageDeLaPersonne();
        leModele();
        lEtude();
        laValeurProposee();
        laSeanceAClore();
        leCodeDuTelephone();
    }

    private void lesPortes() {
        Page page = sansCompte("/connexion");
        visite.regarder(page, SANS_COMPTE, "/connexion");
        for (String chemin : List.of("/connexion/oubli", "/connexion/oubli?demande", "/connexion/nouveau-mot-de-passe?jeton=aaaa", "/personne/plan/aaaa", "/problemes")) {
            page.navigate(application.url() + chemin);
            visite.regarder(page, SANS_COMPTE, chemin);
        }
        page.close();
        Page conseiller = connecte("conseiller");
        conseiller.navigate(application.url() + "/dossiers/CF-2018-99999");
        visite.regarderLErreur(conseiller, "conseiller", "une page qui n'existe pas");
        conseiller.close();
    }

    private void laSaisineEtapeParEtape() {
        Page page = connecte("conseiller");
        page.navigate(application.url() + "/saisines/nouvelle");
        CasDAujourdhui.remplir(page, CasDAujourdhui.reponses());
        page.locator(".actions button[value=questions]").click();
        page.locator("#chemin").waitFor();
        CasDAujourdhui.remplir(page, CasDAujourdhui.reponses());
        for (Object etape : (List<?>) page.evaluate("[...document.querySelectorAll('#chemin button')].map(b => b.value)")) {
            page.locator("#chemin button[value=" + etape + "]").click();
            page.locator("#etape-" + etape).waitFor();
            visite.regarder(page, "conseiller", "saisine, étape " + etape);
        }
        page.close();
    }

    private void leRecu() throws Exception {
        Page page = connecte("conseiller");
        page.navigate(application.url() + "/saisines/recues/" + dossiers.recu("Reçu"));
        visite.regarder(page, "conseiller", "saisine reçue");
        page.close();
    }

    private void laTacheQuiDemandeDeConfirmer() throws Exception {
        String numero = dossiers.auVote("Confirmer");
        String tache = Taches.attendre(application.programme("bureau.etat"), numero, "Task_VoterCollege").get("id").asText();
        Page page = connecte("bureau.etat");
        page.navigate(application.url() + "/a-faire/" + tache);
        page.getByLabel("Contre", new Page.GetByLabelOptions().setExact(true)).check();
        bouton(page, "Répondre").click();
        page.locator(".message-erreur").waitFor();
        visite.regarder(page, "bureau.etat", "vote refusé sans motif");
        page.getByLabel("Commentaire").fill("Trop cher");
        bouton(page, "Répondre").click();
        page.getByText("Ce qui va se passer").waitFor();
        visite.regarder(page, "bureau.etat", "vote à confirmer");
        bouton(page, "Confirmer").click();
        page.locator(".message-fait").waitFor();
        page.navigate(application.url() + "/a-faire/" + tache);
        visite.regarder(page, "bureau.etat", "tâche déjà répondue");
        page.close();
    }

    private void lAvisDUnExpertPuisLaPageDeLaPersonne() throws Exception {
        String numero = dossiers.enProposition("Avis");
        Page rapporteur = connecte("rapporteur");
        rapporteur.navigate(application.url() + "/dossiers/" + numero + "/travail");
        rapporteur.locator("#avis summary").last().click();
        rapporteur.locator("#acteur").selectOption(new SelectOption().setLabel("AGEFIPH"));
        rapporteur.locator("#question").fill("Le titre mène-t-il à un emploi près d'ici ?");
        bouton(rapporteur, "Demander cet avis").click();
        rapporteur.locator("article.carte[id^=avis-]").waitFor();
        rapporteur.close();

        Page expert = connecte(EXPERT);
        expert.navigate(application.url() + "/dossiers/" + numero + "/avis");
        visite.regarder(expert, EXPERT, "avis demandé");
        dossiers.proposer(numero);
        expert.locator("textarea[name=avis]").fill("Oui, trois entreprises recrutent.");
        bouton(expert, "Rendre cet avis").click();
        expert.locator(".message-erreur").waitFor();
        visite.regarder(expert, EXPERT, "avis venu trop tard");
        expert.close();
        laPageDeLaPersonne(numero);
    }

    private void laPageDeLaPersonne(String numero) {
        Page conseiller = connecte("conseiller");
        conseiller.navigate(application.url() + "/dossiers/" + numero);
        conseiller.locator("#lien-de-la-personne summary").click();
        conseiller.getByLabel("Organisme de formation et lieu").fill("AFPA de Bourges");
        conseiller.getByLabel("Votre téléphone").fill("02 38 00 00 00");
        bouton(conseiller, "Faire un lien").click();
        Locator lien = conseiller.getByLabel("Voici le lien");
        lien.waitFor();
        Page personne = sansCompte(lien.inputValue().replaceFirst("^https?://[^/]+", ""));
        visite.regarder(personne, SANS_COMPTE, "le plan de la personne");
        personne.close();
        conseiller.close();
    }

    private void leModele() {
        Page page = connecte("secretariat");
        page.navigate(application.url() + "/modeles/nouveau");
        visite.regarder(page, "secretariat", "/modeles/nouveau");
        page.navigate(parFormulaire("secretariat", "/modeles/nouveau", "titre=Reste+d%27un+demandeur+d%27emploi&raison=Vu+trois+fois&statuts=DEMANDEUR_EMPLOI"
                + "&resteMaximum=600%2C00&dispositif1=REGION_CHEQUE&rubrique1=CP&taux1=100&plafond1=600%2C00"));
        visite.regarder(page, "secretariat", "un modèle");
        page.close();
    }

    private void lEtude() {
        Page page = connecte("cfor");
        page.navigate(parFormulaire("cfor", "/etudes/nouvelle", "titre=Cumuler+compte+et+aide,+vu+sur+" + visite.ecran + "&probleme=Deux+financeurs+se+renvoient+la+demande."));
        visite.regarder(page, "cfor", "une étude");
        page.close();
    }

    /** One only is before the bureau at a time. */
    private void laValeurProposee() {
        Page page = connecte("secretariat");
        page.navigate(application.url() + "/baremes/aif.plafond");
        Locator dejaProposee = page.locator("main a[href*='/baremes/propositions/']");
        page.navigate(dejaProposee.count() > 0 ? application.url() + dejaProposee.first().getAttribute("href")
                : parFormulaire("secretariat", "/baremes/aif.plafond/essai", "valeur=2000&effet=01%2F01%2F2018&raison=Le+prix+des+formations+a+monté."));
        visite.regarder(page, "secretariat", "une valeur proposée");
        page.close();
    }

    /** It has begun, as its own database is told: nobody waits for an hour. */
    private void laSeanceAClore() throws Exception {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS).plusDays(9);
        String seance = parFormulaire("secretariat", "/seances", "jour=" + CasDAujourdhui.ecrite(jour).replace("/", "%2F") + "&heure=14%3A30&lieu=Tours");
        String numero = dossiers.auVote("À la séance");
        try (Connection base = BaseDeLApplication.ouvrir(application.donnees)) {
            String chemin = seance.substring(application.url().length());
            parFormulaire("secretariat", chemin + "/points/" + BaseDeLApplication.nombre(base, "select max(id) from conference.scrutin where numero = '" + numero + "'"), "");
            parFormulaire("secretariat", chemin + "/convocation", "");
            base.createStatement().executeUpdate("update conference.seance set debut = now() - interval '1 hour' where id = "
                    + Long.parseLong(seance.substring(seance.lastIndexOf('/') + 1)));
        }
        Page page = connecte("secretariat");
        page.navigate(seance + "/cloture");
        visite.regarder(page, "secretariat", "une séance à clore");
        page.close();
    }

    private void leCodeDuTelephone() {
        Visiteur chezSoi = new Visiteur(application.port, null, null).seConnecter(AU_SECOND_FACTEUR, "demo");
        Matcher secret = SECRET.matcher(chezSoi.ouvrir("/mon-compte/second-facteur").body());
        if (secret.find()) {
            chezSoi.envoyerFormulaire("/mon-compte/second-facteur", "actuel=demo&code=" + CodesDuTelephone.maintenant(secret.group(1).replace(" ", "")));
        }
        Page page = sansCompte("/connexion");
        page.getByLabel("Identifiant").fill(AU_SECOND_FACTEUR);
        page.getByLabel("Mot de passe").fill("demo");
        page.getByText("Se connecter").click();
        page.waitForURL("**/connexion/code");
        visite.regarder(page, AU_SECOND_FACTEUR, "le code du téléphone");
        page.close();
    }

    /** @return the address that the answer leads to */
    private String parFormulaire(String compte, String chemin, String champs) {
        Visiteur visiteur = new Visiteur(application.port, null, null).seConnecter(compte, "demo");
        String lieu = visiteur.envoyerFormulaire(chemin, champs).headers().firstValue("Location")
                .orElseThrow(() -> new AssertionError(chemin + " n'a mené nulle part"));
        return lieu.startsWith("http") ? lieu : application.url() + lieu;
    }

    private Page sansCompte(String chemin) {
        Page page = navigateur.page(application.url() + chemin);
        page.setViewportSize(visite.largeur, visite.hauteur);
        return page;
    }

    private Page connecte(String compte) {
        return navigateur.seConnecter(application.url(), compte, visite.largeur, visite.hauteur);
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
