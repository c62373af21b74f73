package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role does what it is there for without a mouse, on a laptop and on a phone: one always sees where one is, and what was done is told. */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class AuClavierIT {

    private static final LocalDate AUJOURDHUI = LocalDate.now(HorlogeConfiguration.PARIS);

    private ApplicationReelle application;
    private Navigateur navigateur;
    private int largeur;
    private int hauteur;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void unDossierVaDeLaRecevabiliteALEntreeEnFormation(String ecran, int large, int haut, ApplicationReelle partagee) throws Exception {
        application = partagee;
        largeur = large;
        hauteur = haut;
        String numero = new DossierALEtape(application).recu("Clavier " + ecran);
        try (Navigateur ouvert = Navigateur.ouvrir()) {
            navigateur = ouvert;
            repondre("secretariat", numero, "Task_VerifierRecevabilite", mains -> mains.choisir("Oui, elle est recevable").choisir("Conférence : le bureau est saisi"), false);
            repondre("bureau.etat", numero, "Task_VoterCollege", mains -> mains.choisir("Pour"), true);
            new DossierALEtape(application).voterPour(numero, List.of("bureau.region", "bureau.salaries", "bureau.employeurs"));
            repondre("secretariat", numero, "Task_DonnerMandat", mains -> mains.ecrire("Objet du mandat", "Trouver les 1 985,00 € qui manquent")
                    .ecrire("Échéance du mandat", ecrite(AUJOURDHUI.plusDays(45))).choisir("Romain Delattre"), false);
            ecrireLeCahierEtProposer(numero);
            repondre("france-travail", numero, "Task_EngagerFinanceur", mains -> mains.choisir("Je m'engage sur la part demandée"), true);
            for (String financeur : List.of("region", "secretariat")) {
                new Taches(application).repondre(financeur, numero, "Task_EngagerFinanceur", Map.of("reponse", "ACCEPTE"));
            }
            repondre("bureau.salaries", numero, "Task_VoterCollege", mains -> mains.choisir("Pour"), true);
            new DossierALEtape(application).voterPour(numero, List.of("bureau.etat", "bureau.region", "bureau.employeurs"));
            repondre("conseiller", numero, "Task_ConfirmerEntree", mains -> mains.choisir("Oui, la personne est entrée en formation"), false);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void laCommissionDemandeUneEtude(String ecran, int large, int haut, ApplicationReelle partagee) {
        try (Navigateur ouvert = Navigateur.ouvrir()) {
            Page page = ouvert.seConnecter(partagee.url(), "cfor", large, haut);
            menu(new Clavier(page), ecran, "Études");
            page.waitForURL("**/etudes");
            new Clavier(page).ouvrir("Demander une étude");
            page.waitForURL("**/etudes/nouvelle");
            new Clavier(page).ecrire("Titre", "Le reste des salariés à temps partiel, " + System.nanoTime()).ecrire("Le problème", "Deux financeurs se renvoient la part restante.")
                    .ouvrir("Envoyer au secrétariat");
            page.waitForURL("**/etudes/ET-*");
            new Clavier(page).lire(".message-fait", "L'étude est demandée");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ordinateur, 1280, 900", "telephone, 390, 844"})
    void lAdministrationOuvreUnCompte(String ecran, int large, int haut, ApplicationReelle partagee) {
        try (Navigateur ouvert = Navigateur.ouvrir()) {
            Page page = ouvert.seConnecter(partagee.url(), "admin", large, haut);
            menu(new Clavier(page), ecran, "Comptes");
            page.waitForURL("**/comptes");
            new Clavier(page).ouvrir("Nouveau compte");
            page.waitForURL("**/comptes/nouveau");
            String compte = "clavier." + System.nanoTime();
            new Clavier(page).ecrire("Identifiant", compte).ecrire("Nom affiché", "Ada Clavier").ecrire("Organisme", "Cap emploi")
                    .cocher("Conseillers").ecrire("Mot de passe", "quatre mots sans lien entre eux").ouvrir("Créer le compte");
            page.waitForURL("**/comptes");
            new Clavier(page).lire(".message-fait", "Le compte " + compte + " est ouvert.");
        }
    }

    /** What is folded on a phone is not on the way of who goes by the tabulation. */
    private static void menu(Clavier mains, String ecran, String page) {
        if (ecran.equals("telephone")) {
            mains.ouvrir("Menu");
        }
        mains.ouvrir(page);
    }

    /** Both on the working page, where the list of what is to be done leads. */
    private void ecrireLeCahierEtProposer(String numero) throws Exception {
        JsonNode cahier = Taches.attendre(application.programme("rapporteur"), numero, "Task_RedigerCahierDesCharges");
        Page page = navigateur.seConnecter(application.url(), "rapporteur", largeur, hauteur);
        page.navigate(application.url() + "/a-faire?q=" + numero);
        new Clavier(page).ouvrir(cahier.get("name").asText());
        page.waitForURL("**/dossiers/" + numero + "/travail*");
        new Clavier(page).ecrire("Cahier des charges", "Solliciter la Région et l'employeur.").ouvrir("Enregistrer le cahier des charges")
                .lire(".message-fait", "Le cahier des charges est enregistré");
        // By its first letter: the next one is on no key of this browser's keyboard, and would be inserted in the field that was last written in.
        new Clavier(page).designer("Qui verse la dotation", "Employeur").ecrire("Montant de la dotation (€)", "785,00")
                .designer("Financeur et dispositif, ligne 1", "R").ecrire("Montant en euros, ligne 1", "1 200,00").ecrire("Motif, ligne 1", "Métier qui recrute.").ouvrir("Proposer cette solution");
        page.waitForURL("**/dossiers/" + numero);
        new Clavier(page).lire(".message[role=status]", "La solution est proposée");
        page.close();
    }

    /** @param aConfirmer whether nobody can undo it: the page says first what it does */
    private void repondre(String compte, String numero, String tache, Consumer<Clavier> remplir, boolean aConfirmer) throws Exception {
        JsonNode attendue = Taches.attendre(application.programme(compte), numero, tache);
        Page page = navigateur.seConnecter(application.url(), compte, largeur, hauteur);
        page.navigate(application.url() + "/a-faire?q=" + numero);
        Clavier mains = new Clavier(page);
        mains.ouvrir(attendue.get("name").asText());
        page.waitForURL("**/a-faire/" + attendue.get("id").asText());
        remplir.accept(mains);
        mains.ouvrir("Répondre");
        if (aConfirmer) {
            mains.lire(".message", "Ce qui va se passer").ouvrir("Confirmer");
        }
        assertThat(page.locator(".message-fait")).isFocused();
        assertThat(page.locator(".message-fait")).containsText(numero);
        assertThat(Axe.examiner(page)).as("la page après la réponse de " + compte).isEmpty();
        page.close();
    }

    private static String ecrite(LocalDate jour) {
        return String.format("%02d/%02d/%d", jour.getDayOfMonth(), jour.getMonthValue(), jour.getYear());
    }
}
