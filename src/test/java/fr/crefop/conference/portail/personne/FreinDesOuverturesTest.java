package fr.crefop.conference.portail.personne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.HorlogeReglee;
import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.securite.Freins;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Nobody signs to open the page of a person: one network takes so many a minute, on all nodes together. */
class FreinDesOuverturesTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired CleDesSecrets cle;
    @Autowired PlatformTransactionManager transactions;

    private final HorlogeReglee horloge = new HorlogeReglee();
    private FreinDesOuvertures frein;
    private FreinDesOuvertures autreNoeud;

    @BeforeEach
    void deuxNoeuds() {
        frein = new FreinDesOuvertures(new Freins(base, cle, transactions, horloge));
        autreNoeud = new FreinDesOuvertures(new Freins(base, cle, transactions, horloge));
    }

    @Test
    void auDelaDUneSalleDAttenteOnAttendLaMinuteSuivante() {
        assertThat(IntStream.range(0, 60).allMatch(fois -> frein.laissePasser("192.0.2.7", 1))).isTrue();
        assertThat(autreNoeud.laissePasser("192.0.2.7", 1)).isFalse();

        horloge.avancer(Duration.ofMinutes(1));
        assertThat(frein.laissePasser("192.0.2.7", 1)).isTrue();
    }

    @Test
    void unAutreReseauNAttendPasEtUnReseauIpv6EstUnSeulVisiteur() {
        IntStream.range(0, 12).forEach(fois -> frein.laissePasser("2001:db8::" + fois, 5));

        assertThat(frein.laissePasser("2001:db8::ffff", 1)).isFalse();
        assertThat(frein.laissePasser("192.0.2.7", 5)).isTrue();
    }
}
