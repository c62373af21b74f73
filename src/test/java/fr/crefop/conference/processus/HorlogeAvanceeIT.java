package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.HorlogeDecalee;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.journal.TetesDuJournal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.vieprivee.TourneeDeConservation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The clock of the machine jumps, by a day or by a year, as one that was badly set does, and comes back. It has a clock of its own for the house and
 * the engine together, hence an application of its own, which is closed at the end.
 */
@Tag("complet")
@DirtiesContext
@Import(HorlogeDecalee.DeLApplication.class)
class HorlogeAvanceeIT extends AvecProcedure {

    private static final int TOURS_AU_PLUS = 40;

    @Autowired HorlogeDecalee horloge;
    @Autowired JdbcClient base;
    @Autowired TetesDuJournal tetes;
    @Autowired TourneeDeConservation conservation;

    @AfterEach
    void remettreALHeure() {
        horloge.avancer(Duration.ZERO);
    }

    @Test
    void unJourDAvanceNeDecideDeRienEtDemandeSeulementDeSeReconnecter() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        Visiteur region = personne("bureau.region");
        assertThat(region.ouvrir("/").statusCode()).isEqualTo(200);

        horloge.avancer(Duration.ofDays(1));
        faireCeQuiEstDu(numero);

        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.EN_OPPORTUNITE);
        assertThat(region.ouvrir("/").statusCode()).as("douze heures au plus par session").isEqualTo(302);
        assertThat(personne("bureau.region").ouvrir("/").statusCode()).isEqualTo(200);
        horloge.avancer(Duration.ZERO);
        assertThat(personne("bureau.region").ouvrir("/").statusCode()).isEqualTo(200);
        recit.vote(numero, "bureau.region", Choix.POUR, "");
    }

    @Test
    void unAnDAvanceFaitPasserLesEcheancesUneFoisSansInonderPersonneNiRienPerdre() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        long votes = nombre("select count(*) from conference.vote v join conference.scrutin s on s.id = v.scrutin_id where s.numero = ?", numero);
        long avisAvant = nombre("select count(*) from conference.avis where numero = ?", numero);

        horloge.avancer(Duration.ofDays(365));
        int tours = faireCeQuiEstDu(numero);

        assertThat(tours).as("les minuteurs ne se reposent pas sans fin").isLessThan(TOURS_AU_PLUS);
        assertThat(dossiers.trouver(numero)).as("le dossier ouvert est là").isPresent();
        assertThat(nombre("select count(*) from conference.vote v join conference.scrutin s on s.id = v.scrutin_id where s.numero = ?", numero))
                .as("aucun vote perdu ni inventé").isEqualTo(votes);
        assertThat(nombre("select count(*) from conference.engagement where numero = ? and etat = 'ACCEPTE'", numero)).as("personne n'est engagé par le temps").isZero();
        assertThat(nombre("select coalesce(max(n), 0) from (select count(*) n from conference.avis where numero = ? group by compte) x", numero))
                .as("ce que reçoit au plus une personne").isLessThanOrEqualTo(8);
        assertThat(nombre("select count(*) from conference.avis where numero = ?", numero)).isGreaterThan(avisAvant);

        horloge.avancer(Duration.ZERO);
        assertThat(personne("secretariat").ouvrir("/dossiers/" + numero).statusCode()).isEqualTo(200);
        assertThat(Set.of(EtatDossier.EN_OPPORTUNITE, EtatDossier.EN_MANDAT, EtatDossier.CLOS)).contains(dossier(numero).etat());
    }

    @Test
    void unSautDeDixAnsNOublieAucunDossierClosDesLaNuitSuivante() {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "Hors région");
        tetes.relever();

        horloge.avancer(Duration.ofDays(3_650));
        ReflectionTestUtils.invokeMethod(conservation, "chaqueNuit");
        assertThat(dossier(numero).identite().nom()).isEqualTo("Essai");

        tetes.relever();
        ReflectionTestUtils.invokeMethod(conservation, "chaqueNuit");
        assertThat(dossier(numero).identite().nom()).as("dix ans qui ont vraiment passé").isNotEqualTo("Essai");
    }

    /** What the service does by itself at that moment, until nothing of that case is due. */
    private int faireCeQuiEstDu(String numero) {
        for (int tour = 0; tour < TOURS_AU_PLUS; tour++) {
            List<Job> dus = instances.createProcessInstanceQuery().processInstanceBusinessKey(numero).list().stream()
                    .flatMap(instance -> travaux.createJobQuery().processInstanceId(instance.getId()).executable().list().stream()).toList();
            if (dus.isEmpty()) {
                return tour;
            }
            travaux.executeJob(dus.get(0).getId());
        }
        return TOURS_AU_PLUS;
    }

    private long nombre(String question, String numero) {
        return base.sql(question).param(numero).query(Long.class).single();
    }
}
