package fr.crefop.conference.portail.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.TetesDuJournal;
import fr.crefop.conference.journal.VerificationALaDemande;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who administrates asks whether the record is whole, while everybody works, and reads the answer on the same page. */
class PageDuJournalTest extends AvecApplication {

    @Autowired VerificationALaDemande verification;
    @Autowired TetesDuJournal tetes;
    @Autowired JdbcClient base;

    @Test
    void lAdministrationVerifieLeJournalEtLitLeResultat() throws Exception {
        tetes.relever();
        Visiteur admin = personne("admin");
        long avant = demandes();

        assertThat(admin.envoyerFormulaire("/journal/verification", "").headers().firstValue("Location").orElse("")).endsWith("/journal");
        attendre();

        String page = admin.ouvrir("/journal").body();
        assertThat(page).contains("Le journal est intact.", "Actes lus", "Durée", "Têtes relevées")
                .contains(verification.etat().constat().tete().toString());
        assertThat(verification.etat().constat().actes()).isPositive();
        assertThat(demandes()).isEqualTo(avant + 1);
    }

    @Test
    void uneTeteQuiNEstPasCelleDuJournalSeVoit() throws Exception {
        String autre = "1:" + "ab".repeat(32);
        personne("secretariat").envoyerFormulaire("/journal/verification", "tete=" + autre);
        attendre();

        assertThat(personne("admin").ouvrir("/journal").body()).contains("Le journal a été altéré", "rang 1");
    }

    @Test
    void uneTeteMalEcriteEstRefuseeEnFrancaisEtRienNEstDemande() {
        long avant = demandes();

        HttpResponse<String> refus = personne("admin").envoyerFormulaire("/journal/verification", "tete=douze");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("rang:empreinte");
        assertThat(demandes()).isEqualTo(avant);
    }

    @Test
    void pourLesAutresCettePageNExistePas() {
        for (String qui : List.of("conseiller", "bureau.etat", "region", "rapporteur", "cfor")) {
            assertThat(personne(qui).ouvrir("/journal").statusCode()).as(qui).isEqualTo(404);
            assertThat(personne(qui).envoyerFormulaire("/journal/verification", "").statusCode()).as(qui).isEqualTo(404);
        }
    }

    private long demandes() {
        return base.sql("select count(*) from conference.journal where acte = 'VERIFICATION_DU_JOURNAL_DEMANDEE'").query(Long.class).single();
    }

    private void attendre() throws InterruptedException {
        Instant fin = Instant.now().plus(Duration.ofMinutes(1));
        while (verification.etat().enCours() && Instant.now().isBefore(fin)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(verification.etat().enCours()).isFalse();
    }
}
