package fr.crefop.conference.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case goes on from which: a training that follows one that was decided with a plan. */
@Repository
public class Renouvellements {

    /** Of one case: as many as a page shows. */
    private static final int AU_PLUS = 20;

    private final JdbcClient base;

    Renouvellements(JdbcClient base) {
        this.base = base;
    }

    void lier(String numero, String faitSuiteA) {
        base.sql("insert into conference.renouvellement (numero, fait_suite_a) values (?, ?)").params(numero, faitSuiteA).update();
    }

    /** The case that this one goes on from. */
    public Optional<String> faitSuiteA(String numero) {
        return base.sql("select fait_suite_a from conference.renouvellement where numero = ?").param(numero).query(String.class).optional();
    }

    /** Those that go on from it, by number, twenty at most. */
    public List<String> suites(String numero) {
        return base.sql("select numero from conference.renouvellement where fait_suite_a = ? order by numero limit ?").params(numero, AU_PLUS).query(String.class).list();
    }
}
