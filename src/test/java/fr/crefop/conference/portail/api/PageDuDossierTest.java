package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a case, read in a minute: where it stands, what I do now, the way, the plan in three columns, why. */
class PageDuDossierTest extends AvecApi {

    @Autowired RequetesComptees requetes;

    @Test
    void lEtatSeDitEnTeteAvecQuiDoitRepondre() {
        String numero = saisir("cas-12");

        assertThat(texte("conseiller", "/dossiers/" + numero)).containsPattern("La saisine est reçue et sa recevabilité est à vérifier, depuis le .* ; une réponse est attendue \\(Secrétariat permanent\\), au plus tard le ");
        recit.recevable(numero, "CONFERENCE");
        assertThat(texte("conseiller", "/dossiers/" + numero)).contains("Le bureau vote pour dire s'il approfondit ce dossier", "4 réponses sont attendues");
    }

    @Test
    void monBoutonMeneALActeQuiMAttendEtNAttendQueMoi() {
        String numero = saisir("cas-12");

        assertThat(html("secretariat", numero)).containsPattern("<a class=\"bouton\" href=\"/a-faire/[^\"]+\">Vérifier la recevabilité");
        assertThat(html("conseiller", numero)).doesNotContain("Votre réponse est attendue", "À vous d&#39;agir");
        recit.aCompleter(numero, "Le devis");
        assertThat(html("conseiller", numero)).contains("Votre réponse est attendue", "<a class=\"bouton\" href=\"/dossiers/" + numero + "/saisine\">Compléter la saisine</a>",
                ">Répondre sans changer la saisine</a>");
        assertThat(html("secretariat", numero)).doesNotContain("Votre réponse est attendue");
    }

    @Test
    void laFriseMarqueLEtapeEnCoursEtDateCellesQuiSontPassees() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Chercher une dérogation.");

        String html = html("rapporteur", numero);
        assertThat(html.split("aria-current=\"step\"", -1)).hasSize(2);
        assertThat(texte("rapporteur", "/dossiers/" + numero)).containsPattern("Recevabilité fait \\d+(er)? \\p{L}+ \\d{4} Vote du bureau sur l'opportunité fait \\d+(er)? \\p{L}+ \\d{4} Mandat fait "
                + "\\d+(er)? \\p{L}+ \\d{4} Groupe de travail fait \\d+(er)? \\p{L}+ \\d{4} Proposition étape en cours maintenant Réponses des financeurs à venir");
    }

    @Test
    void laFriseDUnDossierClosEstFaiteJusquAuBout() {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "Hors région");

        assertThat(texte("conseiller", "/dossiers/" + numero)).containsPattern("Clos fait \\d+(er)? \\p{L}+ \\d{4}").doesNotContain("étape en cours maintenant");
        assertThat(html("conseiller", numero)).doesNotContain("aria-current=\"step\"");
    }

    @Test
    void lesPartiesDeLaPageOntChacuneSonLien() {
        String numero = saisir("cas-12");

        for (String partie : new String[] {"plan", "pourquoi", "pieces-et-echanges", "votes-et-reponses", "historique"}) {
            assertThat(html("conseiller", numero)).contains("href=\"#" + partie + "\"", "<section id=\"" + partie + "\"");
        }
    }

    @Test
    void lePlanSeLitEnUneSeuleTableDesReglesALaReponse() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Chercher une dérogation.");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "L'emploi est certain");

        assertThat(html("secretariat", numero).split("<table class=\"tableau empile en-trois\"", -1)).hasSize(2);
        assertThat(texte("secretariat", "/dossiers/" + numero)).contains("Selon les règles Proposé Réponse du financeur", "accord exceptionnel (dérogation) Chèque formation de la Région – 415,00 € … réponse attendue");
        recit.accepte(numero, "region");
        assertThat(texte("secretariat", "/dossiers/" + numero)).contains("Chèque formation de la Région – 415,00 € ✔ 415,00 € confirmé", "pas encore confirmés");

        recit.accepte(numero, "fongecif");
        assertThat(texte("secretariat", "/dossiers/" + numero)).contains("tout est confirmé").doesNotContain("pas encore confirmés");
    }

    @Test
    void unMontantSExpliqueParUnePhraseEtSesReferencesSontRepliees() {
        String numero = saisir("cas-12");

        assertThat(texte("conseiller", "/dossiers/" + numero)).contains("Le FONGECIF Centre-Val de Loire paie 27,45 € de l'heure pour 500 heures, sous son plafond de 18 000,00 €, soit 13 725,00 €.");
        String html = html("conseiller", numero);
        assertThat(html.indexOf("CIFCDD-M1")).isGreaterThan(html.indexOf("<summary>Références</summary>"));
    }

    /** A calculation tells the demande: who does not read the one does not read the other. */
    @Test
    void unCollegeNeLitPasLePourquoiDUnMontant() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");

        assertThat(texte("bureau.etat", "/dossiers/" + numero)).contains("13 725,00 €").doesNotContain("de l'heure pour 500 heures");
    }

    @Test
    void ceQuUnFinanceurARefuseNEstPasVert() {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "Hors région");

        String html = html("conseiller", numero);
        assertThat(html).contains("ton-refuse", "Saisine non recevable").doesNotContain("class=\"resume complet\"", "ton-reussi");
    }

    @Test
    void laProcedureSeDessineAvecLEtapeEnCoursEtSansRienDeCeQuiLaFaitMarcher() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.CONTRE, "Zyxquillard");

        String html = personne("conseiller").ouvrir("/dossiers/" + numero + "/procedure").body();
        assertThat(html).contains("data-ici=\"CallActivity_VoteOpportunite\"", "Voter l", "Le bureau vote pour dire").doesNotContain("Zyxquillard", "CONTRE");
        assertThat(html.replaceAll("(?s).*data-dessin=\"([^\"]*)\".*", "$1")).contains("bpmn:process").doesNotContain("${", "camunda", "delegate");
        assertThat(anonyme().lire(html.replaceAll("(?s).*src=\"([^\"]*bpmn-navigated-viewer[^\"]*)\".*", "$1")).statusCode()).isEqualTo(200);
    }

    @Test
    void laProcedureDUnDossierClosMontreSaFin() {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "Hors région");

        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero + "/procedure").body()).contains("data-ici=\"EndEvent_NonRecevable\"");
    }

    @Test
    void quiNeVoitPasLeDossierNEnVoitPasLaProcedure() {
        String numero = saisir("cas-12");

        assertThat(personne("bureau.etat").ouvrir("/dossiers/" + numero + "/procedure").statusCode()).isEqualTo(404);
    }

    /** The more rounds, the more lines: not the more questions. */
    @Test
    void laPageDemandePeuALaBaseQuelQueSoitLAvancementDuDossier() {
        String numero = saisir("cas-12");
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/dossiers/" + numero);
        int recu = requetes.pendant(() -> secretariat.ouvrir("/dossiers/" + numero));
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Chercher une dérogation.");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "L'emploi est certain");
        int auxEngagements = requetes.pendant(() -> secretariat.ouvrir("/dossiers/" + numero));

        assertThat(recu).as("à la réception").isLessThanOrEqualTo(100);
        assertThat(auxEngagements).as("aux engagements").isLessThanOrEqualTo(recu + 60);
    }

    private String html(String compte, String numero) {
        return personne(compte).ouvrir("/dossiers/" + numero).body();
    }

    private String texte(String compte, String adresse) {
        return personne(compte).ouvrir(adresse).body().replaceAll("<[^>]+>", " ").replace("&#39;", "'").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
