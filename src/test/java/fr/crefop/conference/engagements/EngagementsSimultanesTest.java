package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people of one funder answer the same request in the same second. */
class EngagementsSimultanesTest extends AvecApplication {

    private static final String FINANCEUR = "POLE_EMPLOI";

    @Autowired ToursDEngagement tours;
    @Autowired Engagements engagements;
    @Autowired Plans plans;
    @Autowired Journal journal;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private String numero;
    private Montant part;

    @BeforeEach
    void unePartDemandee() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-01");
        tours.demander(numero, Engagement.Base.PLAN, plans.exigerDernier(numero).contributions().stream().map(LigneDePlan::de).toList());
        part = engagements.exiger(numero, FINANCEUR).demande();
    }

    @RepeatedTest(5)
    void deuxAccordsALaFoisNEngagentQuUneFois() throws Exception {
        Simultanement.Issue<EtatEngagement> issue = Simultanement.faire(List.of(accepter(), accepter()));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().isInstanceOfSatisfying(RefusMetier.class, refus ->
                assertThat(refus).hasMessageContaining("Ce financeur a déjà répondu"));
        assertThat(acquis()).isEqualTo(part);
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.ENGAGEMENT_ACCEPTE).hasSize(1);
    }

    @RepeatedTest(5)
    void unAccordEtUnRefusALaFoisLaissentLePremierSeul() throws Exception {
        Simultanement.Issue<EtatEngagement> issue = Simultanement.faire(List.of(accepter(), () -> {
            engagements.refuser(numero, FINANCEUR, "Budget épuisé", "pole-emploi");
            return EtatEngagement.REFUSE;
        }));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(engagements.exiger(numero, FINANCEUR).etat()).isEqualTo(issue.reussites().get(0));
        assertThat(acquis()).isEqualTo(issue.reussites().contains(EtatEngagement.ACCEPTE) ? part : Montant.ZERO);
    }

    private Callable<EtatEngagement> accepter() {
        return () -> {
            engagements.accepter(numero, FINANCEUR, null, "pole-emploi");
            return EtatEngagement.ACCEPTE;
        };
    }

    private Montant acquis() {
        return Montant.somme(engagements.acquis(numero).stream().map(LigneDePlan::montant));
    }
}
