package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The person, who has no account, is told what is done with her data. */
class NoticeTest extends AvecApi {

    @Test
    void laNoticeSOuvreSansCompteEtDitTout() {
        HttpResponse<String> notice = anonyme().ouvrir("/donnees-personnelles");

        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.body()).contains("Qui en répond", "article 6.1.e", "Qui les lit", "5 ans", "Vos droits", "délégué à la protection des données",
                "www.cnil.fr").doesNotContain("Accueil");
    }

    @Test
    void elleEstRappeleeSurChaquePageEtSurLePlanRemisALaPersonne() throws IOException {
        String numero = saisir("cas-12");
        assertThat(anonyme().ouvrir("/connexion").body()).contains("href=\"/donnees-personnelles\"");
        assertThat(personne("conseiller").ouvrir("/saisines/nouvelle").body()).contains("href=\"/donnees-personnelles\"");

        try (PDDocument plan = Loader.loadPDF(programme("conseiller").telecharger("/api/dossiers/" + numero + "/plan.pdf").body())) {
            assertThat(plan.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(plan).replaceAll("\\s+", " ")).contains("Vos données, vos droits : http", "/donnees-personnelles");
        }
    }
}
