package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.processus.demonstration.Recit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each trade opens on its own home. */
class AccueilTest extends AvecApi {

    @Autowired Recit recit;
    @Autowired Seances seances;

    @ParameterizedTest
    @CsvSource({"secretariat, Tableau de bord", "bureau.etat, Prochaine séance", "rapporteur, Mes mandats", "conseiller, Mes personnes",
        "region, Mes parts", "cfor, Études"})
    void laPageDAccueilPorteLeNomDuMetier(String compte, String titre) {
        assertThat(personne(compte).ouvrir("/").body()).contains("<h1>" + titre + "</h1>", "Ce qui vous attend").doesNotContain("en panne");
    }

    @Test
    void lAdministrateurLitSiLeServiceFaitSonTravailEtRienDAucunDossier() {
        String numero = saisir("cas-12");

        assertThat(personne("admin").ouvrir("/").body()).contains("<h1>État du service</h1>", "comptes", "courriels attendent de partir", "Cockpit", "/journal")
                .doesNotContain(numero, "Aucun dossier");
    }

    @Test
    void leSecretariatVoitCeQuiLAttendOuEnSontLesDossiersEtCeQuiEstEnRetard() {
        String numero = saisir("cas-12");
        base.sql("update conference.etape set echeance = date '2019-01-02' where numero = ? and fait_le is null").param(numero).update();

        assertThat(personne("secretariat").ouvrir("/").body()).contains("Où en sont les dossiers", "Reçu, recevabilité à vérifier", "En retard", numero)
                .containsPattern("c&#39;était le 2.janvier.2019");
    }

    @Test
    void unMembreDuBureauLitQuiNAPasEncoreRepondu() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        long scrutin = base.sql("select id from conference.scrutin where numero = ?").param(numero).query(Long.class).single();
        long seance = seances.planifier(Instant.now().plus(3, ChronoUnit.DAYS), "Salle Essai", "secretariat");
        seances.inscrire(seance, scrutin, "secretariat");
        seances.convoquer(seance, "secretariat");
        // Before those of other tests.
        base.sql("update conference.seance set debut = now() + interval '1 minute' where id = ?").param(seance).update();
        recit.vote(numero, "bureau.etat", Choix.POUR, "");

        assertThat(personne("bureau.region").ouvrir("/").body()).contains("Salle Essai", numero, "N&#39;ont pas encore répondu : Région, ")
                .doesNotContain("N&#39;ont pas encore répondu : État");
    }
}
