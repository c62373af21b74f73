package fr.crefop.conference.securite.connexion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All tests come from one address, and many sign in wrongly, or open a person's link too often, on purpose: the next test would have to
 * wait. Each begins as if nobody had come before.
 */
@TestComponent
public class FreinRelache {

    private final JdbcClient base;

    FreinRelache(JdbcClient base) {
        this.base = base;
    }

    public void relacher() {
        base.sql("delete from conference.frein").update();
    }
}
