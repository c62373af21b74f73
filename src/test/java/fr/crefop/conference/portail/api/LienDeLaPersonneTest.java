package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.Jeton;
import fr.crefop.conference.vieprivee.Anonymisation;
import fr.crefop.conference.vieprivee.DonneesTenues;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The person, who has no account, reads her plan by a link that her advisor makes. */
@ExtendWith(OutputCaptureExtension.class)
class LienDeLaPersonneTest extends AvecApi {

    private static final String PHRASE = "une phrase assez longue";
    private static final Pattern LIEN = Pattern.compile("value=\"[^\"]*(/personne/plan/([A-Za-z0-9_-]{43}))\"");

    @Autowired Journal journal;
    @Autowired Limitations limitations;
    @Autowired Anonymisation anonymisation;
    @Autowired DonneesTenues donnees;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;

    private String numero;

    @BeforeEach
    void unDossier() {
        numero = saisirPourQuelquUnDAutre("cas-12");
    }

    @Test
    void laPersonneLitSonPlanSansCompteEtSaitQuiAppeler() {
        HttpResponse<String> page = anonyme().ouvrir(lien("organisme=AFPA+de+Bourges&telephone=02+38+00+00+00&action=creer"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().replace('\u00a0', ' ')).contains("Projet de plan, non engagé", "Qui paie quoi", "13 725,00 €", "Organisme de formation : AFPA de Bourges",
                "Claire Moreau", "02 38 00 00 00", "Ce qu'il y a à faire", "href=\"/donnees-personnelles\"", numero)
                .doesNotContain("Se déconnecter", "Tasklist", "recevabilité à vérifier", "/dossiers/");
    }

    @Test
    void rienNeGardeNiNeRacontePlusLoinSonAdresse(CapturedOutput sortie) {
        String lien = lien("action=creer");

        HttpResponse<String> page = anonyme().ouvrir(lien);
        personne("conseiller").ouvrir(lien);
        personne("conseiller").telecharger(lien + "/plan.pdf");
        anonyme().posterAutrement(lien, "application/x-www-form-urlencoded", "_csrf=faux");

        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValueSatisfying(robots -> assertThat(robots).contains("noindex"));
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(temoin -> temoin.startsWith("JSESSIONID"));
        assertThat(page.body()).contains("noindex");
        String secret = lien.substring(lien.lastIndexOf('/') + 1);
        assertThat(base.sql("select empreinte from conference.lien where numero = ?").param(numero).query(String.class).single())
                .isEqualTo(Jeton.empreinte(secret));
        assertThat(base.sql("select count(*) from conference.journal j where j::text like ?").param("%" + secret + "%").query(Integer.class).single()).isZero();
        assertThat(sortie.getAll()).doesNotContain(secret);
    }

    @Test
    void unLienInconnuRetireRemplaceOuExpireOuvreLaMemePageQuiDitQuoiFaire() {
        String inconnu = anonyme().ouvrir("/personne/plan/" + Jeton.tirer(32)).body();
        String premier = lien("action=creer");
        String second = lien("action=creer");
        assertThat(anonyme().ouvrir(second).statusCode()).isEqualTo(200);

        assertThat(inconnu).contains("Ce lien n'est plus valable", "votre conseiller").doesNotContain(numero);
        mort(premier, inconnu);
        base.sql("update conference.lien set fait_le = fait_le - interval '70 days', expire_le = now() - interval '1 second' where numero = ? and retire_le is null")
                .param(numero).update();
        mort(second, inconnu);
        String troisieme = lien("action=creer");
        assertThat(personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/lien/retrait", "").statusCode()).isEqualTo(302);
        mort(troisieme, inconnu);
        mort(troisieme + "/plan.pdf", inconnu);
        mort("/personne/plan/court", inconnu);
    }

    @Test
    void leLienDureSoixanteJoursEtNEstMontreQuUneFois() {
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).containsPattern(LIEN);
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).doesNotContainPattern(LIEN).contains("Un lien est en service jusqu&#39;au",
                "jusqu&#39;à 60 jours après le dernier jour prévu, sans attendre plus de 3 ans après l&#39;entrée");
        assertThat(base.sql("select (expire_le at time zone 'Europe/Paris')::date - (fait_le at time zone 'Europe/Paris')::date from conference.lien where numero = ?")
                .param(numero).query(Integer.class).single()).as("le soixantième jour compris").isEqualTo(61);
    }

    @Test
    void leJournalDitQuIlEstFaitOuvertUneFoisEtRetire() {
        String lien = lien("action=creer");
        anonyme().ouvrir(lien);
        anonyme().ouvrir(lien);
        personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/lien/retrait", "");

        assertThat(journal.du(numero).stream().map(Journal.Ligne::acte).filter(acte -> acte.name().startsWith("LIEN_")))
                .containsExactly(Acte.LIEN_REMIS, Acte.LIEN_OUVERT, Acte.LIEN_RETIRE);
    }

    @Test
    void laPageNeDitNiVoteNiMotif() {
        recit.nonRecevable(numero, "Motif du seul secrétariat");
        String page = anonyme().ouvrir(lien("action=creer")).body();

        assertThat(page).contains("Comment elle se termine", "n&#39;est pas recevable").doesNotContain("Motif du seul secrétariat", "Qui paie quoi");
    }

    @Test
    void seulQuiSuitLaPersonneFaitUnLien() {
        for (String autre : new String[] {"conseiller.ml", "bureau.etat", "rapporteur", "fongecif", "admin", "cfor"}) {
            assertThat(personne(autre).envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer").statusCode()).as(autre).isIn(403, 404);
        }
        assertThat(personne("secretariat").envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer").statusCode())
                .as("tant que sa structure la suit").isEqualTo(404);
        assertThat(base.sql("select count(*) from conference.lien where numero = ?").param(numero).query(Integer.class).single()).isZero();
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).doesNotContain("La page de la personne");
    }

    @Test
    void unTelephoneQuiNEnEstPasUnEstRefuseEtResteAffiche() {
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer&telephone=appelez-moi&organisme=AFPA");

        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("un numéro de téléphone s&#39;écrit en chiffres", "value=\"appelez-moi\"", "value=\"AFPA\"")
                .doesNotContainPattern(LIEN);
    }

    @Test
    void leRefusEstLuAvecLeChampQuiEnEstLaCauseEtAvecLuiSeul() {
        Visiteur conseiller = personne("conseiller");
        conseiller.envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer&telephone=appelez-moi&organisme=AFPA");
        String telephone = conseiller.ouvrir("/dossiers/" + numero).body();
        assertThat(telephone).containsOnlyOnce("id=\"refus-lien\"");
        assertThat(champ(telephone, "lien-telephone")).contains("aria-invalid=\"true\"", "aria-describedby=\"refus-lien\"");
        assertThat(champ(telephone, "lien-organisme")).doesNotContain("aria-invalid", "aria-describedby");

        conseiller.envoyerFormulaire("/dossiers/" + numero + "/lien", "action=creer&organisme=" + "a".repeat(201));
        String organisme = conseiller.ouvrir("/dossiers/" + numero).body();
        assertThat(champ(organisme, "lien-organisme")).contains("aria-invalid=\"true\"", "aria-describedby=\"refus-lien\"");
        assertThat(champ(organisme, "lien-telephone")).doesNotContain("aria-invalid", "aria-describedby");
    }

    @Test
    void unCollegueQuiChangeLOrganismeLaisseLeTelephoneDuConseiller() {
        String lien = lien("organisme=AFPA+de+Bourges&telephone=02+38+00+00+00&action=creer");
        String collegue = "essai.collegue" + System.nanoTime();
        comptes.creer(new Compte(collegue, "Odile Essai", "Mission conseil Orléans", Set.of(Groupe.CONSEILLER)), MotDePasse.de(PHRASE));
        try {
            Visiteur autre = anonyme().seConnecter(collegue, PHRASE);
            assertThat(autre.ouvrir("/dossiers/" + numero).body()).contains("Seul le conseiller nommé").doesNotContain("name=\"telephone\"");
            assertThat(autre.envoyerFormulaire("/dossiers/" + numero + "/lien", "organisme=GRETA+de+Tours&telephone=02+48+11+11+11&action=enregistrer")
                    .statusCode()).isEqualTo(302);
        } finally {
            gestion.fermer(collegue, "admin");
        }

        assertThat(anonyme().ouvrir(lien).body().replace('\u00a0', ' ')).contains("GRETA de Tours", "Claire Moreau", "02 38 00 00 00")
                .doesNotContain("AFPA de Bourges", "02 48 11 11 11");
    }

    @Test
    void leMemePlanSImprimeSurUnePage() throws IOException {
        String lien = lien("organisme=AFPA+de+Bourges&telephone=02+38+00+00+00&action=creer");
        try (PDDocument plan = Loader.loadPDF(anonyme().telecharger(lien + "/plan.pdf").body())) {
            assertThat(plan.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(plan).replaceAll("[\\s\u00a0]+", " ")).contains("Organisme de formation : AFPA de Bourges", "Claire Moreau",
                    "02 38 00 00 00", "17 septembre 2018");
        }
    }

    @Test
    void quandTousLesFinanceursOntReponduSaPageDitCeQuIlsPaientSansLePromettre() {
        recit.mandatApresLeVote(numero, "Trouver 415,00 €");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");

        assertThat(anonyme().ouvrir(lien("action=creer")).body().replace('\u00a0', ' ')).contains("Projet de plan, non engagé", "415,00 €",
                "accord exceptionnel (dérogation)", "Selon ce projet, il ne vous reste rien à payer.").doesNotContain("Solliciter la Région", "À titre exceptionnel");
    }

    @Test
    void unPlanDecideSeLitCommeIlAEteDecideEtAvecLOrganismeDAujourdhui() {
        String decide = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(decide, "DIRECTE");
        recit.accepte(decide, "fongecif");
        recit.accepte(decide, "pole-emploi");
        numero = decide;
        String lien = lien("organisme=AFPA+de+Bourges&action=creer");
        String page = anonyme().ouvrir(lien).body();
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,prixHt}', '1') where numero = ?").param(decide).update();

        assertThat(page.replace('\u00a0', ' ')).contains("Votre plan est décidé", "Plan engagé directement", "19 800,00 €", "Il ne vous reste rien à payer",
                "AFPA de Bourges").doesNotContain("Projet de plan");
        assertThat(anonyme().ouvrir(lien).body()).isEqualTo(page);
    }

    @Test
    void unDossierQueLaPersonneAFaitLimiterNeSOuvrePlus() {
        String lien = lien("action=creer");
        limitations.poser(numero, "Elle conteste", "secretariat");
        assertThat(anonyme().ouvrir(lien).statusCode()).isEqualTo(404);

        limitations.lever(numero, "secretariat");
        assertThat(anonyme().ouvrir(lien).statusCode()).isEqualTo(200);
    }

    @Test
    void leLienEstRemisALaPersonneQuiDemandeSesDonneesEtOublieAvecLeDossier() {
        String lien = lien("organisme=AFPA+de+Bourges&action=creer");
        assertThat(donnees.de(numero, "secretariat").dossiers().get(numero).get("Les liens qui ouvrent votre page").toString())
                .contains("conseiller").doesNotContain(Jeton.empreinte(lien.substring(lien.lastIndexOf('/') + 1)));
        assertThat(donnees.de(numero, "secretariat").dossiers().get(numero).toString()).contains("AFPA de Bourges");

        recit.nonRecevable(numero, "Hors région");
        anonymisation.anonymiser(numero, Journal.SYSTEME);

        assertThat(anonyme().ouvrir(lien).statusCode()).isEqualTo(404);
        assertThat(base.sql("select count(*) from conference.contact where numero = ?").param(numero).query(Integer.class).single()).isZero();
    }

    private static String champ(String page, String id) {
        Matcher balise = Pattern.compile("<input[^>]*id=\"" + id + "\"[^>]*>").matcher(page);
        assertThat(balise.find()).as(id).isTrue();
        return balise.group();
    }

    private void mort(String lien, String inconnu) {
        HttpResponse<String> reponse = anonyme().ouvrir(lien);
        assertThat(reponse.statusCode()).as(lien).isEqualTo(404);
        assertThat(reponse.body()).as("rien ne dit qu'il y eut un lien").isEqualTo(inconnu);
    }

    private String lien(String champs) {
        Visiteur conseiller = personne("conseiller");
        assertThat(conseiller.envoyerFormulaire("/dossiers/" + numero + "/lien", champs).statusCode()).isEqualTo(302);
        Matcher montre = LIEN.matcher(conseiller.ouvrir("/dossiers/" + numero).body());
        assertThat(montre.find()).isTrue();
        return montre.group(1);
    }
}
