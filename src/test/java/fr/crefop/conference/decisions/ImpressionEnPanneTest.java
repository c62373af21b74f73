package fr.crefop.conference.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.processus.TravauxEnPanne;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** The page of the plan cannot be printed: what people answered before stays, and they are told in French. */
class ImpressionEnPanneTest extends AvecApplication {

    private static final String PANNE = "impression en panne";

    @Autowired PlanEnUnePage page;
    @Autowired LettresDeDecision lettres;
    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired Dossiers dossiers;
    @Autowired TravauxEnPanne pannes;
    @Autowired JdbcClient base;

    private static final class Cassee extends ImpressionPdf {

        @Override
        byte[] imprimer(String texte) {
            throw new IllegalStateException(PANNE);
        }
    }

    @BeforeEach
    void casser() {
        imprimerPar(new Cassee());
    }

    @AfterEach
    void reparer() {
        imprimerPar(new ImpressionPdf());
    }

    @Test
    void laReponseDuFinanceurEstGardeeEtLePlanSImprimeUneFoisLaPanneReparee() {
        String numero = saisir("cas-26-01");
        recit.recevable(numero, "DIRECTE");

        assertThatThrownBy(() -> recit.accepte(numero, "france-travail")).hasStackTraceContaining(PANNE);
        assertThat(nombre("engagement", numero, "etat = 'ACCEPTE'")).isPositive();
        assertThat(nombre("decision", numero, "true")).isZero();
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.EN_ENGAGEMENT);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).statusCode()).isEqualTo(200);

        reparer();
        guide.continuer(numero);
        assertThat(nombre("decision", numero, "document is not null")).isEqualTo(1);
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
        assertThat(pannes.de(numero)).isEmpty();
    }

    @Test
    void quiDemandeUnDocumentApprendEnFrancaisQuIlNeSImprimePas() {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "Hors région");
        Visiteur conseiller = personne("conseiller");
        String adresse = "/dossiers/" + numero + "/decision.pdf";

        HttpResponse<String> refus = conseiller.ouvrir(adresse);
        assertThat(refus.statusCode()).isEqualTo(500);
        assertThat(refus.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(refus.body()).contains("<html lang=\"fr\"", "Une erreur est survenue", "Réessayez dans un moment").doesNotContain(PANNE, "Exception");

        reparer();
        assertThat(conseiller.ouvrir(adresse).statusCode()).isEqualTo(200);
    }

    private void imprimerPar(ImpressionPdf impression) {
        ReflectionTestUtils.setField(page, "impression", impression);
        ReflectionTestUtils.setField(lettres, "impression", impression);
    }

    private long nombre(String table, String numero, String condition) {
        return base.sql("select count(*) from conference." + table + " where numero = ? and " + condition).param(numero).query(Long.class).single();
    }

    private String saisir(String cas) {
        HttpResponse<String> reponse = programme("conseiller").poster("/api/saisines", """
                {"motif": "Essai", "confirmerDoublon": true, "identite": {"nom": "Essai", "prenom": "Zoé"},
                 "consentement": {"le": "2018-01-02", "portee": "Transmission aux financeurs"}, "demande": %s}""".formatted(CasReels.demande(cas)));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return reponse.body().replaceAll("(?s).*\"numero\":\"([^\"]+)\".*", "$1");
    }
}
