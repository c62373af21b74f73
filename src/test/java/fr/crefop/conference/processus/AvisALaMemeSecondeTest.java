package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.DocumentJoint;
import fr.crefop.conference.travaux.EtatExpertise;
import fr.crefop.conference.travaux.Expertise;
import fr.crefop.conference.travaux.Expertises;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An expert answers in the very second in which the group proposes: the answer is kept whole, or refused whole and in French. */
class AvisALaMemeSecondeTest extends AvecProcedure {

    private static final byte[] PDF = "%PDF-1.7 étude".getBytes(StandardCharsets.UTF_8);

    @Autowired Expertises expertises;
    @Autowired Mandats mandats;
    @Autowired Guichet guichet;
    @Autowired Comptes comptes;
    @Autowired TransactionTemplate transaction;

    private String numero;
    private long avis;

    @BeforeEach
    void unAvisEstAttendu() {
        numero = dossierSeul("cas-12");
        mandats.donner(numero, "Étudier", LocalDate.now(PARIS).plusDays(30), "rapporteur", "secretariat");
        entrer(GroupeDeTravail.CLE, GroupeDeTravail.PROPOSER_SOLUTION, numero, Map.of());
        avis = expertises.demander(numero, "groupe:agefiph", "Pouvez-vous compléter ?", "rapporteur");
    }

    @RepeatedTest(8)
    void avecUnDocument() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(expert(true), rapporteur()));
        assertThat(issue.reussites()).contains("rapporteur");
        ditOuGarde(issue, "étude.pdf");
    }

    @RepeatedTest(8)
    void sansDocument() throws Exception {
        Simultanement.Issue<String> issue = Simultanement.faire(List.of(expert(false), rapporteur()));
        assertThat(issue.reussites()).contains("rapporteur");
        ditOuGarde(issue, null);
    }

    private void ditOuGarde(Simultanement.Issue<String> issue, String document) {
        boolean garde = issue.reussites().contains("expert");
        assertThat(issue.refus()).hasSize(garde ? 0 : 1).allSatisfy(refus -> {
            assertThat(refus).isInstanceOf(RefusMetier.class);
            assertThat(refus.getMessage()).matches(".*(n'est plus attendu|n'est plus ouverte).*");
        });
        assertThat(expertises.exiger(avis)).extracting(Expertise::etat, Expertise::document)
                .containsExactly(garde ? EtatExpertise.RENDU : EtatExpertise.NON_RENDU, garde ? document : null);
    }

    /** In one transaction, as the page does. */
    private Callable<String> expert(boolean avecDocument) {
        return () -> {
            transaction.executeWithoutResult(encours -> {
                if (avecDocument) {
                    expertises.joindre(avis, DocumentJoint.lire("étude.pdf", PDF), "agefiph");
                }
                guichet.rendreAvis(comptes.trouver("agefiph").orElseThrow(), numero, avis, Map.of("avis", "Oui"));
            });
            return "expert";
        };
    }

    private Callable<String> rapporteur() {
        return () -> {
            guichet.repondre(comptes.trouver("rapporteur").orElseThrow(), numero, GroupeDeTravail.PROPOSER_SOLUTION,
                    Map.of("commentaire", "Voir le plan"));
            return "rapporteur";
        };
    }
}
