package fr.crefop.conference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Case 12 of today from the page of the saisine to its closing, all of it in the portal, each with their own screen, and every click that
 * it takes. A click is what a mouse would click: a button, a link, a box, a choice in a list. What is typed, and going from a field to the
 * next to type on, are told apart, as the sign-ins are. Each act starts at the page of the case, where its mail leads.
 */
@Tag("complet")
@ExtendWith(ApplicationPartagee.class)
class ClicsDUnDossierIT {

    private static final int CLICS_AU_PLUS = 45;
    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs");
    private static final LocalDate AUJOURDHUI = LocalDate.now(HorlogeConfiguration.PARIS);

    private final Map<String, Page> ecrans = new HashMap<>();
    private final Map<String, Integer> parActe = new LinkedHashMap<>();
    private Navigateur navigateur;
    private ApplicationReelle application;
    private String numero;
    private String acte;
    private int passages;

    @Test
    void deLaSaisineALaClotureToutSeFaitDansLePortailEnPeuDeClics(ApplicationReelle partagee) throws Exception {
        application = partagee;
        try (Navigateur ouvert = Navigateur.ouvrir()) {
            navigateur = ouvert;
            saisir();
            jugerRecevable();
            voterPour("vote d'opportunité");
            donnerMandat();
            proposer();
            for (String financeur : List.of("france-travail", "region", "secretariat")) {
                engager(financeur);
            }
            voterPour("vote d'adoption");
            confirmerLEntree();
        }
        int total = parActe.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("Clics du cas 12 d'aujourd'hui, de la saisine à la clôture : " + total + " " + parActe + " ; " + passages
                + " passages d'un champ au suivant pour taper ; " + ecrans.size() + " connexions.");
        assertThat(total).isLessThanOrEqualTo(CLICS_AU_PLUS);
    }

    private void saisir() {
        acte = "saisine";
        Page page = ecran("conseiller");
        page.navigate(application.url() + "/saisines/nouvelle");
        SaisineAuClavier saisine = new SaisineAuClavier(page);
        saisine.remplir();
        numero = saisine.envoyer();
        compter(saisine.clics());
        passages += saisine.passages();
    }

    private void jugerRecevable() throws Exception {
        Page page = arriver("recevabilité", "secretariat", "Task_VerifierRecevabilite");
        cliquer(bouton(page, "Oui, elle est recevable…"));
        cliquer(choix(page, "Conférence : le bureau est saisi"));
        cliquer(bouton(page, "Répondre"));
        enregistre(page);
    }

    private void voterPour(String vote) throws Exception {
        for (String membre : BUREAU) {
            Page page = arriver(vote, membre, "Task_VoterCollege");
            cliquer(bouton(page, "Pour"));
            cliquer(bouton(page, "Confirmer"));
            enregistre(page);
        }
    }

    private void donnerMandat() throws Exception {
        Page page = arriver("mandat", "secretariat", "Task_DonnerMandat");
        cliquer(page.locator(".a-moi a.bouton"));
        taper(page.getByLabel("Objet du mandat"), "Trouver les 1 700,00 € qui manquent");
        taper(page.getByLabel("Échéance du mandat"), CasDAujourdhui.ecrite(AUJOURDHUI.plusDays(45)));
        cliquer(choix(page, "Romain Delattre"));
        cliquer(bouton(page, "Répondre"));
        enregistre(page);
    }

    private void proposer() throws Exception {
        Page page = arriver("travail du groupe", "rapporteur", "Task_RedigerCahierDesCharges");
        cliquer(page.locator(".a-moi a.bouton"));
        taper(page.getByLabel("Cahier des charges"), "Solliciter la Région et l'employeur.");
        cliquer(bouton(page, "Enregistrer le cahier des charges"));
        enregistre(page);
        ligne(page, 1, "REGION_AIDE_INDIVIDUELLE", "1 200,00", "Métier qui recrute.");
        assertThat(page.locator("#apercu")).containsText("Il resterait 500,00");
        page.locator("[name=dotationDe]").selectOption("EMPLOYEUR");
        compter(1);
        taper(page.locator("[name=montantDotation]"), "500,00");
        assertThat(page.locator("#apercu")).containsText("Il ne resterait rien à financer");
        cliquer(bouton(page, "Proposer cette solution"));
        page.waitForURL("**/dossiers/" + numero);
    }

    private void ligne(Page page, int rang, String dispositif, String montant, String motif) {
        page.locator("[name=dispositif" + rang + "]").selectOption(dispositif);
        compter(1);
        taper(page.locator("[name=montant" + rang + "]"), montant);
        taper(page.locator("[name=motif" + rang + "]"), motif);
    }

    private void engager(String financeur) throws Exception {
        Page page = arriver("engagements", financeur, "Task_EngagerFinanceur");
        cliquer(bouton(page, "Je m'engage sur la part demandée"));
        cliquer(bouton(page, "Confirmer"));
        enregistre(page);
    }

    private void confirmerLEntree() throws Exception {
        Page page = arriver("entrée en formation", "conseiller", "Task_ConfirmerEntree");
        cliquer(choix(page, "Oui"));
        cliquer(bouton(page, "Confirmer"));
        assertThat(page.getByText("Clos").first()).isVisible();
    }

    private Page arriver(String quoi, String compte, String tache) throws Exception {
        acte = quoi;
        Taches.attendre(application.programme(compte), numero, tache);
        Page page = ecran(compte);
        page.navigate(application.url() + "/dossiers/" + numero);
        return page;
    }

    private Page ecran(String compte) {
        return ecrans.computeIfAbsent(compte, qui -> navigateur.seConnecter(application.url(), qui));
    }

    private void cliquer(Locator quoi) {
        quoi.click();
        compter(1);
    }

    private void taper(Locator champ, String texte) {
        champ.fill(texte);
        passages++;
    }

    private void compter(int clics) {
        parActe.merge(acte, clics, Integer::sum);
    }

    private static void enregistre(Page page) {
        assertThat(page.locator(".message-fait")).isVisible();
    }

    private static Locator choix(Page page, String libelle) {
        return page.getByLabel(libelle, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
