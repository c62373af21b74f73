package fr.crefop.conference.affaires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Simultanement;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A number is unique, and nobody waits for it until another's act is over. */
class AffairesTest extends AvecApplication {

    @Autowired Affaires affaires;
    @Autowired TransactionTemplate transaction;

    @Test
    void unNumeroSePrendPendantQuUneAutreSaisineNEstPasFinie() {
        affaires.nouveauDossier(2101);
        transaction.executeWithoutResult(enCours -> {
            assertThat(affaires.nouveauDossier(2101).numero()).isEqualTo("CF-2101-00002");

            String autre = CompletableFuture.supplyAsync(() -> affaires.nouveauDossier(2101).numero()).orTimeout(5, TimeUnit.SECONDS).join();

            assertThat(autre).isEqualTo("CF-2101-00003");
        });
    }

    @Test
    void lesPremiersDUneAnneeArriventEnsembleEtOntChacunLeLeur() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(Collections.nCopies(8, () -> affaires.nouveauDossier(2102).numero()));

        assertThat(issue.refus()).isEmpty();
        assertThat(issue.reussites()).containsExactlyInAnyOrder("CF-2102-00001", "CF-2102-00002", "CF-2102-00003",
                "CF-2102-00004", "CF-2102-00005", "CF-2102-00006", "CF-2102-00007", "CF-2102-00008");
    }

    @Test
    void unActeQuiEchoueNeRendPasSonNumeroEtChaqueGenreALesSiens() {
        affaires.nouvelleEtude(2103);
        transaction.executeWithoutResult(echoue -> {
            affaires.nouvelleEtude(2103);
            echoue.setRollbackOnly();
        });

        assertThat(affaires.nouvelleEtude(2103).numero()).isEqualTo("ET-2103-00003");
        assertThat(affaires.nouvelleConvention(2103).numero()).isEqualTo("CV-2103-00001");
    }
}
