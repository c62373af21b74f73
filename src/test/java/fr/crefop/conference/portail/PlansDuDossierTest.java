package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.VerificationDesPlans;
import fr.crefop.conference.financement.VerificationDesPlans.Constat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stored plan is computed again from the case page, with what was known when it was made. */
class PlansDuDossierTest extends AvecApplication {

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired VerificationDesPlans verification;
    @Autowired JdbcClient base;

    private String numero;

    @BeforeEach
    void deposerUnDossier() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
    }

    @Test
    void lePlanGardeEstCeluiQuonRecalculeEtLaPageLeDit() throws Exception {
        assertThat(verification.verifier(numero, 0)).singleElement().extracting(v -> v.constat()).isEqualTo(Constat.IDENTIQUE);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("/dossiers/" + numero + "/plans");
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero + "/plans").body())
                .contains("Recalculé avec ce qui était connu alors : le plan est le même.", "415,00");
    }

    @Test
    void unPlanQuiNEstPlusCeluiDesReglesEstDitTel() {
        base.sql("update conference.plan set contenu = jsonb_set(contenu, '{resteAFinancer}', '1.00') where numero = ?").param(numero).update();
        assertThat(verification.verifier(numero, 0)).singleElement().extracting(v -> v.constat()).isEqualTo(Constat.DIFFERENT);
    }

    @Test
    void quiNeVoitPasLeDossierNeVoitPasSesPlans() throws Exception {
        assertThat(personne("admin").ouvrir("/dossiers/" + numero + "/plans").statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero + "/plans?page=-1").statusCode()).isEqualTo(404);
    }
}
