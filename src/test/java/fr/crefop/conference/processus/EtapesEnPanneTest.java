package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.processus.TravauxEnPanne.Panne;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the service does by itself and cannot do: nobody's answer is lost, people are told once, and it starts again. */
class EtapesEnPanneTest extends AvecProcedure {

    @Autowired TravauxEnPanne pannes;
    @Autowired JdbcClient base;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private final List<String> arretes = new ArrayList<>();

    /** Nothing that another test of the same application could stumble upon. */
    @AfterEach
    void laBaseEcritDeNouveauLesDecisions() {
        reparer();
        arretes.stream().filter(numero -> !pannes.de(numero).isEmpty()).forEach(numero -> {
            pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");
            guide.continuer(numero);
        });
    }

    @Test
    void leDossierDitQuIlAttendUneReparationEtLaReponseDuFinanceurEstGardee() {
        String numero = planQuiNePeutPasEtreNotifie();

        assertThat(pannes.de(numero)).singleElement().satisfies(panne -> {
            assertThat(panne.numero()).isEqualTo(numero);
            assertThat(panne.etape()).contains("Notifier");
            assertThat(panne.depuis()).isNotNull();
        });
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.EN_ENGAGEMENT);
        assertThat(base.sql("select count(*) from conference.engagement where numero = ? and etat = 'ACCEPTE'").param(numero)
                .query(Long.class).single()).isPositive();
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("Ce dossier attend une réparation", "n&#39;a pas pu se faire")
                .doesNotContain("Relancer cette étape");
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).contains("Relancer cette étape");
        assertThat(personne("secretariat").ouvrir("/").body()).contains("Une étape attend une réparation");
    }

    @Test
    void leSecretariatEtLAdministrationSontPrevenusUneFois() {
        String numero = planQuiNePeutPasEtreNotifie();

        assertThat(avis("secretariat", numero)).singleElement().asString().contains("« Notifier", "« Réparations »");
        assertThat(avis("admin", numero)).hasSize(1);
        assertThat(avis("conseiller", numero)).isEmpty();
    }

    @Test
    void uneFoisLaCauseRepareeLEtapeRelanceePasse() {
        String numero = planQuiNePeutPasEtreNotifie();
        reparer();

        Panne panne = pannes.de(numero).get(0);
        assertThat(personne("admin").ouvrir("/reparations").body()).contains(numero, panne.etape());
        assertThat(personne("admin").envoyerFormulaire("/reparations/" + panne.travail() + "/relancer", "").statusCode()).isEqualTo(302);
        assertThat(pannes.de(numero)).isEmpty();
        guide.continuer(numero);

        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).body()).doesNotContain("attend une réparation");
        assertThat(base.sql("select compte from conference.journal where numero = ? and acte = 'ETAPE_RELANCEE'").param(numero).query(String.class).single())
                .isEqualTo("admin");
        assertThatThrownBy(() -> pannes.relancer(panne.travail(), "admin")).isInstanceOf(RefusMetier.class).hasMessageContaining("n'attend plus de réparation");
    }

    @Test
    void uneEtapeRelanceeTropTotEchoueEtSeDitDeNouveau() {
        String numero = planQuiNePeutPasEtreNotifie();

        pannes.relancer(pannes.de(numero).get(0).travail(), "secretariat");
        essayerJusquALaPanne(numero);

        assertThat(pannes.de(numero)).hasSize(1);
        assertThat(avis("secretariat", numero)).hasSize(2);
    }

    @Test
    void quiNeReparePasNeVoitPasLaPage() {
        assertThat(personne("conseiller").ouvrir("/reparations").statusCode()).isEqualTo(404);
        assertThat(personne("admin").envoyerFormulaire("/reparations/inconnue/relancer", "").statusCode()).isEqualTo(400);
    }

    private String planQuiNePeutPasEtreNotifie() {
        String numero = saisir("cas-26-01");
        arretes.add(numero);
        recit.recevable(numero, "DIRECTE");
        auProprietaire("""
                create or replace function conference.panne_d_essai() returns trigger language plpgsql as $$
                begin raise exception 'panne d''essai'; end $$;
                create trigger panne_d_essai before insert on conference.decision for each row
                when (new.numero = '%s') execute function conference.panne_d_essai()""".formatted(numero));
        assertThatThrownBy(() -> recit.accepte(numero, "france-travail")).hasStackTraceContaining("panne d'essai");
        essayerJusquALaPanne(numero);
        return numero;
    }

    /** As the service does, one try after the other. */
    private void essayerJusquALaPanne(String numero) {
        for (List<Job> prets = prets(numero); !prets.isEmpty(); prets = prets(numero)) {
            String travail = prets.get(0).getId();
            assertThatThrownBy(() -> travaux.executeJob(travail)).hasStackTraceContaining("panne d'essai");
        }
    }

    private List<Job> prets(String numero) {
        String instance = instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list().get(0).getRootProcessInstanceId();
        return travaux.createJobQuery().processInstanceId(instance).messages().withRetriesLeft().list();
    }

    private List<String> avis(String compte, String numero) {
        return base.sql("select texte from conference.avis where compte = ? and objet = ?").params(compte, numero + " attend une réparation")
                .query(String.class).list();
    }

    private void reparer() {
        auProprietaire("drop trigger if exists panne_d_essai on conference.decision");
    }

    private void auProprietaire(String sql) {
        JdbcClient.create(proprietaire).sql(sql).update();
    }
}
