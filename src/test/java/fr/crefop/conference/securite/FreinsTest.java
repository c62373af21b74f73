package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.HorlogeReglee;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted of people is not kept for ever, and is not undone with the act that failed. */
class FreinsTest extends AvecApplication {

    @Autowired JdbcClient base;
    @Autowired CleDesSecrets cle;
    @Autowired PlatformTransactionManager transactions;

    private final HorlogeReglee horloge = new HorlogeReglee();

    @Test
    void unEchecCompteMemeQuandLActeEstDefait() {
        Freins freins = new Freins(base, cle, transactions, horloge);
        new TransactionTemplate(transactions).executeWithoutResult(acte -> {
            freins.rate("essai", "quelqu'un", Duration.ofMinutes(15));
            acte.setRollbackOnly();
        });

        assertThat(freins.lire(List.of("essai"), List.of("quelqu'un")).get(0).nombre()).isEqualTo(1);
    }

    @Test
    void laTableNeGranditPasSansFin() {
        Freins freins = new Freins(base, cle, transactions, horloge);
        freins.rate("essai", "ancien", Duration.ofMinutes(1));
        base.sql("insert into conference.frein (cle, nombre, le, oubli_le) select decode(md5(n::text), 'hex'), 1, now(), now() + interval '1 hour'"
                + " from generate_series(1, ?) n").param(Freins.SUIVIS).update();
        freins.oublier();
        assertThat(freins.lire(List.of("essai"), List.of("ancien")).get(0).nombre()).isZero();
        assertThat(base.sql("select count(*) from conference.frein").query(Integer.class).single()).isEqualTo(Freins.SUIVIS);

        horloge.avancer(Duration.ofHours(2));
        freins.oublier();
        assertThat(base.sql("select count(*) from conference.frein").query(Integer.class).single()).isZero();
    }
}
