package fr.crefop.conference.lien;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.HorlogeReglee;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.FinDesAcces;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person is asked for her word when her training ends: the link that she was given still opens her page then, however long it lasted. */
class LienApresLaFormationTest extends AvecApplication {

    private static final int FORMATION = 400;
    private static final int UN_LIEN = 60;
    private static final LocalDate AUJOURD_HUI = LocalDate.now(HorlogeConfiguration.PARIS);

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Recit recit;
    @Autowired Journal journal;
    @Autowired FinDesAcces fin;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient base;

    private final HorlogeReglee horloge = new HorlogeReglee();
    private Liens liens;
    private String numero;
    private String jeton;

    @BeforeEach
    void unLienRemisAvantLEntree() {
        liens = new Liens(base, journal, fin, horloge);
        numero = DossierDeTest.deposer(depot, lecteur, "cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        jeton = transaction.execute(acte -> liens.faire(numero, "conseiller"));
        finitDans(FORMATION);
    }

    @Test
    void ilOuvreJusquASoixanteJoursApresLeDernierJourPrevu() {
        recit.entree(numero, "conseiller");

        passer(UN_LIEN + 1);
        assertThat(ouvre()).as("pendant la formation").isTrue();
        passer(FORMATION - 1);
        assertThat(ouvre()).as("le soixantième jour après la fin").isTrue();
        assertThat(liens.dernier(numero).orElseThrow().sert(horloge.instant())).as("la page du dossier dit de même").isTrue();
        passer(1);
        assertThat(ouvre()).isFalse();
        assertThat(liens.dernier(numero).orElseThrow().sert(horloge.instant())).isFalse();
    }

    @Test
    void uneFormationCourteNeLAbregePas() {
        finitDans(-30);
        recit.entree(numero, "conseiller");

        passer(UN_LIEN);
        assertThat(ouvre()).isTrue();
        passer(1);
        assertThat(ouvre()).isFalse();
    }

    /** The year 2062 typed for 2026: the link waits for the longest training that is believed, from the entry, and no more. */
    @Test
    void unDernierJourMalTapeNeLeLaissePasOuvert() {
        finitDans(36 * 365);
        recit.entree(numero, "conseiller");
        int auPlus = (int) ChronoUnit.DAYS.between(AUJOURD_HUI, AUJOURD_HUI.plusYears(3));

        assertThat(resteApresLeMenageDans(auPlus + UN_LIEN)).isTrue();
        assertThat(resteApresLeMenageDans(auPlus + UN_LIEN + 1)).isFalse();
        passer(auPlus + UN_LIEN);
        assertThat(ouvre()).isTrue();
        passer(1);
        assertThat(ouvre()).isFalse();
    }

    @Test
    void quiNEstPasEntreLePerdApresSoixanteJours() {
        passer(UN_LIEN);
        assertThat(ouvre()).isTrue();
        passer(1);
        assertThat(ouvre()).isFalse();
    }

    @Test
    void retirePendantLaFormationIlNOuvrePlusRien() {
        recit.entree(numero, "conseiller");
        transaction.executeWithoutResult(acte -> liens.retirer(numero, "conseiller"));

        assertThat(ouvre()).isFalse();
    }

    @Test
    void leMenageNeLEffacePasAvant() {
        recit.entree(numero, "conseiller");

        assertThat(resteApresLeMenageDans(UN_LIEN + 1)).isTrue();
        assertThat(resteApresLeMenageDans(FORMATION + UN_LIEN)).isTrue();
        assertThat(resteApresLeMenageDans(FORMATION + UN_LIEN + 1)).isFalse();
    }

    @Test
    void leMenageEffaceCeluiQuiFutRetireOuQuiNEstPasEntre() {
        assertThat(resteApresLeMenageDans(UN_LIEN + 1)).as("pas entrée").isFalse();
        recit.entree(numero, "conseiller");
        transaction.executeWithoutResult(acte -> liens.retirer(numero, "conseiller"));
        assertThat(resteApresLeMenageDans(UN_LIEN + 1)).as("retiré").isFalse();
    }

    private void passer(int jours) {
        ZonedDateTime maintenant = horloge.instant().atZone(HorlogeConfiguration.PARIS);
        horloge.avancer(Duration.between(maintenant, maintenant.plusDays(jours)));
    }

    private boolean ouvre() {
        return transaction.execute(acte -> liens.ouvrir(jeton)).isPresent();
    }

    /** What was swept is put back: the links of others are not ours. */
    private boolean resteApresLeMenageDans(int jours) {
        return transaction.execute(menage -> {
            new OubliDesLiens(base, fin).oublierAvant(horloge.instant().atZone(HorlogeConfiguration.PARIS).plusDays(jours - UN_LIEN).toInstant());
            menage.setRollbackOnly();
            return liens.dernier(numero).isPresent();
        });
    }

    private void finitDans(int jours) {
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,fin}', to_jsonb(?::text)) where numero = ?")
                .params(LocalDate.now(HorlogeConfiguration.PARIS).plusDays(jours).toString(), numero).update();
    }
}
